The journal has one line for every command that changed something.

  $ tdkt init --quiet
  $ tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ tdkt db log
  ID  WHEN        WHO    COMMAND                                                COUNTS                                                                        STATE
   2  2025-12-20  thuky  tdkt unit import --quiet samples/small-unit/units.csv  {"read":5,"new":5,"same":0,"changed":0,"suspect":0,"rejected":0,"skipped":0}
   1  2025-12-20  thuky  tdkt init --quiet                                      {}
  $ tdkt db log --limit 1 --format json
  {
    "schema": "tdkt.journal/1",
    "operations": [
      {
        "id": 2,
        "at": "2025-12-20",
        "user": "thuky",
        "command": "tdkt unit import --quiet samples/small-unit/units.csv",
        "input": "samples/small-unit/units.csv",
        "input_sha256": "29938c3721637fbc7ed8be312b69f9f3a41e7029a6e3d182c7caa158c41c95a8",
        "counts": {
          "read": 5,
          "new": 5,
          "same": 0,
          "changed": 0,
          "suspect": 0,
          "rejected": 0,
          "skipped": 0
        },
        "state": "standing",
        "undoes": null,
        "reason": null
      }
    ]
  }

  $ tdkt db verify
  tdkt: the database is sound
  $ tdkt db backup copy.db
  tdkt: made the copy 'copy.db'
  $ tdkt db backup copy.db
  tdkt: copy.db: exists already (name another file)
  [5]
  $ tdkt --db copy.db unit list --format csv | head -2
  code,name,kind,parent,sector,remote,valid_from,valid_to
  HT,Công ty Cổ phần Giấy Hoa Trúc,enterprise,,,no,,
  $ stat -c %a copy.db
  600

Whoever changes the journal by hand is found out.

  $ sqlite3 copy.db "update operation set user = 'another' where id = 1"
  $ tdkt --db copy.db db verify
  operation 1 is not what the journal recorded: it was changed afterwards
  [1]
  $ tdkt --db copy.db db verify --format json
  {
    "schema": "tdkt.verify/1",
    "findings": [
      {
        "code": "journal_broken",
        "message": "operation 1 is not what the journal recorded: it was changed afterwards",
        "severity": "error",
        "changes": []
      }
    ],
    "decisions": {
      "recomputed": 0,
      "without_basis": 0,
      "rules_changed": 0,
      "rules_missing": 0,
      "drifted": 0,
      "faults": 0
    }
  }
  [1]
