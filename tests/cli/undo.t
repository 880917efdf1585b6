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
  $ tdkt db undo 5 --dry-run
  $ tdkt db undo 5 --reason 'the list of another unit'
  $ tdkt db undo 4
  $ tdkt person list

An undo that removed nothing can be undone; for any other the command is run again.

  $ tdkt db undo 7
  $ tdkt person list --unit HT.PX2
  $ tdkt db undo 6
  $ tdkt db undo 4 > /dev/null
  $ tdkt db undo 3 --format json
  $ tdkt person list --format csv
  $ tdkt db undo 9
  $ tdkt db undo 3
  $ tdkt db undo 99
  $ tdkt person import people.csv | grep records
  $ tdkt db log --limit 9
  $ tdkt db log --format json | sed -n '/"id": 6,/,/}/p'
  $ tdkt db verify
