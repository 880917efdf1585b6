A unit sends a list as offices do: a title above the headings, sections, a total below, semicolons.

  $ tdkt init --quiet
  $ for list in unit award record; do tdkt $list import --quiet samples/small-unit/${list}s.csv > /dev/null; done
  $ tdkt nominate import --year 2025 --category merit samples/small-unit/de-nghi-khen-thuong.csv
  tdkt: imported 'samples/small-unit/de-nghi-khen-thuong.csv' (operation 5)
  file         samples/small-unit/de-nghi-khen-thuong.csv
  read as      UTF-8, delimiter ';', headings in line 3
  columns      STT -> (not used)
               Tên đối tượng -> name
               Năm sinh -> birth
               Giới tính -> gender
               Số CCCD -> citizen_id
               Chức vụ -> position
               Phân loại cán bộ -> class
               Đơn vị công tác -> unit
               Danh hiệu, hình thức đề nghị -> award
               Mức độ hoàn thành nhiệm vụ -> grade
               Tóm tắt thành tích -> achievement
  values       Năm sinh: '1985' fills a blank of person:7 in line 10, cells: 7
               Giới tính: 'Nữ' fills a blank of person:7 in line 10, cells: 7
               Chức vụ: 'Kế toán trưởng' fills a blank of person:7 in line 10, cells: 7
               Phân loại cán bộ: 'Các cấp lãnh đạo từ phó phòng trở lên' fills a blank of person:7 in line 10, cells: 7
  records      25 read, 5 skipped, 20 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  20 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate list
  ID  YEAR  AWARD   NAME                           UNIT    CATEGORY  STATE      VERDICT
   1  2025  BKTINH  Công ty Cổ phần Giấy Hoa Trúc  HT      merit     submitted
   2  2025  TTLDXS  Phân xưởng Xeo giấy            HT.PX1  merit     submitted
   3  2025  TTLDTT  Phân xưởng Thành phẩm          HT.PX2  merit     submitted
   4  2025  TTLDTT  Phòng Kinh doanh               HT.KD   merit     submitted
   5  2025  LDTT    Trần Thị Hương                 HT.VP   merit     submitted
   6  2025  LDTT    Đinh Thị Oanh                  HT.VP   merit     submitted
   7  2025  LDTT    Ngô Thị Yến                    HT.KD   merit     submitted
   8  2025  LDTT    Lý Văn Đạt                     HT.KD   merit     submitted
   9  2025  LDTT    Phạm Thị Lan                   HT.PX1  merit     submitted
  10  2025  CSTDCS  Phạm Thị Lan                   HT.PX1  merit     submitted
  11  2025  BKTINH  Phạm Thị Lan                   HT.PX1  merit     submitted
  12  2025  LDTT    Hoàng Mạnh Sơn                 HT.PX1  merit     submitted
  13  2025  CSTDCS  Hoàng Mạnh Sơn                 HT.PX1  merit     submitted
  14  2025  CSTDT   Lê Đức Tùng                    HT.PX1  merit     submitted
  15  2025  CSTDT   Đỗ Hữu Long                    HT.PX1  merit     submitted
  16  2025  LDTT    Vũ Thị Ngân                    HT.PX2  merit     submitted
  17  2025  CSTDCS  Vũ Thị Ngân                    HT.PX2  merit     submitted
  18  2025  LDTT    Bùi Thị Thảo                   HT.PX2  merit     submitted
  19  2025  LDTT    Hà Văn Phúc                    HT.PX2  merit     submitted
  20  2025  BKTTG   Đặng Quốc Việt                 HT.PX2  merit     submitted
  $ tdkt nominate list --unit HT.KD --format csv
  kind,name,citizen_id,birth,gender,position,class,unit,award,category,year,campaign,achievement,grade,initiative,initiative_scope,basis,received,note
  collective,Phòng Kinh doanh,,,,,,HT.KD,TTLDTT,merit,2025,,Mở 3 đại lý mới,good,,,,,
  person,Ngô Thị Yến,099189000110,1989,female,Nhân viên kinh doanh,direct,HT.KD,LDTT,merit,2025,,,good,,,,,
  person,Lý Văn Đạt,099098000111,1998,male,Nhân viên kinh doanh,direct,HT.KD,LDTT,merit,2025,,,,,,,,
  $ tdkt nominate list 1 --format json
  {
    "schema": "tdkt.nominations/1",
    "nominations": [
      {
        "id": 1,
        "year": 2025,
        "subject": {
          "id": 5,
          "kind": "collective",
          "name": "Công ty Cổ phần Giấy Hoa Trúc",
          "citizen_id": null,
          "birth": null,
          "gender": null,
          "position": null,
          "class": null,
          "unit": "HT"
        },
        "unit": "HT",
        "award": "BKTINH",
        "category": "merit",
        "campaign": null,
        "achievement": "Doanh thu vượt kế hoạch 12%",
        "grade": "excellent",
        "initiative": null,
        "initiative_scope": null,
        "basis": null,
        "state": "submitted",
        "received": "2025-12-20",
        "received_known": false,
        "verdict": null,
        "note": null
      }
    ]
  }

The check applies the law that was in force when the list was received. Whoever is ineligible makes it exit with 1.

  $ tdkt nominate check --year 2025
  tdkt: warning: nominations without a date of receipt, checked by the law of the day of their import: 20
  ID  NAME                           UNIT    AWARD   YEAR  VERDICT       FAILING       UNKNOWN
  15  Đỗ Hữu Long                    HT.PX1  CSTDT   2025  eligible
  14  Lê Đức Tùng                    HT.PX1  CSTDT   2025  ineligible    CSTDT
  11  Phạm Thị Lan                   HT.PX1  BKTINH  2025  eligible
  10  Phạm Thị Lan                   HT.PX1  CSTDCS  2025  eligible
   9  Phạm Thị Lan                   HT.PX1  LDTT    2025  eligible
  20  Đặng Quốc Việt                 HT.PX2  BKTTG   2025  eligible
   1  Công ty Cổ phần Giấy Hoa Trúc  HT      BKTINH  2025  eligible
   2  Phân xưởng Xeo giấy            HT.PX1  TTLDXS  2025  eligible
   5  Trần Thị Hương                 HT.VP   LDTT    2025  eligible
   6  Đinh Thị Oanh                  HT.VP   LDTT    2025  eligible
   7  Ngô Thị Yến                    HT.KD   LDTT    2025  eligible
  13  Hoàng Mạnh Sơn                 HT.PX1  CSTDCS  2025  eligible
  12  Hoàng Mạnh Sơn                 HT.PX1  LDTT    2025  eligible
  17  Vũ Thị Ngân                    HT.PX2  CSTDCS  2025  needs review                CSTDCS
  16  Vũ Thị Ngân                    HT.PX2  LDTT    2025  eligible
  18  Bùi Thị Thảo                   HT.PX2  LDTT    2025  ineligible    LDTT.2025-08
  19  Hà Văn Phúc                    HT.PX2  LDTT    2025  ineligible    LDTT.2025-08
   3  Phân xưởng Thành phẩm          HT.PX2  TTLDTT  2025  ineligible    TTLDTT
   4  Phòng Kinh doanh               HT.KD   TTLDTT  2025  needs review                TTLDTT
   8  Lý Văn Đạt                     HT.KD   LDTT    2025  needs review                LDTT.2025-08
  
  eligible                          13
  ineligible                        4
  needs review                      3
  decided before, left as they are  0
  [1]
  $ tdkt nominate check --year 2025 --summary --award LDTT
  tdkt: warning: nominations without a date of receipt, checked by the law of the day of their import: 9
  eligible                          6
  ineligible                        2
  needs review                      1
  decided before, left as they are  0
  [1]
  $ tdkt nominate check 1 --format csv
  tdkt: warning: nominations without a date of receipt, checked by the law of the day of their import: 1
  id,name,unit,award,year,verdict,failing,unknown
  1,Công ty Cổ phần Giấy Hoa Trúc,HT,BKTINH,2025,eligible,,
  $ tdkt nominate check 8 --summary --format json
  tdkt: warning: nominations without a date of receipt, checked by the law of the day of their import: 1
  {
    "schema": "tdkt.check/1",
    "summary": {
      "eligible": 0,
      "ineligible": 0,
      "needs_review": 1,
      "frozen": 0,
      "received_assumed": 1
    }
  }
  $ tdkt nominate check 14 --strict
  tdkt: warning: nominations without a date of receipt, checked by the law of the day of their import: 1
  ID  NAME         UNIT    AWARD  YEAR  VERDICT     FAILING  UNKNOWN
  14  Lê Đức Tùng  HT.PX1  CSTDT  2025  ineligible  CSTDT
  
  eligible                          0
  ineligible                        1
  needs review                      0
  decided before, left as they are  0
  [1]

All the reasons for one answer:

  $ tdkt nominate explain 8
  nomination 8
  name        Lý Văn Đạt
  unit        HT.KD
  award code  LDTT
  year        2025
  received    2025-12-20
  law         L2022
  verdict     needs review
  
  pass: G-NODUP (Luật 06/2022/QH15 Đ5, verified)
    required: one title or form for one achievement
  pass: G-DOTXUAT (NĐ 98/2023/NĐ-CP Đ4.3; NĐ 152/2025/NĐ-CP Đ4.3, verified)
    required: awards ad hoc or from campaigns do not support a merit proposal
    found: awards that do not count: 0
  pass: G-HOLD (NĐ 98/2023/NĐ-CP Đ4.4; NĐ 152/2025/NĐ-CP Đ4.4, verified)
    required: no discipline, investigation, inspection, audit or complaint pending
    found: nothing recorded
    note: none recorded means none (hold)
  pass: G-DISC (NĐ 98/2023/NĐ-CP Đ4.4; NĐ 152/2025/NĐ-CP Đ4.4, verified)
    required: achievements count from the end of a discipline
    found: nothing recorded
    note: none recorded means none (discipline)
  unknown: LDTT.2025-08 (Luật 06/2022/QH15 Đ24, verified)
    required: all of these
    unknown: LDTT.2025-08.grade (Luật 06/2022/QH15 Đ24, verified)
      required: grade of the year: at least good
      found: nothing recorded
      note: nothing recorded for 2025, and the register is not known to be complete (grade)
    pass: LDTT.2025-08.employed_months (TT 15/2025/TT-BNV (theo TT 01/2024/TT-BNV Đ1.5d), from a secondary source)
      required: months of work by the end of the year, if recruited in it: at least 6
      note: no recruitment is recorded: by submitting the nomination the unit confirms the time worked
      evidence: nomination:8
    pass: LDTT.2025-08.submitted (Luật 06/2022/QH15 Đ24, verified)
      required: unity, conduct, taking part in the emulation movements
      found: confirmed by the unit's submitting the nomination
      evidence: nomination:8
  $ tdkt nominate explain 8 --fails
  nomination 8
  name        Lý Văn Đạt
  unit        HT.KD
  award code  LDTT
  year        2025
  received    2025-12-20
  law         L2022
  verdict     needs review
  
  unknown: LDTT.2025-08 (Luật 06/2022/QH15 Đ24, verified)
    required: all of these
    can be met in: 2026
    unknown: LDTT.2025-08.grade (Luật 06/2022/QH15 Đ24, verified)
      required: grade of the year: at least good
      found: nothing recorded
      can be met in: 2026
      note: nothing recorded for 2025, and the register is not known to be complete (grade)
  
  when       for 2026 at the earliest, if all of the following comes true
             for 2025, if what is not known turns out well: LDTT.2025-08.grade
  counts on  2026: graded at least good
  by         the rules of L2022, in force on 2025-12-20 when the dossier was received
             the rules of L2022 hold until 2026-09-30: a dossier for 2026 comes later and is judged by those after them
  $ tdkt nominate explain 8 --format json | grep -E '"(verdict|rule|law)"'
        "law": "L2022",
        "verdict": "needs_review",
            "rule": "G-NODUP",
            "verdict": "pass",
            "rule": "G-DOTXUAT",
            "verdict": "pass",
            "rule": "G-HOLD",
            "verdict": "pass",
            "rule": "G-DISC",
            "verdict": "pass",
            "rule": "LDTT.2025-08",
            "verdict": "unknown",
                "rule": "LDTT.2025-08.grade",
                "verdict": "unknown",
                "rule": "LDTT.2025-08.employed_months",
                "verdict": "pass",
                "rule": "LDTT.2025-08.submitted",
                "verdict": "pass",
  $ tdkt nominate explain 99
  tdkt: there is no nomination number 99
  [4]
  $ tdkt nominate show 8
  nomination 8
  kind               person
  name               Lý Văn Đạt
  citizen id         099098000111
  birth              1998
  position           Nhân viên kinh doanh
  class              direct worker
  unit               HT.KD
  award code         LDTT
  year               2025
  category           merit
  received           2025-12-20
  status             submitted
  verdict            needs review
  checked by         L2022
  who may decide it  Thủ trưởng cơ quan, đơn vị (Luật 06/2022/QH15 Đ80, verified)
                     Chủ tịch UBND xã (NĐ 129/2025/NĐ-CP Đ59, verified)
                     Bộ trưởng, trưởng ban, ngành (Luật 06/2022/QH15 Đ77-80, from memory)
                     Chủ tịch UBND tỉnh (Luật 06/2022/QH15 Đ77-80, from memory)
  goes by way of     Đơn vị đề nghị → Hội đồng thi đua, khen thưởng cơ sở → Thủ trưởng đơn vị hoặc Chủ tịch UBND xã (Luật 06/2022/QH15 Đ80; TT 01/2024/TT-BNV, from a secondary source)
