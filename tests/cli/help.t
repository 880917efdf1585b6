Help that is asked for is a result; help that is not asked for tells of a mistake.

  $ tdkt help
  tdkt: the year of an emulation-and-commendation office
  
  Usage: tdkt COMMAND... [OPTION]... [ARGUMENT]...
  
  Commands:
    unit ...      units and their tree, mergers and splits
    person ...    the persons who can be honoured
    award ...     the register of awards that were given
    record ...    grades, initiatives, disciplines, posts: what criteria ask for
    campaign ...  campaigns, from their launch to their close
    nominate ...  nominations, from the list of a unit to the decision
    score ...     clusters of units, scored and ranked by a published sheet
    report ...    the reports of the year and the state forms
    rules ...     the rules of the law, as the program applies them
    db ...        the database file and its journal
    init          make a new, empty database
  
  Options of every command:
    --db FILE      the database (else TDKT_DB, else ./tdkt.db)
    --config DIR   rules and catalogues that overlay the shipped ones; may be
                   repeated, a later one overlays an earlier one (else
                   TDKT_CONFIG)
    --user NAME    who does it, for the journal (else TDKT_USER, else the login
                   name)
    --today DATE   the date that counts as today (else TDKT_TODAY, else the clock)
    --lang vi|en   the language of messages (else TDKT_LANG, else the locale)
    --color WHEN   colour on a terminal: auto, always or never (else TDKT_COLOR;
                   NO_COLOR is honoured)
    --no-progress  show no progress on the terminal (else TDKT_NO_PROGRESS)
    -q, --quiet    say nothing but results and errors (else TDKT_QUIET)
    -v, --verbose  show each setting and where it came from (else TDKT_VERBOSE)
    -h, --help     show this help
    --version      show the versions of the program, of its database and of its
                   rules
  
  More about one: tdkt COMMAND --help
  $ tdkt help 2>&1 >/dev/null
  $ tdkt >/dev/null 2>&1
  [2]
  $ tdkt 2>/dev/null
  [2]
