The register of awards: imported, listed, corrected and revoked, and nothing in it is ever overwritten.

  $ tdkt init --quiet && tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ tdkt award import samples/small-unit/awards.csv
  tdkt: imported 'samples/small-unit/awards.csv' (operation 3)
  file     samples/small-unit/awards.csv
  read as  UTF-8, delimiter ',', headings in line 1
  columns  kind, name, citizen_id, birth, gender, position, class, unit, award, category, year, decision_number, decision_date, authority
  records  16 read, 0 skipped, 16 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt award list --award 'Chiến sĩ thi đua cơ sở' --year 2024
  ID  YEAR  AWARD   NAME            UNIT    CATEGORY  DECISION  DATE        STATUS
   4  2024  CSTDCS  Đỗ Hữu Long     HT.PX1  merit     45/QĐ-HT  2024-12-20  given
   7  2024  CSTDCS  Lê Đức Tùng     HT.PX1  merit     45/QĐ-HT  2024-12-20  given
   9  2024  CSTDCS  Phạm Thị Lan    HT.PX1  merit     45/QĐ-HT  2024-12-20  given
  13  2024  CSTDCS  Đặng Quốc Việt  HT.PX2  merit     45/QĐ-HT  2024-12-20  given
  $ tdkt award list --unit HT.PX2 --citizen-id 099086000107
  ID  YEAR  AWARD   NAME            UNIT    CATEGORY  DECISION    DATE        STATUS
  10  2019  BKTINH  Đặng Quốc Việt  HT.PX2  merit     77/QĐ-UBND  2020-02-14  given
  11  2021  CSTDCS  Đặng Quốc Việt  HT.PX2  merit     32/QĐ-HT    2021-12-20  given
  12  2023  CSTDCS  Đặng Quốc Việt  HT.PX2  merit     41/QĐ-HT    2023-12-20  given
  13  2024  CSTDCS  Đặng Quốc Việt  HT.PX2  merit     45/QĐ-HT    2024-12-20  given
  $ tdkt award list --year 2021 --format json
  {
    "schema": "tdkt.awards/1",
    "awards": [
      {
        "id": 1,
        "subject": {
          "id": 1,
          "kind": "person",
          "name": "Đỗ Hữu Long",
          "citizen_id": "099083000109",
          "birth": "1983-04-12",
          "gender": "male",
          "position": "Kỹ sư cơ điện",
          "class": "direct",
          "unit": "HT.PX1"
        },
        "unit": "HT.PX1",
        "award": "LDTT",
        "category": "merit",
        "year": 2021,
        "status": "given",
        "decision_number": "31/QĐ-HT",
        "decision_date": "2021-12-20",
        "signer": null,
        "authority": "Công ty Cổ phần Giấy Hoa Trúc",
        "position": "Kỹ sư cơ điện",
        "class": "direct",
        "replaces": null,
        "reason": null,
        "note": null
      },
      {
        "id": 11,
        "subject": {
          "id": 4,
          "kind": "person",
          "name": "Đặng Quốc Việt",
          "citizen_id": "099086000107",
          "birth": "1986-06-30",
          "gender": "male",
          "position": "Quản đốc",
          "class": "leader_other",
          "unit": "HT.PX2"
        },
        "unit": "HT.PX2",
        "award": "CSTDCS",
        "category": "merit",
        "year": 2021,
        "status": "given",
        "decision_number": "32/QĐ-HT",
        "decision_date": "2021-12-20",
        "signer": null,
        "authority": "Công ty Cổ phần Giấy Hoa Trúc",
        "position": "Quản đốc",
        "class": "leader_other",
        "replaces": null,
        "reason": null,
        "note": null
      }
    ]
  }
  $ tdkt award list --award CSTDCX
  tdkt: unknown award 'CSTDCX' (did you mean 'CSTDCS'?)
  [4]
  $ tdkt award list --unit 'Phân xưởng Xeo'
  tdkt: unknown unit 'Phân xưởng Xeo'
  [4]

A correction takes the place of an entry, and both stay visible.

  $ tdkt award amend 2 --decision-date 2022-12-21 --reason 'ghi nhầm ngày ký'
  award 2
  status      corrected
  reason      ghi nhầm ngày ký
  name        Đỗ Hữu Long
  citizen id  099083000109
  unit        HT.PX1
  award code  CSTDCS
  year        2022
  category    merit
  position    Kỹ sư cơ điện
  class       direct worker
  decision    36/QĐ-HT
  date        2022-12-20
  authority   Công ty Cổ phần Giấy Hoa Trúc
  award 17
  status      given
  replaces    2
  name        Đỗ Hữu Long
  citizen id  099083000109
  unit        HT.PX1
  award code  CSTDCS
  year        2022
  category    merit
  position    Kỹ sư cơ điện
  class       direct worker
  decision    36/QĐ-HT
  date        2022-12-21
  authority   Công ty Cổ phần Giấy Hoa Trúc
  $ tdkt award amend 2 --decision-date 2022-12-22 --reason 'ghi nhầm ngày ký'
  tdkt: award number 2 is corrected already
  [5]
  $ tdkt award amend 3 --reason 'ghi nhầm'
  tdkt: award number 3 is like that already
  tdkt: see 'tdkt award amend --help'
  [2]
  $ tdkt award amend 3 --year 2022 --reason ' '
  tdkt: a reason is needed, and it is blank
  tdkt: see 'tdkt award amend --help'
  [2]

A revoked award counts no more.

  $ tdkt award revoke 3 --reason 'Quyết định 88/QĐ-HT ngày 01/9/2025' --format json
  {
    "schema": "tdkt.award/1",
    "id": 3,
    "history": [
      {
        "id": 3,
        "subject": {
          "id": 1,
          "kind": "person",
          "name": "Đỗ Hữu Long",
          "citizen_id": "099083000109",
          "birth": "1983-04-12",
          "gender": "male",
          "position": "Kỹ sư cơ điện",
          "class": "direct",
          "unit": "HT.PX1"
        },
        "unit": "HT.PX1",
        "award": "CSTDCS",
        "category": "merit",
        "year": 2023,
        "status": "revoked",
        "decision_number": "41/QĐ-HT",
        "decision_date": "2023-12-20",
        "signer": null,
        "authority": "Công ty Cổ phần Giấy Hoa Trúc",
        "position": "Kỹ sư cơ điện",
        "class": "direct",
        "replaces": null,
        "reason": "Quyết định 88/QĐ-HT ngày 01/9/2025",
        "note": null
      }
    ]
  }
  $ tdkt award revoke 3 --reason 'lần nữa'
  tdkt: award number 3 is revoked already
  [5]
  $ tdkt award revoke 999 --reason 'không có'
  tdkt: there is no award number 999
  [4]
  $ tdkt award list --given --year 2023 --format csv
  kind,name,citizen_id,birth,gender,position,class,unit,award,category,year,decision_number,decision_date,signer,authority,status,note
  person,Lê Đức Tùng,099088000103,1988-09-03,male,Quản đốc,leader_other,HT.PX1,LDTT,merit,2023,40/QĐ-HT,2023-12-20,,Công ty Cổ phần Giấy Hoa Trúc,given,
  person,Phạm Thị Lan,099190000104,1990-01-25,female,Công nhân xeo giấy,direct,HT.PX1,CSTDCS,merit,2023,41/QĐ-HT,2023-12-20,,Công ty Cổ phần Giấy Hoa Trúc,given,
  person,Đặng Quốc Việt,099086000107,1986-06-30,male,Quản đốc,leader_other,HT.PX2,CSTDCS,merit,2023,41/QĐ-HT,2023-12-20,,Công ty Cổ phần Giấy Hoa Trúc,given,
  collective,Công ty Cổ phần Giấy Hoa Trúc,,,,,,HT,TTLDXS,merit,2023,210/QĐ-UBND,2024-02-05,,UBND tỉnh Thanh Vân,given,
  $ tdkt award show 2
  award 2
  status      corrected
  reason      ghi nhầm ngày ký
  name        Đỗ Hữu Long
  citizen id  099083000109
  unit        HT.PX1
  award code  CSTDCS
  year        2022
  category    merit
  position    Kỹ sư cơ điện
  class       direct worker
  decision    36/QĐ-HT
  date        2022-12-20
  authority   Công ty Cổ phần Giấy Hoa Trúc
  award 17
  status      given
  replaces    2
  name        Đỗ Hữu Long
  citizen id  099083000109
  unit        HT.PX1
  award code  CSTDCS
  year        2022
  category    merit
  position    Kỹ sư cơ điện
  class       direct worker
  decision    36/QĐ-HT
  date        2022-12-21
  authority   Công ty Cổ phần Giấy Hoa Trúc
