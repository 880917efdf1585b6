People that were entered twice are found, and made one.

  $ tdkt init --quiet && tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ cat > awards.csv <<'CSV'
  > kind,name,citizen_id,birth,gender,unit,award,category,year
  > person,Đỗ Hữu Long,099083000109,1983-04-12,male,HT.PX1,LDTT,merit,2023
  > person,Đỗ Hữu Long,099083000106,1983,male,HT.PX2,CSTDCS,merit,2024
  > person,Trần Văn Bình,,1990,male,HT.PX1,LDTT,merit,2024
  > person,Trần Văn Bính,099090000110,1990,male,HT.PX2,LDTT,merit,2024
  > CSV
  $ tdkt award import --quiet awards.csv > /dev/null
  $ tdkt person duplicates
  ID  NAME         BIRTH       CITIZEN ID    UNIT    MAY BE  BIRTH  CITIZEN ID    UNIT    REASON
   1  Đỗ Hữu Long  1983-04-12  099083000109  HT.PX1       2  1983   099083000106  HT.PX2  citizen ids differ in one digit
  $ tdkt person duplicates --format csv
  id,name,birth,citizen_id,unit,other_id,other_birth,other_citizen_id,other_unit,reason
  1,Đỗ Hữu Long,1983-04-12,099083000109,HT.PX1,2,1983,099083000106,HT.PX2,close_citizen_id
  $ tdkt person duplicates --format json
  {
    "schema": "tdkt.duplicates/1",
    "duplicates": [
      {
        "person": {
          "id": 1,
          "kind": "person",
          "name": "Đỗ Hữu Long",
          "citizen_id": "099083000109",
          "birth": "1983-04-12",
          "gender": "male",
          "position": null,
          "class": null,
          "unit": "HT.PX1"
        },
        "other": {
          "id": 2,
          "kind": "person",
          "name": "Đỗ Hữu Long",
          "citizen_id": "099083000106",
          "birth": "1983",
          "gender": "male",
          "position": null,
          "class": null,
          "unit": "HT.PX2"
        },
        "reason": "close_citizen_id"
      }
    ]
  }

Contradictions are named, and nothing is merged.

  $ tdkt person merge 1 2 --reason 'entered twice'
  tdkt: the two cannot become one while they contradict each other
  tdkt: subject number 1 and number 2 differ in: citizen_id
  [5]
  $ tdkt person merge 3 4 --reason 'entered twice'
  tdkt: the two cannot become one while they contradict each other
  tdkt: award number 3 and number 4 differ in: unit
  [5]
  $ tdkt person merge 3 3 --reason 'entered twice'
  tdkt: both are the same entry already
  tdkt: see 'tdkt person merge --help'
  [2]
  $ tdkt person merge 3 9 --reason 'entered twice'
  tdkt: there is no person '9'
  [4]
  $ cat > awards.csv <<'CSV'
  > kind,name,citizen_id,birth,gender,unit,award,category,year
  > person,Lê Thị Hoa,,1991,female,HT.PX1,LDTT,merit,2022
  > person,Lê Thị Hòa,099191000111,1991-05-06,female,HT.PX1,LDTT,merit,2022
  > person,Lê Thị Hòa,099191000111,1991-05-06,female,HT.PX1,LDTT,merit,2023
  > CSV
  $ tdkt award import --quiet awards.csv > /dev/null
  $ tdkt person merge 5 6 --reason 'one name in two spellings' --dry-run
  tdkt: the two entries can become one; nothing was changed
  kept    5
  merged  6
  effect  award: 1 moved, 1 kept once
  $ tdkt person merge 5 6 --reason 'one name in two spellings' --format json
  tdkt: the two entries are one (operation 5)
  {
    "schema": "tdkt.merge/1",
    "kept": 5,
    "merged": 6,
    "tables": [
      {
        "table": "award_record",
        "moved": 1,
        "joined": 1
      }
    ],
    "operation": 5,
    "dry_run": false
  }
  $ tdkt person show 099191000111
  number      5
  name        Lê Thị Hoa
  citizen id  099191000111
  birth       1991-05-06
  gender      female
  unit        HT.PX1
  awards      2022 LDTT (given, 5)
              2023 LDTT (given, 7)
  $ tdkt db undo 5
  tdkt: operation 5 is undone (operation 6)
  operation  5
  command    tdkt person merge 5 6 --reason 'one name in two spellings' --format json
  effect     award: 0 removed, 2 restored, 1 brought back
             subject: 0 removed, 1 restored, 1 brought back
  $ tdkt person show 5
  number  5
  name    Lê Thị Hoa
  birth   1991
  gender  female
  unit    HT.PX1
  awards  2022 LDTT (given, 5)

So are units that were entered twice. Units that were merged by law have a succession instead.

  $ cat > units.csv <<'CSV'
  > code,name,kind,parent
  > XEO,PX Xeo,team,HT
  > XEO.1,Tổ 1,team,XEO
  > CSV
  $ tdkt unit import --quiet units.csv > /dev/null
  $ tdkt unit merge HT.PX1 XEO --reason 'the same workshop'
  tdkt: the two entries are one (operation 8)
  kept    4
  merged  6
  effect  unit: 1 moved, 0 kept once
  $ tdkt unit list
  CODE    NAME                           KIND        PARENT  FROM  TO
  HT      Công ty Cổ phần Giấy Hoa Trúc  enterprise
  HT.KD   Phòng Kinh doanh               team        HT
  HT.PX1  Phân xưởng Xeo giấy            team        HT
  HT.PX2  Phân xưởng Thành phẩm          team        HT
  HT.VP   Văn phòng Công ty              team        HT
  XEO.1   Tổ 1                           team        HT.PX1
  $ tdkt unit merge HT.PX1 HT --reason 'the same workshop'
  tdkt: 'HT.PX1' stands below 'HT' (keep the upper one, or move the unit first)
  [5]
  $ tdkt db verify
  tdkt: the database is sound
