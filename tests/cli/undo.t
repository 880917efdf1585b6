One operation is taken back whole, and its file can be imported again.

  $ tdkt init --quiet && tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ cat > people.csv <<'CSV'
  > name,citizen_id,birth,gender,position,unit
  > Đỗ Hữu Long,099083000109,1983-04-12,male,Kỹ sư cơ điện,HT.PX1
  > Trần Văn Bình,099090000110,1990,male,Công nhân,HT.PX1
  > CSV
  $ tdkt person import people.csv > /dev/null
  tdkt: imported 'people.csv' (operation 3)
  $ cat > changed.csv <<'CSV'
  > name,citizen_id,birth,gender,position,unit
  > Đỗ Hữu Long,099083000109,1983-04-12,male,Quản đốc,HT.PX2
  > CSV
  $ tdkt person import changed.csv --dry-run
  tdkt: a dry run: nothing of 'changed.csv' was imported
  file     changed.csv
  read as  UTF-8, delimiter ',', headings in line 1
  columns  name, citizen_id, birth, gender, position, unit
  records  1 read, 0 skipped, 0 new, 0 same, 1 changed, 0 suspect, 0 rejected
  changes  line 2, Đỗ Hữu Long: unit 'HT.PX1' -> 'HT.PX2'; position 'Kỹ sư cơ điện' -> 'Quản đốc'
  $ tdkt person import changed.csv --dry-run --format json | sed -n '/"changes"/,$p'
  tdkt: a dry run: nothing of 'changed.csv' was imported
    "changes": [
      {
        "line": 2,
        "table": "subject",
        "id": 1,
        "name": "Đỗ Hữu Long",
        "fields": [
          {
            "field": "unit",
            "old": "HT.PX1",
            "new": "HT.PX2"
          },
          {
            "field": "position",
            "old": "Kỹ sư cơ điện",
            "new": "Quản đốc"
          }
        ]
      }
    ]
  }
  $ tdkt person import --quiet changed.csv > /dev/null
  $ cat > list.csv <<'CSV'
  > kind,name,citizen_id,birth,gender,unit,award,category,year,grade
  > person,Trần Văn Bình,099090000110,1990,male,HT.PX1,LDTT,merit,2025,good
  > CSV
  $ tdkt nominate import --quiet list.csv > /dev/null

What later operations rest on stays, and they are named.

  $ tdkt db undo 3
  tdkt: operation 3 cannot be undone while others stand in the way (undo those first, the newest first)
  tdkt: operation 4 changed or removed subject number 1 since (1 in all; tdkt person import --quiet changed.csv)
  tdkt: operation 5 has nomination number 1, which rests on a subject of it (1 in all; tdkt nominate import --quiet list.csv)
  [5]
  $ tdkt db undo 5 --dry-run
  tdkt: operation 5 can be undone; nothing was changed
  operation  5
  command    tdkt nominate import --quiet list.csv
  effect     nomination: 1 removed, 0 restored, 0 brought back
  $ tdkt db undo 5 --reason 'the list of another unit'
  tdkt: operation 5 is undone (operation 6)
  operation  5
  command    tdkt nominate import --quiet list.csv
  effect     nomination: 1 removed, 0 restored, 0 brought back
  $ tdkt db undo 4
  tdkt: operation 4 is undone (operation 7)
  operation  4
  command    tdkt person import --quiet changed.csv
  effect     subject: 0 removed, 1 restored, 0 brought back
  $ tdkt person list
  ID  CITIZEN ID    NAME           BIRTH       GENDER  UNIT    CLASS  POSITION
   1  099083000109  Đỗ Hữu Long    1983-04-12  male    HT.PX1         Kỹ sư cơ điện
   2  099090000110  Trần Văn Bình  1990        male    HT.PX1         Công nhân

An undo that removed nothing can be undone; for any other the command is run again.

  $ tdkt db undo 7
  tdkt: operation 7 is undone (operation 8)
  operation  7
  command    tdkt db undo 4
  effect     subject: 0 removed, 1 restored, 0 brought back
  $ tdkt person list --unit HT.PX2
  ID  CITIZEN ID    NAME         BIRTH       GENDER  UNIT    CLASS  POSITION
   1  099083000109  Đỗ Hữu Long  1983-04-12  male    HT.PX2         Quản đốc
  $ tdkt db undo 6
  tdkt: operation 6 took back what operation 5 had added, and that is not kept (run its command again: tdkt nominate import --quiet list.csv)
  [5]
  $ tdkt db undo 4 > /dev/null
  tdkt: operation 4 is undone (operation 9)
  $ tdkt db undo 3 --format json
  tdkt: operation 3 is undone (operation 10)
  {
    "schema": "tdkt.undo/1",
    "undone": 3,
    "command": "tdkt person import people.csv",
    "tables": [
      {
        "table": "subject",
        "removed": 2,
        "restored": 0,
        "returned": 0
      }
    ],
    "operation": 10,
    "dry_run": false
  }
  $ tdkt person list --format csv
  citizen_id,name,birth,gender,position,class,unit
  $ tdkt db undo 9
  tdkt: operation 9 cannot be undone while others stand in the way (undo those first, the newest first)
  tdkt: subject number 1 is not there any more, or is another one (1 in all)
  [5]
  $ tdkt db undo 3
  tdkt: operation 3 was undone already
  [5]
  $ tdkt db undo 99
  tdkt: there is no operation number 99 (see 'tdkt db log')
  [4]
  $ tdkt person import people.csv | grep records
  tdkt: imported 'people.csv' (operation 11)
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt db log --limit 9
  ID  WHEN        WHO    COMMAND                                             COUNTS                                                                        STATE
  11  2025-12-20  thuky  tdkt person import people.csv                       {"read":2,"new":2,"same":0,"changed":0,"suspect":0,"rejected":0,"skipped":0}
  10  2025-12-20  thuky  tdkt db undo 3 --format json                        {"undone":3,"removed":2,"restored":0,"returned":0}
   9  2025-12-20  thuky  tdkt db undo 4                                      {"undone":4,"removed":0,"restored":1,"returned":0}
   8  2025-12-20  thuky  tdkt db undo 7                                      {"undone":7,"removed":0,"restored":1,"returned":0}
   7  2025-12-20  thuky  tdkt db undo 4                                      {"undone":4,"removed":0,"restored":1,"returned":0}                            undone
   6  2025-12-20  thuky  tdkt db undo 5 --reason 'the list of another unit'  {"undone":5,"removed":1,"restored":0,"returned":0}
   5  2025-12-20  thuky  tdkt nominate import --quiet list.csv               {"read":1,"new":1,"same":0,"changed":0,"suspect":0,"rejected":0,"skipped":0}  undone
   4  2025-12-20  thuky  tdkt person import --quiet changed.csv              {"read":1,"new":0,"same":0,"changed":1,"suspect":0,"rejected":0,"skipped":0}  undone
   3  2025-12-20  thuky  tdkt person import people.csv                       {"read":2,"new":2,"same":0,"changed":0,"suspect":0,"rejected":0,"skipped":0}  undone
  $ tdkt db log --format json | sed -n '/"id": 6,/,/}/p'
        "id": 6,
        "at": "2025-12-20",
        "user": "thuky",
        "command": "tdkt db undo 5 --reason 'the list of another unit'",
        "input": null,
        "input_sha256": null,
        "counts": {
          "undone": 5,
          "removed": 1,
          "restored": 0,
          "returned": 0
        },
  $ tdkt db verify
  tdkt: the database is sound
