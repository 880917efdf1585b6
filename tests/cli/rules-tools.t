The tools around the rules. Which rule set governs a dossier received on a day, and all that it says.

  $ tdkt rules list --date 2025-12-20 | cut -c1-27
  ID     FROM        TO      
  L2022  2024-01-01  2026-09-
  $ tdkt rules list --date 1990-01-01
  tdkt: no rules are known for a dossier received on 1990-01-01
  [4]
  $ tdkt rules show --date 2025-12-20 --format csv | grep -c '^CSTD'
  3

Cases of a directory hold by the rules up to it. What they leave untried is told.

  $ mkdir -p mine/law/L2022/cases
  $ cat > mine/awards.toml <<'END'
  > format = 1
  > [[award]]
  > code = "GKNX"
  > name = "Giấy khen Nông thôn xanh"
  > name_en = "Green countryside certificate"
  > kind = "form"
  > level = "base"
  > group = "certificate"
  > subjects = ["collective"]
  > END
  $ cat > mine/law/L2022/mine.toml <<'END'
  > format = 1
  > instrument = { id = "L2022", name = "Luật Thi đua, khen thưởng 06/2022/QH15", from = 2024-01-01, to = 2026-09-30 }
  > [[criterion]]
  > id = "GKNX"
  > award = "GKNX"
  > subjects = ["collective"]
  > categories = ["merit"]
  > cite = "Quy chế xã Hòa Mỹ Đ2"
  > certainty = "verified"
  > all = [{ grade = "good" }, { cluster_place = 2 }, { submitted = "exemplary_conduct" }]
  > END
  $ cat > mine/law/L2022/cases/mine.toml <<'END'
  > format = 1
  > [[case]]
  > name = "GKNX: second of its cluster"
  > nomination = { kind = "collective", award = "GKNX", year = 2025, grade = "good" }
  > cluster_ranks = [{ year = 2025, place = 2, cluster = "CUM-1" }]
  > expect = "eligible"
  > END
  $ tdkt --quiet rules test --config mine --coverage | grep mine
  mine/law/L2022/mine.toml:3:1: GKNX: no case saw it fail (pass 1, fail 0, unknown 0)
  mine/law/L2022/mine.toml:10:8: GKNX.grade: no case saw it fail (pass 1, fail 0, unknown 0)
  mine/law/L2022/mine.toml:10:28: GKNX.cluster_place: no case saw it fail (pass 1, fail 0, unknown 0)
  $ cat >> mine/law/L2022/cases/mine.toml <<'END'
  > [[case]]
  > name = "GKNX: third <of> its cluster"
  > nomination = { kind = "collective", award = "GKNX", year = 2025, grade = "done" }
  > cluster_ranks = [{ year = 2025, place = 3, cluster = "CUM-1" }]
  > expect = "ineligible"
  > failed = ["GKNX.cluster_place"]
  > END
  $ tdkt --quiet rules test --config mine --coverage --format json | grep -A11 '"rule": "GKNX.grade"'
        "rule": "GKNX.grade",
        "file": "mine/law/L2022/mine.toml",
        "line": 10,
        "column": 8,
        "pass": 1,
        "fail": 1,
        "unknown": 0,
        "never_passed": false,
        "never_failed": false
      },
      {
        "law": "L2022",
  $ tdkt --quiet rules test --config mine
  mine/law/L2022/cases/mine.toml:7:1: GKNX: third <of> its cluster
  mine/law/L2022/cases/mine.toml:12:10: expected in 'failed': GKNX.cluster_place; found: GKNX.cluster_place, GKNX.grade
  [1]
  $ tdkt --quiet rules test --config mine --format junit | grep -A7 'testsuite name="mine'
    <testsuite name="mine/law/L2022/cases/mine.toml" tests="2" failures="1" errors="0" skipped="0">
      <testcase name="GKNX: second of its cluster" classname="mine" file="mine/law/L2022/cases/mine.toml" line="2"/>
      <testcase name="GKNX: third &lt;of&gt; its cluster" classname="mine" file="mine/law/L2022/cases/mine.toml" line="7">
        <failure type="case_has_other_rules" message="expected in 'failed': GKNX.cluster_place; found: GKNX.cluster_place, GKNX.grade">mine/law/L2022/cases/mine.toml:12:10: expected in 'failed': GKNX.cluster_place; found: GKNX.cluster_place, GKNX.grade</failure>
      </testcase>
    </testsuite>
  </testsuites>

An overlay may ask for more than the law, not for less. What cannot be compared is a warning.

  $ tdkt rules check --config samples/province-overlay/stricter 2>&1 | grep -v 'no criterion covers'
  tdkt: the configuration is sound
  $ tdkt --quiet rules check --config samples/province-overlay/looser | grep looser/
  samples/province-overlay/looser/law/L2022/looser.toml:15:5: TTLDTT.share: asks for less than the law (percent 70 -> 60)
  samples/province-overlay/looser/law/L2022/looser.toml:6:1: TTLDTT.members_disciplined: the law asks for it, and here it is gone
  samples/province-overlay/looser/law/L2022/looser.toml:20:1: vote.CSTDCS: asks for less than the law (percent 80 -> 70)
  samples/province-overlay/looser/law/L2022/looser.toml:45:1: authority.commune_chair.T99: the law leaves to other offices to decide BKTINH
  samples/province-overlay/looser/law/L2022/looser.toml:27:1: deadline.COCP: looser than the law (day 30/6 -> 31/8)
  samples/province-overlay/looser/law/L2022/looser.toml:36:1: dossier.ballot (CSTDCS): the law's rule no longer holds from 2024-01-01, and none takes its place
  samples/province-overlay/looser/law/L2022/looser.toml:55:1: bonus.LDTT.person: grants less than the law (multiple 0.3 -> 0.2)
  samples/province-overlay/looser/law/L2022/looser.toml:63:1: warning: bonus.CSTDCS.person: grants more than the law (multiple 1 -> 1.5; see from what money it is paid)
  $ tdkt --quiet rules check --config samples/province-overlay/looser --format json | grep -B4 -A3 overlay_part_gone
      {
        "file": "samples/province-overlay/looser/law/L2022/looser.toml",
        "line": 6,
        "column": 1,
        "code": "overlay_part_gone",
        "severity": "error",
        "message": "TTLDTT.members_disciplined: the law asks for it, and here it is gone",
        "raw": ""
  $ sed -i 's/{ grade = "good" }, { cluster_place = 2 }/{ grade = "good" }, { not = { grade = "done" } }/' mine/law/L2022/mine.toml
  $ tdkt --quiet rules check --config mine | grep mine
  mine/law/L2022/mine.toml:10:28: nobody can meet GKNX.not and GKNX.grade together
  $ tdkt --lang vi --quiet rules check --config samples/province-overlay/looser | grep looser/
  samples/province-overlay/looser/law/L2022/looser.toml:15:5: TTLDTT.share: đòi hỏi thấp hơn luật (percent 70 -> 60)
  samples/province-overlay/looser/law/L2022/looser.toml:6:1: TTLDTT.members_disciplined: luật đòi hỏi mà ở đây bỏ đi
  samples/province-overlay/looser/law/L2022/looser.toml:20:1: vote.CSTDCS: đòi hỏi thấp hơn luật (percent 80 -> 70)
  samples/province-overlay/looser/law/L2022/looser.toml:45:1: authority.commune_chair.T99: luật giao cơ quan khác thẩm quyền quyết định BKTINH
  samples/province-overlay/looser/law/L2022/looser.toml:27:1: deadline.COCP: nới lỏng hơn luật (day 30/6 -> 31/8)
  samples/province-overlay/looser/law/L2022/looser.toml:36:1: dossier.ballot (CSTDCS): từ 2024-01-01 quy định của luật không còn được áp dụng và không có quy định thay thế
  samples/province-overlay/looser/law/L2022/looser.toml:55:1: bonus.LDTT.person: mức chi thấp hơn luật (multiple 0.3 -> 0.2)
  samples/province-overlay/looser/law/L2022/looser.toml:63:1: cảnh báo: bonus.CSTDCS.person: mức chi cao hơn luật (multiple 1 -> 1.5; cần xem chi từ nguồn nào)

What a change of the rules means, in words with their articles; and for whom.

  $ tdkt rules diff L2022 samples/province-overlay/looser
  L2022 (2024-01-01 .. 2026-09-30) -> L2022 (2024-01-01 .. 2026-09-30)
  
  changed: TTLDTT (looser)
    TTLDTT.share: looser
      before: members with LDTT: at least 70 % (Luật 06/2022/QH15 Đ28, verified)
      after: members with LDTT: at least 60 % (Quy chế thi đua, khen thưởng tỉnh Thanh Vân Đ3.1, verified)
      percent: 70 -> 60
    TTLDTT.members_disciplined: looser
      before: members disciplined by warning or more: at most 0 (Luật 06/2022/QH15 Đ28, verified)
      after: -
  
  changed: vote.CSTDCS (looser)
    percent: 80 -> 70
  
  added: authority.commune_chair.T99
    Chủ tịch UBND xã (Quy chế thi đua, khen thưởng tỉnh Thanh Vân Đ10, verified)
      for: BKTINH
  
  changed: deadline.COCP (looser)
    day: 30/6 -> 31/8
  
  changed: dossier.ballot (looser)
    awards: CSTDCS CSTDTQ COCP AHLD -> CSTDTQ COCP AHLD
  
  changed: bonus.LDTT.person
    multiple: 0.3 -> 0.2
  
  changed: bonus.CSTDCS.person
    multiple: 1 -> 1.5
  $ tdkt rules diff L2022 samples/province-overlay/looser --format json | grep -A12 parameters | head -24
            "parameters": [],
            "parts": [
              {
                "rule": "TTLDTT.share",
                "strictness": "looser",
                "before": {
                  "rule": "TTLDTT.share",
                  "required": "members with LDTT: at least 70 %",
                  "more": [],
                  "cite": "Luật 06/2022/QH15 Đ28",
                  "certainty": "verified",
                  "parts": []
                },
  --
                "parameters": [
                  {
                    "name": "percent",
                    "before": "70",
                    "after": "60"
                  }
                ]
              },
              {
                "rule": "TTLDTT.members_disciplined",
  $ tdkt rules diff L2022 L1990
  tdkt: unknown rule set 'L1990'
  [4]
  $ tdkt rules diff L2022 no/such/directory
  tdkt: there is no directory 'no/such/directory'
  [4]
  $ tdkt init --quiet
  $ tdkt unit import --quiet samples/province-overlay/units.csv > /dev/null
  $ tdkt person import --quiet samples/province-overlay/people.csv > /dev/null
  $ tdkt award import --quiet samples/province-overlay/awards.csv > /dev/null
  $ tdkt record import --quiet samples/province-overlay/records.csv > /dev/null
  $ tdkt nominate import --quiet --config samples/province-overlay/stricter samples/province-overlay/nominations.csv > /dev/null
  $ tdkt rules diff L2022 samples/province-overlay/stricter --on-data --year 2025 2>&1 | sed -n '/^CHANGE/,$p'
  CHANGE  ID  NAME                 AWARD   YEAR  BEFORE        AFTER       RULES
  loses    2  Trần Thị Ngọc Diệp   LDTT    2025  eligible      ineligible  LDTT.T99.employed_months
  gains    3  Hộ ông Vũ Đình Khoa  GKGDVH  2025  needs review  eligible    no_criterion
  loses    4  Hộ bà Lý Thị Sen     GKGDVH  2025  needs review  ineligible  GKGDVH.streak
  $ tdkt rules diff L2022 samples/province-overlay/stricter --on-data --year 2025 --format json 2> /dev/null | head -17
  {
    "schema": "tdkt.rules_diff/1",
    "nominations": [
      {
        "id": 2,
        "name": "Trần Thị Ngọc Diệp",
        "unit": "TV.SNV",
        "award": "LDTT",
        "year": 2025,
        "change": "loses",
        "before": "eligible",
        "after": "ineligible",
        "rules_before": [],
        "rules_after": [
          "LDTT.T99.employed_months"
        ]
      },
  $ tdkt --lang vi rules diff L2022 samples/province-overlay/stricter --on-data --year 2025 2>&1 | grep -E '^tdkt|LDTT.T99.employed'
  tdkt: số đề nghị được lợi: 1, bị thiệt: 2, kết quả như nhau: 1
  bị thiệt   2  Trần Thị Ngọc Diệp   LDTT         2025  đủ điều kiện  không đủ điều kiện  LDTT.T99.employed_months

The rules for a lawyer to read.

  $ tdkt rules doc --config samples/province-overlay/stricter --date 2025-12-20 | sed -n '/(LDTT)/,/^## [^A]/p'
  ## Advanced Worker (LDTT)
  
  ### person; merit; from 2025-12-15 `LDTT.T99`
  
  - all of these *(Luật 06/2022/QH15 Đ24)*
      - grade of the year: at least good
      - months of work by the end of the year, if recruited in it: at least 10 *(Quy chế thi đua, khen thưởng tỉnh Thanh Vân Đ4.1)*
      - unity, conduct, taking part in the emulation movements; confirmed by the unit's submitting the nomination
  
  ### who decides
  
  - Thủ trưởng cơ quan, đơn vị *(Luật 06/2022/QH15 Đ80)* `authority.unit_head`
  - Chủ tịch UBND xã; from 2025-07-01; until 2026-09-30 *(NĐ 129/2025/NĐ-CP Đ59)* `authority.commune_chair.2025`
  - Bộ trưởng, trưởng ban, ngành *(Luật 06/2022/QH15 Đ77-80)* **from memory** `authority.minister.own_body`
  - Chủ tịch UBND tỉnh *(Luật 06/2022/QH15 Đ77-80)* **from memory** `authority.province_chair.own_body`
  
  ### the way of the dossier
  
  - goes up this way: Đơn vị đề nghị → Hội đồng thi đua, khen thưởng cơ sở → Thủ trưởng đơn vị hoặc Chủ tịch UBND xã *(Luật 06/2022/QH15 Đ80; TT 01/2024/TT-BNV)* **from a secondary source** `route.base`
  
  ### deadlines
  
  - to be received by Sở Nội vụ until 9/12 of the award's year; from 2025-12-15 *(Quy chế thi đua, khen thưởng tỉnh Thanh Vân Đ12.1)* `deadline.T99`
  - to be received by Sở Nội vụ until 9/7 of the award's year; for units of the sector: education, giáo dục, giáo dục và đào tạo; from 2025-12-15 *(Quy chế thi đua, khen thưởng tỉnh Thanh Vân Đ12.2)* `deadline.T99.education`
  
  ### papers of the dossier
  
  - Tờ trình *(Luật 06/2022/QH15 Đ84.1)* `dossier.submission`
  - Báo cáo thành tích *(Luật 06/2022/QH15 Đ84.1)* `dossier.report`
  - Biên bản bình xét *(Luật 06/2022/QH15 Đ84.1)* `dossier.minutes`
  
  ### bonus money
  
  - 0.3 times the base salary; for: person; from 2024-01-01; until 2027-03-01 *(NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54)* `bonus.LDTT.person`
  
  ## Emulation Fighter at the base level (CSTDCS)
  $ tdkt --lang vi rules doc L2022 | sed -n '/(CSTDT)/,/^## .*TQ/p'
  ## Chiến sĩ thi đua bộ, ban, ngành, tỉnh (CSTDT)
  
  ### cá nhân; công trạng `CSTDT`
  
  - tất cả các điều kiện sau *(Luật 06/2022/QH15 Đ22)*
      - số lần liên tục được tặng Chiến sĩ thi đua cơ sở: 3
      - một trong các điều kiện sau
          - số sáng kiến có phạm vi ảnh hưởng từ tỉnh trở lên: 1 (trong số năm: 4)
          - có đề tài khoa học, đề án, công trình đã nghiệm thu, có phạm vi ảnh hưởng trong bộ, ban, ngành, tỉnh; chứng minh bằng căn cứ nêu trong đề nghị hoặc văn bản xác nhận
          - mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu, đem lại hiệu quả; chứng minh bằng căn cứ nêu trong đề nghị hoặc văn bản xác nhận
  
  ### biểu quyết của Hội đồng `vote.CSTDT`
  
  - tỷ lệ phiếu đồng ý: từ 90 % trở lên tính trên tổng số thành viên Hội đồng *(NĐ 98/2023/NĐ-CP Đ30.7)*
  
  ### thẩm quyền quyết định
  
  - Bộ trưởng, trưởng ban, ngành *(Luật 06/2022/QH15 Đ77-80)* `authority.minister`
  - Chủ tịch UBND tỉnh *(Luật 06/2022/QH15 Đ77-80)* `authority.province_chair`
  
  ### tuyến trình
  
  - tuyến trình: Đơn vị đề nghị → Hội đồng thi đua, khen thưởng bộ, tỉnh → Bộ trưởng, Chủ tịch UBND tỉnh *(Luật 06/2022/QH15 Đ77-80)* **theo nguồn thứ cấp** `route.province`
  
  ### thành phần hồ sơ
  
  - Tờ trình *(Luật 06/2022/QH15 Đ84.1)* `dossier.submission`
  - Báo cáo thành tích *(Luật 06/2022/QH15 Đ84.1)* `dossier.report`
  - Biên bản bình xét *(Luật 06/2022/QH15 Đ84.1)* `dossier.minutes`
  - Chứng nhận sáng kiến, đề tài, mưu trí sáng tạo hoặc mức hoàn thành xuất sắc nhiệm vụ (khi: tiêu chuẩn mà đề nghị dựa vào) *(Luật 06/2022/QH15 Đ84.1; NĐ 98/2023/NĐ-CP Đ34)* `dossier.certificate`
  
  ### tiền thưởng
  
  - 3 lần mức lương cơ sở; đối với: cá nhân; danh hiệu xét cho thời gian 3 năm; từ 01/01/2024; đến 01/03/2027 *(NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54)* `bonus.CSTDT.person`
  
  ## Chiến sĩ thi đua toàn quốc (CSTDTQ)
  $ tdkt rules doc L2022 --format html | grep -c '<h2 id="CSTDT">'
  1
  $ tdkt rules doc L1990
  tdkt: unknown rule set 'L1990'
  [4]
