Who meets the criterion of an award of the year and was not nominated: direct workers come first.

  $ tdkt init --quiet
  $ for list in unit award record; do tdkt $list import --quiet samples/small-unit/${list}s.csv > /dev/null; done
  $ tdkt nominate suggest --year 2025
  CLASS            UNIT    NAME                           CITIZEN ID    AWARD   VERDICT
  direct worker    HT.PX1  Phạm Thị Lan                   099190000104  BKTINH  eligible
  direct worker    HT.PX1  Phạm Thị Lan                   099190000104  LDTT    eligible
  direct worker    HT.PX1  Phạm Thị Lan                   099190000104  CSTDCS  eligible
  direct worker    HT.PX1  Đỗ Hữu Long                    099083000109  BKTINH  eligible
  direct worker    HT.PX1  Đỗ Hữu Long                    099083000109  LDTT    eligible
  direct worker    HT.PX1  Đỗ Hữu Long                    099083000109  CSTDCS  eligible
  direct worker    HT.PX1  Đỗ Hữu Long                    099083000109  CSTDT   eligible
  other leader     HT.PX1  Lê Đức Tùng                    099088000103  LDTT    eligible
  other leader     HT.PX1  Lê Đức Tùng                    099088000103  CSTDCS  eligible
  other leader     HT.PX2  Đặng Quốc Việt                 099086000107  BKTINH  eligible
  other leader     HT.PX2  Đặng Quốc Việt                 099086000107  LDTT    eligible
  other leader     HT.PX2  Đặng Quốc Việt                 099086000107  CSTDCS  eligible
  other leader     HT.PX2  Đặng Quốc Việt                 099086000107  BKTTG   eligible
  class not known  HT.KD   Ngô Thị Yến                    099189000110  LDTT    eligible
  class not known  HT.PX1  Hoàng Mạnh Sơn                 099092000105  LDTT    eligible
  class not known  HT.PX1  Hoàng Mạnh Sơn                 099092000105  CSTDCS  eligible
  class not known  HT.PX2  Vũ Thị Ngân                    099194000106  LDTT    eligible
  class not known  HT.VP   Trần Thị Hương                 099185000102  LDTT    eligible
  class not known  HT.VP   Đinh Thị Oanh                  099187000112  LDTT    eligible
  collective       HT      Công ty Cổ phần Giấy Hoa Trúc                BKTINH  eligible
  collective       HT.PX1  Phân xưởng Xeo giấy                          TTLDTT  eligible
  collective       HT.PX1  Phân xưởng Xeo giấy                          TTLDXS  eligible
  
  CLASS            ELIGIBLE  OF THEM NOMINATED  SUGGESTIONS
  direct worker           2                  0            7
  other leader            2                  0            6
  class not known         5                  0            6
  collective              2                  0            3

Who is nominated is suggested no more, and counted.

  $ tdkt nominate import --quiet --year 2025 --category merit samples/small-unit/de-nghi-khen-thuong.csv > /dev/null
  $ tdkt nominate suggest --year 2025
  CLASS          UNIT    NAME                 CITIZEN ID    AWARD   VERDICT
  direct worker  HT.PX1  Đỗ Hữu Long          099083000109  BKTINH  eligible
  direct worker  HT.PX1  Đỗ Hữu Long          099083000109  LDTT    eligible
  direct worker  HT.PX1  Đỗ Hữu Long          099083000109  CSTDCS  eligible
  other leader   HT.PX1  Lê Đức Tùng          099088000103  LDTT    eligible
  other leader   HT.PX1  Lê Đức Tùng          099088000103  CSTDCS  eligible
  other leader   HT.PX2  Đặng Quốc Việt       099086000107  BKTINH  eligible
  other leader   HT.PX2  Đặng Quốc Việt       099086000107  LDTT    eligible
  other leader   HT.PX2  Đặng Quốc Việt       099086000107  CSTDCS  eligible
  collective     HT.PX1  Phân xưởng Xeo giấy                TTLDTT  eligible
  
  CLASS          ELIGIBLE  OF THEM NOMINATED  SUGGESTIONS
  direct worker         6                  6            3
  other leader          3                  2            5
  collective            2                  2            1
  $ TDKT_LANG=vi tdkt nominate suggest --year 2025 --summary
  PHÂN LOẠI                           ĐỦ ĐIỀU KIỆN  ĐÃ ĐỀ NGHỊ  GỢI Ý
  người trực tiếp công tác, lao động             6           6      3
  lãnh đạo khác                                  3           2      5
  tập thể                                        2           2      1
  $ tdkt nominate suggest --year 2025 --award CSTDCS --include needs_review --format csv
  kind,name,citizen_id,birth,gender,position,class,unit,award,category,year
  person,Đỗ Hữu Long,099083000109,1983-04-12,male,Kỹ sư cơ điện,direct,HT.PX1,CSTDCS,merit,2025
  person,Lê Đức Tùng,099088000103,1988-09-03,male,Quản đốc,leader_other,HT.PX1,CSTDCS,merit,2025
  person,Đặng Quốc Việt,099086000107,1986-06-30,male,Quản đốc,leader_other,HT.PX2,CSTDCS,merit,2025
  $ tdkt nominate suggest --year 2025 --class direct --award LDTT --format json
  {
    "schema": "tdkt.suggestions/1",
    "suggestions": [
      {
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
        "award": "LDTT",
        "category": "merit",
        "year": 2025,
        "verdict": "eligible"
      }
    ],
    "year": 2025,
    "law": "L2022",
    "counts": [
      {
        "class": "direct",
        "eligible": 6,
        "nominated": 5,
        "suggestions": 1
      },
      {
        "class": "leader_province",
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      },
      {
        "class": "leader_department",
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      },
      {
        "class": "business",
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      },
      {
        "class": "leader_other",
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      },
      {
        "class": null,
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      },
      {
        "class": "collective",
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      },
      {
        "class": "household",
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      }
    ]
  }
  $ tdkt nominate suggest --year 2025 --summary --format json --unit HT.PX1
  {
    "schema": "tdkt.suggestions/1",
    "year": 2025,
    "law": "L2022",
    "counts": [
      {
        "class": "direct",
        "eligible": 3,
        "nominated": 3,
        "suggestions": 3
      },
      {
        "class": "leader_province",
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      },
      {
        "class": "leader_department",
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      },
      {
        "class": "business",
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      },
      {
        "class": "leader_other",
        "eligible": 1,
        "nominated": 0,
        "suggestions": 2
      },
      {
        "class": null,
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      },
      {
        "class": "collective",
        "eligible": 1,
        "nominated": 1,
        "suggestions": 1
      },
      {
        "class": "household",
        "eligible": 0,
        "nominated": 0,
        "suggestions": 0
      }
    ]
  }
  $ tdkt nominate suggest --award CSTDX
  tdkt: unknown award 'CSTDX' (did you mean 'CSTDT'?)
  [4]
  $ tdkt --today 1950-01-01 nominate suggest
  tdkt: no rules are known for a dossier received on 1950-01-01
  [4]

Under a law whose text was not seen nobody is certain, and a person has to say.

  $ tdkt --today 2026-11-22 nominate suggest --year 2025 --award LDTT --format csv
  tdkt: the text of L2026 was not seen, so nobody is certain (with --include needs_review it shows who meets what L2022 asked)
  kind,name,citizen_id,birth,gender,position,class,unit,award,category,year
  $ tdkt --today 2026-11-22 nominate suggest --year 2025 --award LDTT --format csv --include needs_review 2>/dev/null
  kind,name,citizen_id,birth,gender,position,class,unit,award,category,year
  person,Đỗ Hữu Long,099083000109,1983-04-12,male,Kỹ sư cơ điện,direct,HT.PX1,LDTT,merit,2025
  person,Lê Đức Tùng,099088000103,1988-09-03,male,Quản đốc,leader_other,HT.PX1,LDTT,merit,2025
  person,Đặng Quốc Việt,099086000107,1986-06-30,male,Quản đốc,leader_other,HT.PX2,LDTT,merit,2025
