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
  $ tdkt person import changed.csv --dry-run --format json | sed -n '/"changes"/,$p'
  $ tdkt person import --quiet changed.csv > /dev/null
  $ cat > list.csv <<'CSV'
  > kind,name,citizen_id,birth,gender,unit,award,category,year,grade
  > person,Trần Văn Bình,099090000110,1990,male,HT.PX1,LDTT,merit,2025,good
  > CSV
  $ tdkt nominate import --quiet list.csv > /dev/null

What later operations rest on stays, and they are named.

  $ tdkt db undo 3
  $ tdkt db undo 5 --dry-run
  $ tdkt db undo 5 --reason 'the list of another unit'
  $ tdkt db undo 4
  $ tdkt person list
  $ tdkt db undo 3 --format json
  $ tdkt person list --format csv
  $ tdkt db undo 3
  $ tdkt db undo 99
  $ tdkt person import people.csv | grep records
  $ tdkt db log --limit 7
  $ tdkt db log --format csv | tail -n +3 | head -2 | cut -d, -f1,2,3
  $ tdkt db verify

An undo that removed nothing can be undone; for any other the command is run again.

  $ tdkt db undo 7
  $ tdkt db undo 6
