Why not, and when? The best case, by the rules in force when the dossier was received.

  $ tdkt init --quiet
  $ for list in unit award record; do tdkt $list import --quiet samples/small-unit/${list}s.csv > /dev/null; done
  $ tdkt nominate import --quiet --year 2025 --category merit samples/small-unit/de-nghi-khen-thuong.csv > /dev/null
  $ tdkt nominate forecast 14
  nomination 14
  name        Lê Đức Tùng
  unit        HT.PX1
  award code  CSTDT
  year        2025
  verdict     ineligible
  why not     fail (Luật 06/2022/QH15 Đ22): consecutive CSTDCS: 3; found: in a row: 1; missing in a row: 2; the register of awards is complete from 2019; reading: years that led to an award do not count again for the same award
  when        for 2026 at the earliest, if all of the following comes true
  counts on   2025: receives CSTDCS
              2026: graded at least excellent; receives CSTDCS
  by          the rules of L2022, in force on 2025-12-20 when the dossier was received
              the rules of L2022 hold until 2026-09-30: a dossier for 2026 comes later and is judged by those after them
  $ TDKT_LANG=vi tdkt nominate forecast 14
  đề nghị 14
  tên                      Lê Đức Tùng
  đơn vị                   HT.PX1
  mã danh hiệu, hình thức  CSTDT
  năm                      2025
  kết luận                 không đủ điều kiện
  lý do                    không đạt (Luật 06/2022/QH15 Đ22): số lần liên tục được tặng CSTDCS: 3; tìm thấy: số lần liên tục: 1; số lần liên tục còn thiếu: 2; dữ liệu khen thưởng đầy đủ từ năm 2019; cách hiểu: những năm đã được tính để tặng một hình thức thì không tính lại cho chính hình thức đó
  thời điểm                sớm nhất là năm 2026, nếu đạt đủ các điều kiện sau
  với điều kiện            2025: được tặng CSTDCS
                           2026: được đánh giá từ mức hoàn thành xuất sắc nhiệm vụ trở lên; được tặng CSTDCS
  căn cứ                   quy định của L2022, có hiệu lực ngày 2025-12-20 khi nhận hồ sơ
                           quy định của L2022 áp dụng đến hết ngày 2026-09-30: hồ sơ của năm 2026 đến sau ngày đó và được xét theo quy định tiếp theo
  $ tdkt nominate forecast --award LDTT --format csv
  id,name,unit,award,year,verdict,answer,earliest,open_year,path,former_law
  9,Phạm Thị Lan,HT.PX1,LDTT,2025,eligible,now,2025,,,
  5,Trần Thị Hương,HT.VP,LDTT,2025,eligible,now,2025,,,
  6,Đinh Thị Oanh,HT.VP,LDTT,2025,eligible,now,2025,,,
  7,Ngô Thị Yến,HT.KD,LDTT,2025,eligible,now,2025,,,
  12,Hoàng Mạnh Sơn,HT.PX1,LDTT,2025,eligible,now,2025,,,
  16,Vũ Thị Ngân,HT.PX2,LDTT,2025,eligible,now,2025,,,
  18,Bùi Thị Thảo,HT.PX2,LDTT,2025,ineligible,earliest,2026,,2026 grade good,
  19,Hà Văn Phúc,HT.PX2,LDTT,2025,ineligible,earliest,2026,,2026 grade good,
  8,Lý Văn Đạt,HT.KD,LDTT,2025,needs_review,earliest,2026,2025,2026 grade good,
  $ tdkt nominate forecast 18 --format json
  {
    "schema": "tdkt.forecast/1",
    "forecasts": [
      {
        "id": 18,
        "subject": {
          "id": 12,
          "kind": "person",
          "name": "Bùi Thị Thảo",
          "citizen_id": "099196000108",
          "birth": "1996",
          "gender": "female",
          "position": "Công nhân đóng gói",
          "class": "direct",
          "unit": "HT.PX2"
        },
        "unit": "HT.PX2",
        "award": "LDTT",
        "category": "merit",
        "year": 2025,
        "received": "2025-12-20",
        "received_known": false,
        "law": "L2022",
        "verdict": "ineligible",
        "frozen": false,
        "rules": [
          {
            "rule": "LDTT.2025-08",
            "verdict": "fail",
            "cite": "Luật 06/2022/QH15 Đ24",
            "certainty": "verified",
            "required": "all of these",
            "found": null,
            "missing": null,
            "notes": [],
            "evidence": [],
            "rules": [
              {
                "rule": "LDTT.2025-08.grade",
                "verdict": "fail",
                "cite": "Luật 06/2022/QH15 Đ24",
                "certainty": "verified",
                "required": "grade of the year: at least good",
                "found": "done",
                "missing": null,
                "notes": [],
                "evidence": [
                  "record:14"
                ],
                "rules": [],
                "earliest": 2026
              }
            ],
            "earliest": 2026
          }
        ],
        "forecast": {
          "answer": "earliest",
          "year": 2026,
          "path": [
            {
              "year": 2026,
              "kind": "grade",
              "value": "good",
              "decided": null,
              "text": "graded at least good"
            }
          ],
          "open_year": null,
          "open_rules": [],
          "waits_for": [],
          "attested_ways": [],
          "former_law": null,
          "law_ends": "2026-09-30",
          "through": 2040
        }
      }
    ]
  }

What a person cannot know is not guessed: a hold without an end leaves the year open.

  $ cat > hold.csv <<'CSV'
  > type,kind,name,citizen_id,unit,from,value
  > hold,person,Lê Đức Tùng,099088000103,HT.PX1,2025-11-03,inspection
  > CSV
  $ tdkt record import --quiet hold.csv > /dev/null
  $ tdkt nominate explain 14 --fails
  nomination 14
  name        Lê Đức Tùng
  unit        HT.PX1
  award code  CSTDT
  year        2025
  received    2025-12-20
  law         L2022
  verdict     ineligible
  
  fail: G-HOLD (NĐ 98/2023/NĐ-CP Đ4.4; NĐ 152/2025/NĐ-CP Đ4.4, verified)
    required: no discipline, investigation, inspection, audit or complaint pending
    found: inspection from 2025-11-03
    evidence: record:30
  fail: CSTDT (Luật 06/2022/QH15 Đ22, verified)
    required: all of these
    can be met in: 2026
    fail: CSTDT.streak (Luật 06/2022/QH15 Đ22, verified)
      required: consecutive CSTDCS: 3
      found: in a row: 1
      missing: missing in a row: 2
      can be met in: 2026
      note: the register of awards is complete from 2019
      note: reading: years that led to an award do not count again for the same award
      evidence: award:7
  
  when       not before 2026; when is not known, because a hold has no end on record (record:30)
  counts on  2025: receives CSTDCS
             2026: graded at least excellent; receives CSTDCS
  by         the rules of L2022, in force on 2025-12-20 when the dossier was received
             the rules of L2022 hold until 2026-09-30: a dossier for 2026 comes later and is judged by those after them
  $ TDKT_LANG=vi tdkt nominate explain 14 --fails
  đề nghị 14
  tên                      Lê Đức Tùng
  đơn vị                   HT.PX1
  mã danh hiệu, hình thức  CSTDT
  năm                      2025
  tiếp nhận                2025-12-20
  luật                     L2022
  kết luận                 không đủ điều kiện
  
  không đạt: G-HOLD (NĐ 98/2023/NĐ-CP Đ4.4; NĐ 152/2025/NĐ-CP Đ4.4, đã đối chiếu)
    yêu cầu: không đang bị xem xét kỷ luật, điều tra, thanh tra, kiểm tra, kiểm toán hoặc có khiếu nại, tố cáo đang giải quyết
    tìm thấy: thanh tra, kiểm tra từ 2025-11-03
    căn cứ: record:30
  không đạt: CSTDT (Luật 06/2022/QH15 Đ22, đã đối chiếu)
    yêu cầu: tất cả các điều kiện sau
    sớm nhất đạt vào năm: 2026
    không đạt: CSTDT.streak (Luật 06/2022/QH15 Đ22, đã đối chiếu)
      yêu cầu: số lần liên tục được tặng CSTDCS: 3
      tìm thấy: số lần liên tục: 1
      còn thiếu: số lần liên tục còn thiếu: 2
      sớm nhất đạt vào năm: 2026
      ghi chú: dữ liệu khen thưởng đầy đủ từ năm 2019
      ghi chú: cách hiểu: những năm đã được tính để tặng một hình thức thì không tính lại cho chính hình thức đó
      căn cứ: award:7
  
  thời điểm      không sớm hơn năm 2026; chưa xác định được thời điểm vì việc đang xem xét chưa ghi nhận ngày kết thúc (record:30)
  với điều kiện  2025: được tặng CSTDCS
                 2026: được đánh giá từ mức hoàn thành xuất sắc nhiệm vụ trở lên; được tặng CSTDCS
  căn cứ         quy định của L2022, có hiệu lực ngày 2025-12-20 khi nhận hồ sơ
                 quy định của L2022 áp dụng đến hết ngày 2026-09-30: hồ sơ của năm 2026 đến sau ngày đó và được xét theo quy định tiếp theo
  $ tdkt nominate explain 14 --fails --format json
  {
    "schema": "tdkt.check/1",
    "nominations": [
      {
        "id": 14,
        "subject": {
          "id": 2,
          "kind": "person",
          "name": "Lê Đức Tùng",
          "citizen_id": "099088000103",
          "birth": "1988-09-03",
          "gender": "male",
          "position": "Quản đốc",
          "class": "leader_other",
          "unit": "HT.PX1"
        },
        "unit": "HT.PX1",
        "award": "CSTDT",
        "category": "merit",
        "year": 2025,
        "received": "2025-12-20",
        "received_known": false,
        "law": "L2022",
        "verdict": "ineligible",
        "frozen": false,
        "rules": [
          {
            "rule": "G-HOLD",
            "verdict": "fail",
            "cite": "NĐ 98/2023/NĐ-CP Đ4.4; NĐ 152/2025/NĐ-CP Đ4.4",
            "certainty": "verified",
            "required": "no discipline, investigation, inspection, audit or complaint pending",
            "found": "inspection from 2025-11-03",
            "missing": null,
            "notes": [],
            "evidence": [
              "record:30"
            ],
            "rules": [],
            "earliest": null
          },
          {
            "rule": "CSTDT",
            "verdict": "fail",
            "cite": "Luật 06/2022/QH15 Đ22",
            "certainty": "verified",
            "required": "all of these",
            "found": null,
            "missing": null,
            "notes": [],
            "evidence": [],
            "rules": [
              {
                "rule": "CSTDT.streak",
                "verdict": "fail",
                "cite": "Luật 06/2022/QH15 Đ22",
                "certainty": "verified",
                "required": "consecutive CSTDCS: 3",
                "found": "in a row: 1",
                "missing": "missing in a row: 2",
                "notes": [
                  "the register of awards is complete from 2019",
                  "reading: years that led to an award do not count again for the same award"
                ],
                "evidence": [
                  "award:7"
                ],
                "rules": [],
                "earliest": 2026
              }
            ],
            "earliest": 2026
          }
        ],
        "forecast": {
          "answer": "unknown",
          "year": 2026,
          "path": [
            {
              "year": 2025,
              "kind": "award",
              "value": "CSTDCS",
              "decided": null,
              "text": "receives CSTDCS"
            },
            {
              "year": 2026,
              "kind": "grade",
              "value": "excellent",
              "decided": null,
              "text": "graded at least excellent"
            },
            {
              "year": 2026,
              "kind": "award",
              "value": "CSTDCS",
              "decided": null,
              "text": "receives CSTDCS"
            }
          ],
          "open_year": null,
          "open_rules": [],
          "waits_for": [
            "record:30"
          ],
          "attested_ways": [],
          "former_law": null,
          "law_ends": "2026-09-30",
          "through": 2040
        }
      }
    ]
  }
  $ tdkt nominate explain 15 --fails
  nomination 15
  name        Đỗ Hữu Long
  unit        HT.PX1
  award code  CSTDT
  year        2025
  received    2025-12-20
  law         L2022
  verdict     eligible
  
  when  eligible as it stands
  $ tdkt nominate forecast 14 --horizon 0
  tdkt: --horizon: 0 is out of range (1 to 100)
  tdkt: see 'tdkt nominate forecast --help'
  [2]
  $ tdkt nominate forecast 99
  tdkt: there is no nomination number 99
  [4]

Under a law whose text was not seen the years are those of the law before it.

  $ tdkt nominate import --today 2026-11-20 --quiet --year 2026 --category merit samples/small-unit/de-nghi-khen-thuong.csv > /dev/null
  $ tdkt nominate forecast 34 --today 2026-11-20
  nomination 34
  name        Lê Đức Tùng
  unit        HT.PX1
  award code  CSTDT
  year        2026
  verdict     needs review
  why not     fail (NĐ 98/2023/NĐ-CP Đ4.4; NĐ 152/2025/NĐ-CP Đ4.4): no discipline, investigation, inspection, audit or complaint pending; found: inspection from 2025-11-03
              fail (Luật 06/2022/QH15 Đ22): consecutive CSTDCS: 3; found: in a row: 0; missing in a row: 3; the register of awards is complete from 2019; reading: years that led to an award do not count again for the same award
  when        not before 2028; when is not known, because a hold has no end on record (record:30)
  counts on   2026: receives CSTDCS
              2027: graded at least excellent; receives CSTDCS
              2028: graded at least excellent; receives CSTDCS
  by          what L2022 said: the text of L2026, in force on 2026-11-20 when the dossier was received, was not seen, so that the verdict will be 'needs review' and a person decides
  $ TDKT_LANG=vi tdkt nominate forecast 35 --today 2026-11-20
  đề nghị 35
  tên                      Đỗ Hữu Long
  đơn vị                   HT.PX1
  mã danh hiệu, hình thức  CSTDT
  năm                      2026
  kết luận                 cần xem xét
  lý do                    không đạt (Luật 06/2022/QH15 Đ22): số lần liên tục được tặng CSTDCS: 3; tìm thấy: số lần liên tục: 0; số lần liên tục còn thiếu: 3; dữ liệu khen thưởng đầy đủ từ năm 2019; cách hiểu: những năm đã được tính để tặng một hình thức thì không tính lại cho chính hình thức đó
  thời điểm                sớm nhất là năm 2028, nếu đạt đủ các điều kiện sau
  với điều kiện            2026: được tặng CSTDCS
                           2027: được đánh giá từ mức hoàn thành tốt nhiệm vụ trở lên; có sáng kiến với phạm vi ảnh hưởng từ tỉnh trở lên; được tặng CSTDCS
                           2028: được đánh giá từ mức hoàn thành xuất sắc nhiệm vụ trở lên; được tặng CSTDCS
  căn cứ                   quy định trước đây của L2022: chưa có nguyên văn L2026, luật có hiệu lực ngày 2026-11-20 khi nhận hồ sơ, nên kết luận sẽ là 'cần xem xét' và do người có thẩm quyền quyết định
