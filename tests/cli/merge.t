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
  $ tdkt person duplicates --format csv
  $ tdkt person duplicates --format json

Contradictions are named, and nothing is merged.

  $ tdkt person merge 1 2 --reason 'entered twice'
  $ tdkt person merge 3 4 --reason 'entered twice'
  $ tdkt person merge 3 3 --reason 'entered twice'
  $ tdkt person merge 3 9 --reason 'entered twice'
  $ cat > awards.csv <<'CSV'
  > kind,name,citizen_id,birth,gender,unit,award,category,year
  > person,Lê Thị Hoa,,1991,female,HT.PX1,LDTT,merit,2022
  > person,Lê Thị Hòa,099191000111,1991-05-06,female,HT.PX1,LDTT,merit,2022
  > person,Lê Thị Hòa,099191000111,1991-05-06,female,HT.PX1,LDTT,merit,2023
  > CSV
  $ tdkt award import --quiet awards.csv > /dev/null
  $ tdkt person merge 5 6 --reason 'one name in two spellings' --dry-run
  $ tdkt person merge 5 6 --reason 'one name in two spellings' --format json
  $ tdkt person show 099191000111
  $ tdkt db undo 5
  $ tdkt person show 5

So are units that were entered twice. Units that were merged by law have a succession instead.

  $ cat > units.csv <<'CSV'
  > code,name,kind,parent
  > XEO,PX Xeo,team,HT
  > XEO.1,Tổ 1,team,XEO
  > CSV
  $ tdkt unit import --quiet units.csv > /dev/null
  $ tdkt unit merge HT.PX1 XEO --reason 'the same workshop'
  $ tdkt unit list
  $ tdkt unit merge HT.PX1 HT --reason 'the same workshop'
  $ tdkt db verify
