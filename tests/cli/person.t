Persons are known by their citizen ids, else by name, birth and unit together.

  $ tdkt init --quiet && tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ cat > people.csv <<'CSV'
  > Họ và tên,Số CCCD,Ngày sinh,Giới tính,Chức vụ,Đơn vị công tác
  > Ông Đỗ Hữu Long,099083000109,12/04/1983,Nam,Kỹ sư cơ điện,Phân xưởng Xeo giấy
  > Trần Văn Bình,,1990,Nam,Công nhân xeo giấy,HT.PX1
  > CSV
  $ tdkt person import people.csv
  tdkt: imported 'people.csv' (operation 3)
  file     people.csv
  read as  UTF-8, delimiter ',', headings in line 1
  columns  Họ và tên -> name
           Số CCCD -> citizen_id
           Ngày sinh -> birth
           Giới tính -> gender
           Chức vụ -> position
           Đơn vị công tác -> unit
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt person list
  ID  CITIZEN ID    NAME           BIRTH       GENDER  UNIT    CLASS  POSITION
   1  099083000109  Đỗ Hữu Long    1983-04-12  male    HT.PX1         Kỹ sư cơ điện
   2                Trần Văn Bình  1990        male    HT.PX1         Công nhân xeo giấy
  $ tdkt person list --unit HT.PX2 --format json
  {
    "schema": "tdkt.people/1",
    "people": []
  }
  $ tdkt person list --unit HT.PX9
  tdkt: unknown unit 'HT.PX9' (did you mean 'HT.PX1'?)
  [4]

  $ tdkt award import --quiet samples/small-unit/awards.csv > /dev/null
  $ tdkt person show 099083000109
  number      1
  name        Đỗ Hữu Long
  citizen id  099083000109
  birth       1983-04-12
  gender      male
  unit        HT.PX1
  position    Kỹ sư cơ điện
  awards      2021 LDTT (given, 1)
              2022 CSTDCS (given, 2)
              2023 CSTDCS (given, 3)
              2024 CSTDCS (given, 4)
  $ tdkt person show 1 --format json | head -20
  {
    "schema": "tdkt.person/1",
    "person": {
      "id": 1,
      "kind": "person",
      "name": "Đỗ Hữu Long",
      "citizen_id": "099083000109",
      "birth": "1983-04-12",
      "gender": "male",
      "position": "Kỹ sư cơ điện",
      "class": null,
      "unit": "HT.PX1"
    },
    "awards": [
      {
        "id": 1,
        "subject": {
          "id": 1,
          "kind": "person",
          "name": "Đỗ Hữu Long",
  $ tdkt person show 099000000000
  tdkt: there is no person '099000000000'
  [4]

What cannot be is refused.

  $ printf 'name,citizen_id,birth,gender,unit\nĐỗ Hữu Long,099083000109,1984-04-12,male,HT.PX1\n' > other.csv
  $ tdkt person import other.csv
  tdkt: other.csv:2:2: by its digits citizen id '099083000109' belongs to a person born in 1983, not 1984-04-12
  tdkt: other.csv: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  file     other.csv
  read as  UTF-8, delimiter ',', headings in line 1
  columns  name, citizen_id, birth, gender, unit
  records  1 read, 0 skipped, 0 new, 0 same, 0 changed, 0 suspect, 1 rejected
  [1]
