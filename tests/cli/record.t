Grades, initiatives, disciplines and what else the criteria ask for.

  $ tdkt init --quiet && tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ tdkt record import samples/small-unit/records.csv
  tdkt: imported 'samples/small-unit/records.csv' (operation 3)
  file     samples/small-unit/records.csv
  read as  UTF-8, delimiter ',', headings in line 1
  columns  type, kind, name, citizen_id, unit, year, from, to, value, scope, note
  records  29 read, 0 skipped, 29 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt record list --type initiative
  ID  TYPE        NAME            UNIT    YEAR  FROM  TO  VALUE                                           SCOPE
   8  initiative  Hoàng Mạnh Sơn  HT.PX1  2025            Tận dụng nhiệt khói lò hơi sấy bột giấy         base unit
  10  initiative  Lê Đức Tùng     HT.PX1  2025            Bố trí lại ca sản xuất theo giờ điện thấp điểm  province
  12  initiative  Đỗ Hữu Long     HT.PX1  2025            Bộ điều khiển tốc độ máy xeo                    province
  $ tdkt record list --type members --format csv
  type,kind,name,citizen_id,unit,year,from,to,value,scope,note
  members,collective,Phân xưởng Xeo giấy,,HT.PX1,2025,,,total=40 completed=40 LDTT=36 CSTDCS=3 discipline_reprimand=0 discipline_warning=0,,
  members,collective,Phân xưởng Thành phẩm,,HT.PX2,2025,,,total=29 completed=29 LDTT=20 CSTDCS=1 discipline_reprimand=0 discipline_warning=0,,
  $ tdkt record list --type employment --format json
  {
    "schema": "tdkt.records/1",
    "records": [
      {
        "id": 16,
        "type": "employment",
        "subject": {
          "id": 10,
          "kind": "person",
          "name": "Hà Văn Phúc",
          "citizen_id": "099201000113",
          "birth": null,
          "gender": null,
          "position": null,
          "class": null,
          "unit": "HT.PX2"
        },
        "unit": "HT.PX2",
        "year": null,
        "from": "2025-09-01",
        "to": null,
        "value": "recruited",
        "scope": null,
        "note": null
      }
    ]
  }

Where a list is complete, absence is a fact.

  $ printf 'type,unit,from,to,value\ncomplete,,2020,2025,grade\n' | tdkt record import - | grep records
  tdkt: imported '-' (operation 4)
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt record list --type complete
  ID  TYPE          NAME  UNIT  YEAR  FROM  TO    VALUE  SCOPE
   1  completeness                    2020  2025  grade

  $ printf 'type,kind,name,citizen_id,unit,year,value\ngrade,person,Vũ Thị Ngân,099194000106,HT.PX2,2024,super\n' > bad.csv
  $ tdkt record import bad.csv
  tdkt: bad.csv:2:7: 'super' is not known as a value for 'value'
  tdkt: bad.csv: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  file     bad.csv
  read as  UTF-8, delimiter ',', headings in line 1
  columns  type, kind, name, citizen_id, unit, year, value
  records  1 read, 0 skipped, 0 new, 0 same, 0 changed, 0 suspect, 1 rejected
  [1]
