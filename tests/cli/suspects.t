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

What a list says of somebody known fills what the register has left blank; what differs is told and stays.

  $ cat > first.csv <<'CSV'
  > kind,name,birth,unit,award,category,year
  > person,Hồ Văn Phúc,1988,HT.PX1,LDTT,merit,2025
  > CSV
  $ tdkt nominate import --quiet first.csv > /dev/null
  $ cat > second.csv <<'CSV'
  > kind,name,citizen_id,birth,gender,unit,award,category,year,grade
  > person,Hồ Văn Phúc,099088000123,1988,male,HT.PX1,CSTDCS,merit,2025,good
  > CSV
  $ tdkt nominate import --quiet second.csv | grep -A9 ^values
  values       citizen_id: '099088000123' fills a blank of person:8 in line 2, cells: 1
               gender: 'male' fills a blank of person:8 in line 2, cells: 1
  records      1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate show 4 --history | grep -A4 ^changes
  changes            7  2025-12-20  thuky  tdkt nominate import --quiet second.csv
                       citizen_id (blank) -> '099088000123'
                       gender (blank) -> 'male'
  $ tdkt db undo 7 | head -1
  tdkt: operation 7 is undone (operation 8)
  operation  7
  $ tdkt nominate show 3 --history | grep -A4 ^changes
  changes            7  2025-12-20  thuky  tdkt nominate import --quiet second.csv
                       citizen_id (blank) -> '099088000123'
                       gender (blank) -> 'male'
                     8  2025-12-20  thuky  tdkt db undo 7
                       citizen_id '099088000123' -> (blank)
  $ cat > elsewhere.csv <<'CSV'
  > kind,name,birth,gender,unit,award,category,year
  > person,Hồ Văn Phúc,1988,female,HT.PX2,CSTDCS,merit,2025
  > CSV
  $ tdkt nominate import --quiet elsewhere.csv | grep ^nominations
  tdkt: elsewhere.csv:2:2: suspect: 'Hồ Văn Phúc' may be person:8 (give the citizen id)
  nominations  0 new, 0 same, 0 changed, 1 suspect, 0 rejected
  $ tdkt nominate confirm 2 --as same:8
  nomination  4

Several files of a dry run are read one after the other, as they would be.

  $ sed 's/2025/2024/' first.csv > third.csv
  $ tdkt nominate import --dry-run --quiet third.csv third.csv | grep ^nominations
  nominations  1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  0 new, 1 same, 0 changed, 0 suspect, 0 rejected
