A row that may be somebody known already waits until a person says who it is.

  $ tdkt init --quiet && tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ tdkt award import --quiet samples/small-unit/awards.csv > /dev/null
  $ cat > list.csv <<'CSV'
  > kind,name,birth,gender,unit,award,category,year,grade
  > person,Phạm Thị Lan,1990,female,HT.PX2,LDTT,merit,2025,good
  > person,Vũ Thị Ngân,1994,female,HT.PX2,LDTT,merit,2025,good
  > CSV
  $ tdkt nominate import list.csv
  tdkt: list.csv:2:2: suspect: 'Phạm Thị Lan' may be person:3 (give the citizen id)
  tdkt: imported 'list.csv' (operation 4)
  file         list.csv
  read as      UTF-8, delimiter ',', headings in line 1
  columns      kind, name, birth, gender, unit, award, category, year, grade
  records      2 read, 0 skipped, 1 new, 0 same, 0 changed, 1 suspect, 0 rejected
  nominations  1 new, 0 same, 0 changed, 1 suspect, 0 rejected
  $ tdkt nominate import list.csv --strict | grep records
  tdkt: list.csv:2:2: suspect: 'Phạm Thị Lan' may be person:3 (give the citizen id)
  tdkt: 'list.csv' holds nothing new, and nothing was changed
  records      2 read, 0 skipped, 0 new, 1 same, 0 changed, 1 suspect, 0 rejected
  $ tdkt nominate suspects
  ID  NAME          REASON     MAY BE    FILE      LINE
   1  Phạm Thị Lan  same_name  person:3  list.csv     2
  $ tdkt nominate suspects --format json
  {
    "schema": "tdkt.suspects/1",
    "suspects": [
      {
        "id": 1,
        "name": "Phạm Thị Lan",
        "reason": "same_name",
        "candidates": [
          "person:3"
        ],
        "file": "list.csv",
        "line": 2
      }
    ]
  }
  $ tdkt nominate confirm 1 --as somebody
  tdkt: --as: 'somebody' is neither 'new' nor 'same:PERSON'
  tdkt: see 'tdkt nominate confirm --help'
  [2]
  $ tdkt nominate confirm 1 --as same:3
  nomination  2
  $ tdkt nominate confirm 1 --as new
  tdkt: suspect row 1 was settled already, as same:3
  [5]
  $ tdkt nominate confirm 7 --as new
  tdkt: there is no suspect row number 7
  [4]
  $ tdkt nominate list
  ID  YEAR  AWARD  NAME          UNIT    CATEGORY  STATE      VERDICT
   1  2025  LDTT   Vũ Thị Ngân   HT.PX2  merit     submitted
   2  2025  LDTT   Phạm Thị Lan  HT.PX2  merit     submitted
