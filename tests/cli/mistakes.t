A mistake on the command line names the nearest word that exists, says where the help is, and ends with status 2.

  $ tdkt reprot
  tdkt: unknown command 'reprot' (did you mean 'report'?)
  tdkt: see 'tdkt --help'
  [2]
  $ tdkt --dbb x.db report
  tdkt: unknown option '--dbb' before the command (a command's own options follow it) (did you mean '--db'?)
  tdkt: see 'tdkt --help'
  [2]
  $ tdkt --db
  tdkt: option --db needs a value
  tdkt: see 'tdkt --help'
  [2]
  $ tdkt help everything
  tdkt: unknown command 'everything'
  tdkt: see 'tdkt --help'
  [2]

The variables of the environment are read as the options are.

  $ TDKT_TODAY=soon tdkt --version
  tdkt: TDKT_TODAY: 'soon' is no date (write yyyy-mm-dd or dd/mm/yyyy)
  tdkt: see 'tdkt --help'
  [2]
  $ TDKT_LANG=fr tdkt --version
  tdkt: TDKT_LANG: 'fr' is none of vi, en
  tdkt: see 'tdkt --help'
  [2]
