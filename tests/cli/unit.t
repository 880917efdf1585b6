Units come from a CSV file, a parent before its children. What was understood of the file is told.

  $ tdkt init --quiet
  $ tdkt unit import samples/small-unit/units.csv
  tdkt: imported 'samples/small-unit/units.csv' (operation 2)
  file     samples/small-unit/units.csv
  read as  UTF-8, delimiter ',', headings in line 1
  columns  code, name, kind, parent
  records  5 read, 0 skipped, 5 new, 0 same, 0 changed, 0 suspect, 0 rejected

The same file again changes nothing.

  $ tdkt unit import samples/small-unit/units.csv | grep records
  tdkt: 'samples/small-unit/units.csv' holds nothing new, and nothing was changed
  records  5 read, 0 skipped, 0 new, 5 same, 0 changed, 0 suspect, 0 rejected

  $ tdkt unit list
  CODE    NAME                           KIND        PARENT  FROM  TO
  HT      Công ty Cổ phần Giấy Hoa Trúc  enterprise
  HT.KD   Phòng Kinh doanh               team        HT
  HT.PX1  Phân xưởng Xeo giấy            team        HT
  HT.PX2  Phân xưởng Thành phẩm          team        HT
  HT.VP   Văn phòng Công ty              team        HT
  $ tdkt unit list --kind team --format csv
  code,name,kind,parent,sector,remote,valid_from,valid_to
  HT.KD,Phòng Kinh doanh,team,HT,,no,,
  HT.PX1,Phân xưởng Xeo giấy,team,HT,,no,,
  HT.PX2,Phân xưởng Thành phẩm,team,HT,,no,,
  HT.VP,Văn phòng Công ty,team,HT,,no,,
  $ tdkt unit show 'Phân xưởng Xeo giấy'
  code    HT.PX1
  name    Phân xưởng Xeo giấy
  kind    team
  parent  HT
  $ tdkt unit show HT --format json
  {
    "schema": "tdkt.unit/1",
    "unit": {
      "code": "HT",
      "name": "Công ty Cổ phần Giấy Hoa Trúc",
      "kind": "enterprise",
      "parent": null,
      "sector": null,
      "remote": false,
      "valid_from": null,
      "valid_to": null
    },
    "children": [
      "HT.KD",
      "HT.PX1",
      "HT.PX2",
      "HT.VP"
    ],
    "successions": []
  }
  $ tdkt unit show 'Phân xưởng Xeo gỗ'
  tdkt: unknown unit 'Phân xưởng Xeo gỗ' (did you mean 'Phân xưởng Xeo giấy'?)
  [4]

All problems of a file are told at once, and nothing of it is imported.

  $ cat > more.csv <<'CSV'
  > code,name,kind,parent
  > HT.KHO,Kho vật tư,team,HT
  > HT.BV,Tổ bảo vệ,teem,HT
  > HT.XE,Đội xe,team,HTT
  > CSV
  $ tdkt unit import more.csv
  tdkt: more.csv:3:3: 'teem' is not known as a value for 'kind' (did you mean 'team'?)
  tdkt: more.csv:4:4: unknown unit 'HTT' (did you mean 'HT'?)
  tdkt: more.csv: nothing was imported: rejected rows: 2 (mend them, or import the others with --rejects FILE)
  file     more.csv
  read as  UTF-8, delimiter ',', headings in line 1
  columns  code, name, kind, parent
  records  3 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 2 rejected
  [1]
  $ tdkt unit list | grep -c HT.KHO
  0
  [1]

With --rejects the good rows are imported, and the others wait in a file, where they can be mended.

  $ tdkt unit import more.csv --rejects bad.csv --format json
  tdkt: more.csv:3:3: 'teem' is not known as a value for 'kind' (did you mean 'team'?)
  tdkt: more.csv:4:4: unknown unit 'HTT' (did you mean 'HT'?)
  tdkt: more.csv: warning: rejected rows, written to 'bad.csv' to be mended and imported again: 2
  tdkt: imported 'more.csv' (operation 3)
  {
    "schema": "tdkt.import/1",
    "file": "more.csv",
    "sha256": "ea0ea6ddd4b85d0aa49c4963703406786b592a7d457380c719430eee32890375",
    "format": "CSV",
    "encoding": "UTF-8",
    "decodings": [],
    "delimiter": ",",
    "sheet": null,
    "sheets": [],
    "header_line": 1,
    "columns": {
      "code": "code",
      "name": "name",
      "kind": "kind",
      "parent": "parent"
    },
    "mapped": {},
    "readings": [],
    "rows": {
      "read": 3,
      "new": 1,
      "same": 0,
      "changed": 0,
      "suspect": 0,
      "rejected": 2,
      "skipped": 0
    },
    "skipped": [],
    "problems": [
      {
        "file": "more.csv",
        "line": 3,
        "column": 3,
        "code": "bad_word",
        "severity": "error",
        "message": "'teem' is not known as a value for 'kind' (did you mean 'team'?)",
        "raw": "teem"
      },
      {
        "file": "more.csv",
        "line": 4,
        "column": 4,
        "code": "unknown_unit",
        "severity": "error",
        "message": "unknown unit 'HTT' (did you mean 'HT'?)",
        "raw": "HTT"
      }
    ],
    "operation": 3,
    "dry_run": false
  }
  $ cat bad.csv
  ﻿line,column,code,reason,code,name,kind,parent
  3,3,bad_word,'teem' is not known as a value for 'kind' (did you mean 'team'?),HT.BV,Tổ bảo vệ,teem,HT
  4,4,unknown_unit,unknown unit 'HTT' (did you mean 'HT'?),HT.XE,Đội xe,team,HTT
  $ sed -i 's/,teem,/,team,/; s/,HTT$/,HT/' bad.csv && tdkt unit import bad.csv | grep records
  tdkt: imported 'bad.csv' (operation 4)
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected

A file can come through a pipe. A dry run shows everything and changes nothing.

  $ printf 'code;name;kind;parent\nHT.YT;Trạm y tế;team;HT\n' | tdkt unit import --dry-run -
  tdkt: a dry run: nothing of '-' was imported
  file     -
  read as  UTF-8, delimiter ';', headings in line 1
  columns  code, name, kind, parent
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt unit list --kind team --format csv | grep -c HT.YT
  0
  [1]

Successions say which unit took over from which.

  $ printf 'from,to,date,share\nHT.XE,HT.KHO,01/07/2025,\n' > successions.csv
  $ tdkt unit succession successions.csv | grep records
  tdkt: imported 'successions.csv' (operation 5)
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt unit list --successions
  FROM   TO      DATE        SHARE
  HT.XE  HT.KHO  2025-07-01
  $ tdkt unit list --successions --format json
  {
    "schema": "tdkt.successions/1",
    "successions": [
      {
        "from": "HT.XE",
        "to": "HT.KHO",
        "date": "2025-07-01",
        "share": null
      }
    ]
  }
  $ tdkt unit show HT.XE
  code         HT.XE
  name         Đội xe
  kind         team
  parent       HT
  successions  HT.XE -> HT.KHO 2025-07-01

Several files are imported one after the other, and each by itself.

  $ tdkt unit import samples/small-unit/units.csv more.csv nowhere.csv
  tdkt: nowhere.csv: cannot be read: No such file or directory
  [3]
  $ tdkt unit import samples/small-unit/units.csv more.csv --rejects bad.csv
  tdkt: --rejects takes the rows of one file (import the files one by one)
  tdkt: see 'tdkt unit import --help'
  [2]
