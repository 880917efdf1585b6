A campaign by its plan, from the launch to the final review: what the plan lacks and contradicts, who does not register, reports
or review in time, and nominations that the plan does not intend.

  $ export TDKT_TODAY=2024-03-01
  $ tdkt --quiet init
  $ cat >units.csv <<'END'
  > code,name,kind,parent
  > T99,Tỉnh Thanh Vân,province,
  > H1,Huyện Bắc Vân,district,T99
  > AH,Xã An Hòa,commune,H1
  > BH,Xã Bình Hòa,commune,H1
  > CH,Xã Cao Hòa,commune,T99
  > SNV,Sở Nội vụ,department,T99
  > END
  $ tdkt unit import --quiet units.csv >units.txt

A draft. What the law asks for is missing, some of it contradicts itself, and one award is out of reach of everybody. A draft
that has mistakes is refused.

  $ cat >draft.toml <<'END'
  > format = 1
  > campaign = "CD-DUONG"
  > name = "Chung sức làm đường nông thôn"
  > form = "thematic"
  > level = "province"
  > scope = "nation"
  > start = 2024-03-01
  > end = 2027-02-28
  > subjects = ["collective"]
  > 
  > [[criterion]]
  > subjects = ["collective"]
  > text = "Xong toàn bộ đường trục xã"
  > 
  > [[award]]
  > award = "BKTINH"
  > subjects = ["collective", "person"]
  > 
  > [[award]]
  > award = "HCLD3"
  > subjects = ["collective"]
  > 
  > [[indicator]]
  > code = "KM"
  > name = "Đường bê tông"
  > unit_of_measure = "km"
  > 
  > [[review]]
  > kind = "interim"
  > due = 2027-06-30
  > END
  $ tdkt campaign launch --dry-run draft.toml
  tdkt: plan of 'CD-DUONG' checked: findings 11, reminders 2
  missing: objectives (Luật 06/2022/QH15 Đ17)
  missing: contents (Luật 06/2022/QH15 Đ17)
  missing: the day of the final review (Luật 06/2022/QH15 Đ17)
  reminder: the launching authority (Luật 06/2022/QH15 Đ18, recalled only)
  missing: a target for each indicator (TT 01/2024/TT-BNV Đ3)
  missing: the document that guides it (TT 01/2024/TT-BNV Đ3)
  missing: the document by which it is inspected (TT 01/2024/TT-BNV Đ3)
  reminder: a quota for each award (KH 0124/KH-UBND Đắk Lắk, KH 157/KH-UBND Cần Thơ, recalled only)
  scope nation is beyond what level province launches
  the interim review of 2027-06-30 does not fit the campaign, which runs from 2024-03-01 to 2027-02-28
  BKTINH is for a person, for which the campaign is not
  no criterion for a person
  HCLD3 is out of reach of every collective in this campaign (Luật 06/2022/QH15 Đ44)
    a campaign of level state or above; years it lasts: 0 or more
    a campaign of level province or above; years it lasts: 5 or more
  [1]
  $ tdkt campaign launch --dry-run --format json draft.toml | grep -A6 '"plan_lacks"' | head -7
  tdkt: plan of 'CD-DUONG' checked: findings 11, reminders 2
        "code": "plan_lacks",
        "message": "missing: objectives (Luật 06/2022/QH15 Đ17)",
        "needs": [],
        "reminder": false,
        "cite": "Luật 06/2022/QH15 Đ17",
        "certainty": "verified"
      },
  $ tdkt campaign list
  CAMPAIGN  NAME  FORM  START  END  UNITS  REPORTING  INTERIM REVIEW  FINAL REVIEW  NEXT REVIEW  DUE  CLOSED
  $ sed 's/BKTINH/BKTINHH/; s/unit_of_measure/unit_of_mesure/; s/interim/halfway/' draft.toml >wrong.toml
  $ tdkt campaign launch wrong.toml
  tdkt: wrong.toml: the plan has mistakes
  tdkt: wrong.toml:23:1: missing key 'unit_of_measure'
  tdkt: wrong.toml:26:18: unknown key 'unit_of_mesure' (did you mean 'unit_of_measure'?)
  tdkt: wrong.toml:29:8: unknown value 'halfway' of 'kind'
  tdkt: wrong.toml:16:9: unknown award 'BKTINHH' (did you mean 'BKTINH'?)
  [3]
  $ tdkt campaign launch draft.toml units.csv
  tdkt: a plan in TOML is launched by itself, without --sheet, --map, --encoding and --rejects
  tdkt: see 'tdkt campaign launch --help'
  [2]

The plan as it is signed.

  $ cat >plan.toml <<'END'
  > format = 1
  > campaign = "CD-DUONG"
  > name = "Chung sức làm đường nông thôn"
  > form = "thematic"
  > level = "province"
  > authority = "Chủ tịch UBND tỉnh"
  > scope = "province"
  > start = 2024-03-01
  > end = 2027-02-28
  > objectives = "Xã nào cũng có đường bê tông đến thôn"
  > contents = "Vận động góp đất, góp công; làm đường đúng kế hoạch"
  > subjects = ["collective", "person"]
  > guidance = "HD 12/HD-SNV"
  > inspection = "KH 15/KH-UBND"
  > dossiers_by = 2027-06-30
  > 
  > [participants]
  > kinds = ["commune"]
  > below = "T99"
  > 
  > [[criterion]]
  > subjects = ["collective"]
  > text = "Xong toàn bộ đường trục xã"
  > 
  > [[criterion]]
  > subjects = ["person"]
  > text = "Đi đầu góp đất, góp công"
  > 
  > [[award]]
  > award = "BKTINH"
  > subjects = ["collective"]
  > count = 1
  > 
  > [[award]]
  > award = "BKTINH"
  > subjects = ["person"]
  > count = 1
  > per = "unit"
  > unit_kinds = ["commune"]
  > 
  > [[indicator]]
  > code = "KM"
  > name = "Đường bê tông"
  > unit_of_measure = "km"
  > target = 100
  > 
  > [[indicator]]
  > code = "HAILONG"
  > name = "Người dân hài lòng"
  > unit_of_measure = "%"
  > target = 90
  > 
  > [[review]]
  > kind = "interim"
  > due = 2025-08-31
  > 
  > [[review]]
  > kind = "final"
  > due = 2027-05-31
  > END
  $ tdkt campaign launch plan.toml
  tdkt: plan of 'CD-DUONG' checked: findings 0, reminders 0
  tdkt: 'CD-DUONG' is launched (operation 3)
  $ tdkt campaign launch plan.toml
  tdkt: plan of 'CD-DUONG' checked: findings 0, reminders 0
  tdkt: 'plan.toml' holds nothing new, and nothing was changed
  $ tdkt campaign list --indicators
  CAMPAIGN  INDICATOR  NAME                UNIT OF MEASURE  TARGET  DIRECTION            WEIGHT  FIGURES
  CD-DUONG  HAILONG    Người dân hài lòng  %                    90  the more the better          so far
  CD-DUONG  KM         Đường bê tông       km                  100  the more the better          so far
  $ tdkt db log --limit 1 --format json | grep '"command"'
        "command": "tdkt campaign launch plan.toml",

Who takes part, with targets of their own; Cao Hòa does not register, and nobody pledges what is not measured.

  $ cat >pledges.csv <<'END'
  > campaign,unit,date,pledge,indicator,target
  > CD-DUONG,AH,2024-03-10,Xong trước năm 2026,KM,40
  > CD-DUONG,AH,,,HAILONG,95
  > CD-DUONG,BH,2024-03-12,,KM,20
  > END
  $ tdkt campaign register --quiet pledges.csv | grep ^records
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign register --quiet pledges.csv | grep ^records
  records  3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'campaign,unit,indicator,target\nCD-DUONG,BH,CAU,3\nCD-DUONG,BH,KM,\nCD-DUONG,AH,KM,41\nCD-DUONG,AH,KM,42\n' |
  >   tdkt campaign register - >/dev/null
  tdkt: -:2:3: campaign 'CD-DUONG' has no indicator 'CAU'
  tdkt: -:3:4: no value for 'target'
  tdkt: -:5:4: line 4 says otherwise
  tdkt: -: nothing was imported: rejected rows: 3 (mend them, or import the others with --rejects FILE)
  [1]
  $ tdkt campaign list --unregistered
  CAMPAIGN  UNIT  NAME        KIND     PARENT
  CD-DUONG  CH    Xã Cao Hòa  commune  T99
  $ tdkt campaign list --registrations --format csv
  campaign,unit,date,pledge,indicator,target
  CD-DUONG,AH,2024-03-10,Xong trước năm 2026,HAILONG,95
  CD-DUONG,AH,2024-03-10,Xong trước năm 2026,KM,40
  CD-DUONG,BH,2024-03-12,,KM,20

A unit that was entered twice: targets of its own that differ stand in the way, and what goes over comes back by an undo. So do a
whole plan and what was pledged to it.

  $ cp tdkt.db other.db
  $ tdkt --db other.db unit merge AH BH --reason 'Nhập hai lần'
  tdkt: the two cannot become one while they contradict each other
  tdkt: registration number 1 and number 2 differ in: date
  [5]
  $ tdkt --db other.db --quiet unit merge CH AH --reason 'Nhập hai lần'
  kept    5
  merged  3
  effect  registration: 1 moved, 0 kept once
  $ tdkt --db other.db campaign list --registrations --format csv
  campaign,unit,date,pledge,indicator,target
  CD-DUONG,BH,2024-03-12,,KM,20
  CD-DUONG,CH,2024-03-10,Xong trước năm 2026,HAILONG,95
  CD-DUONG,CH,2024-03-10,Xong trước năm 2026,KM,40
  $ tdkt --db other.db --quiet db undo 5 | grep -v command
  operation  5
  effect     registration: 0 removed, 1 restored, 0 brought back
             unit: 0 removed, 1 restored, 1 brought back
  $ tdkt --db other.db campaign list --registrations --format csv | grep -c AH
  2
  $ tdkt --db other.db --quiet db undo 4 | grep -v command
  operation  4
  effect     registration: 2 removed, 0 restored, 0 brought back
             own_target: 3 removed, 0 restored, 0 brought back
  $ tdkt --db other.db --quiet db undo 3 | grep -v command
  operation  3
  effect     campaign: 1 removed, 0 restored, 0 brought back
             campaign_plan: 1 removed, 0 restored, 0 brought back
             indicator: 2 removed, 0 restored, 0 brought back
  $ tdkt --db other.db campaign list --format csv
  campaign,name,form,level,authority,scope,start,end,parent
  $ tdkt --db other.db db verify
  tdkt: the database is sound

The interim review is due; nobody held it.

  $ tdkt campaign list
  CAMPAIGN  NAME                           FORM      START       END         UNITS  REPORTING  INTERIM REVIEW  FINAL REVIEW  NEXT REVIEW     DUE         CLOSED
  CD-DUONG  Chung sức làm đường nông thôn  thematic  2024-03-01  2027-02-28      2          0                                interim review  2025-08-31
  $ TDKT_TODAY=2025-08-31 tdkt campaign list --overdue --format csv | sed 1d
  $ TDKT_TODAY=2025-09-01 tdkt campaign list --overdue --format csv | sed 1d
  CD-DUONG,Chung sức làm đường nông thôn,thematic,province,Chủ tịch UBND tỉnh,province,2024-03-01,2027-02-28,
  $ cat >progress.csv <<'END'
  > campaign,unit,indicator,period,plan,actual
  > CD-DUONG,AH,KM,2024,10,12
  > CD-DUONG,AH,HAILONG,2024,90,91
  > CD-DUONG,BH,KM,2024,10,0
  > END
  $ tdkt campaign progress --quiet progress.csv | grep ^records
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'kind,name,unit,class,achievement\nperson,Nguyễn Thị Hạnh,AH,direct,Hiến 300 m2 đất\ncollective,,AH,,Xong trục thôn\n' >exemplars.csv
  $ tdkt campaign exemplars --campaign CD-DUONG exemplars.csv >/dev/null
  tdkt: exemplars.csv:2: campaign 'CD-DUONG' has had no review that could name exemplars
  tdkt: exemplars.csv:3: campaign 'CD-DUONG' has had no review that could name exemplars
  tdkt: exemplars.csv: nothing was imported: rejected rows: 2 (mend them, or import the others with --rejects FILE)
  [1]
  $ export TDKT_TODAY=2025-09-15
  $ tdkt campaign review CD-DUONG --kind interim
  tdkt: the interim review lacks results (every review says its results, a final one also limits, causes and lessons)
  tdkt: see 'tdkt campaign review --help'
  [2]
  $ tdkt campaign review CD-DUONG --kind interim --results 'Làm được 12 km'
  tdkt: 'CD-DUONG': interim review of 2025-09-15 recorded (operation 6)
  $ tdkt campaign exemplars --quiet --campaign CD-DUONG exemplars.csv | grep ^records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign exemplars --quiet --campaign CD-DUONG exemplars.csv | grep ^records
  records  2 read, 0 skipped, 0 new, 2 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign list --overdue --format csv | sed 1d
  $ tdkt campaign show CD-DUONG
  campaign               CD-DUONG
  name                   Chung sức làm đường nông thôn
  form                   thematic
  level                  province
  authority              Chủ tịch UBND tỉnh
  scope                  province
  start                  2024-03-01
  end                    2027-02-28
  awards intended        BKTINH (collective): 1 per campaign
                         BKTINH (person): 1 per unit
  dossiers by            2027-06-30
  next review            final review, due on 2027-05-31
  indicators             HAILONG Người dân hài lòng: 90 %
                           2024: 1 of 1 units meet their plan, 2 are registered
                         KM Đường bê tông: 100 km
                           ██░░░░░░░░░░░░░░░░░░ 12 %
                           2024: 1 of 2 units meet their plan, 2 are registered; reached so far 12 of 20 planned; forecast 42.941 at the end
  registered units       AH Xã An Hòa 2024-03-10: Xong trước năm 2026; HAILONG 95; KM 40
                         BH Xã Bình Hòa 2024-03-12; KM 20
  so far: actual / plan  AH HAILONG 2024: 91 / 90, 95.8 % of its own target 95
                         AH KM 2024: 12 / 10, 30 % of its own target 40
                         BH KM 2024: 0 / 10, 0 % of its own target 20
  not registered         CH
  interim review 2025-09-15
  results                Làm được 12 km
  exemplars              Nguyễn Thị Hạnh, AH, direct worker: Hiến 300 m2 đất
                         Xã An Hòa, AH: Xong trục thôn
  $ tdkt report campaign CD-DUONG --year 2025 | sed -n '/điển hình/,$p'
  Chung sức làm đường nông thôn: điển hình tiên tiến
  Cá nhân, tập thể  Đơn vị     Đối tượng                                               Thành tích       Được nêu tại
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Nguyễn Thị Hạnh   Xã An Hòa  Người trực tiếp công tác, lao động, học tập, chiến đấu  Hiến 300 m2 đất  Sơ kết 15/09/2025
  Xã An Hòa         Xã An Hòa  Tập thể                                                 Xong trục thôn   Sơ kết 15/09/2025
  $ tdkt report campaign CD-DUONG --year 2025 --format csv | sed -n '/exemplars/,$p'
  CD-DUONG/exemplars,Chung sức làm đường nông thôn: điển hình tiên tiến
  label,unit,class,achievement,named_at
  Nguyễn Thị Hạnh,Xã An Hòa,"Người trực tiếp công tác, lao động, học tập, chiến đấu",Hiến 300 m2 đất,Sơ kết 15/09/2025
  Xã An Hòa,Xã An Hòa,Tập thể,Xong trục thôn,Sơ kết 15/09/2025
  $ tdkt report campaign CD-DUONG --year 2025 --format html | grep -A3 'Nguyễn Thị Hạnh'
  <tr><td>Nguyễn Thị Hạnh</td><td>Xã An Hòa</td><td>Người trực tiếp công tác, lao động, học tập, chiến đấu</td><td>Hiến 300 m2 đất</td><td>Sơ kết 15/09/2025</td></tr>
  <tr><td>Xã An Hòa</td><td>Xã An Hòa</td><td>Tập thể</td><td>Xong trục thôn</td><td>Sơ kết 15/09/2025</td></tr>
  </tbody>
  </table>
  $ tdkt report campaign CD-DUONG --year 2025 --format json | grep -c 'CD-DUONG/exemplars'
  1
  $ tdkt campaign show CD-DUONG --by parent
  GROUP  REGISTERED  NOT REGISTERED  INDICATOR  REPORTING  OWN TARGET  PLAN  ACTUAL
  H1              2               0  HAILONG            1
  H1              2               0  KM                 2          60    20      12
  T99             0               1  HAILONG            0
  T99             0               1  KM                 0
  $ tdkt campaign show CD-DUONG --by kind --format csv
  group,registered,unregistered,indicator,reporting,own_target,plan,actual
  commune,2,1,HAILONG,1,,,
  commune,2,1,KM,2,60,20,12

Nominations for it. The plan intends one award and no other, takes no dossier after its day, and gives one to a commune's people;
a campaign without a plan says nothing.

  $ export TDKT_TODAY=2027-06-01
  $ cat >nominations.csv <<'END'
  > kind,name,birth,unit,award,category,year,campaign,achievement,received
  > collective,,,AH,BKTINH,campaign,2026,CD-DUONG,Xong đường trục xã,2027-05-20
  > collective,,,BH,BKTINH,campaign,2026,CD-DUONG,Xong đường trục thôn,2027-07-01
  > collective,,,CH,BKTTG,campaign,2026,CD-DUONG,Làm thêm đường,2027-05-20
  > person,Nguyễn Thị Hạnh,1980,AH,BKTINH,campaign,2026,CD-DUONG,Hiến 300 m2 đất,2027-05-20
  > person,Lê Văn Bảy,1975,AH,BKTINH,campaign,2026,CD-DUONG,Góp 90 ngày công,2027-05-20
  > END
  $ tdkt nominate import --quiet nominations.csv | grep ^nominations
  nominations  5 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate check --format json | grep -B1 -A6 '"campaign.plan"' | grep -v cite
          {
            "rule": "campaign.plan",
            "verdict": "pass",
            "certainty": "verified",
            "required": "what the plan of campaign 'CD-DUONG' intends",
            "found": "the plan intends BKTINH",
            "missing": null,
  --
          {
            "rule": "campaign.plan",
            "verdict": "fail",
            "certainty": "verified",
            "required": "what the plan of campaign 'CD-DUONG' intends",
            "found": "received on 2027-07-01, and the plan takes dossiers until 2027-06-30",
            "missing": null,
  --
          {
            "rule": "campaign.plan",
            "verdict": "fail",
            "certainty": "verified",
            "required": "what the plan of campaign 'CD-DUONG' intends",
            "found": "the plan does not intend BKTTG for a collective",
            "missing": null,
  --
          {
            "rule": "campaign.plan",
            "verdict": "pass",
            "certainty": "verified",
            "required": "what the plan of campaign 'CD-DUONG' intends",
            "found": "the plan intends BKTINH",
            "missing": null,
  --
          {
            "rule": "campaign.plan",
            "verdict": "pass",
            "certainty": "verified",
            "required": "what the plan of campaign 'CD-DUONG' intends",
            "found": "the plan intends BKTINH",
            "missing": null,
  $ tdkt nominate explain 1 --format json | grep -A1 '"campaign.plan"'
            "rule": "campaign.plan",
            "verdict": "pass",
  $ tdkt nominate explain 3 | sed -n '/campaign.plan/,/evidence/p'
  fail: campaign.plan (CD-DUONG, verified)
    required: what the plan of campaign 'CD-DUONG' intends
    found: the plan does not intend BKTTG for a collective
  $ tdkt nominate quota --year 2025 --award BKTINH | sed -n '1,/^ID/p'
  quota BKTINH
  scope     CD-DUONG
  years     2024-2027
  rule      CD-DUONG Chung sức làm đường nông thôn, verified
  share     1 in each scope
  allowed   1
  used      0
  proposed  1
  left      1
  ID  YEAR  NAME       UNIT  VERDICT       VOTES  STANDING        BEFORE THE NEXT BY
  $ tdkt nominate quota --year 2026 --award BKTINH
  quota BKTINH
  scope     CD-DUONG
  years     2024-2027
  rule      CD-DUONG Chung sức làm đường nông thôn, verified
  share     1 in each scope
  allowed   1
  used      0
  proposed  1
  left      1
  ID  YEAR  NAME       UNIT  VERDICT       VOTES  STANDING        BEFORE THE NEXT BY
   1  2026  Xã An Hòa  AH    needs review         above the line
  
  quota BKTINH
  scope     AH
  years     2024-2027
  rule      CD-DUONG Chung sức làm đường nông thôn, verified
  share     1 in each scope
  allowed   1
  used      0
  proposed  2
  left      1
  ID  YEAR  NAME             UNIT  VERDICT       VOTES  STANDING        BEFORE THE NEXT BY
   4  2026  Nguyễn Thị Hạnh  AH    needs review         above the line  order in the list
   5  2026  Lê Văn Bảy       AH    needs review         below the line

It is over. A final review says four things, and then the campaign closes.

  $ tdkt campaign list --overdue --format csv | sed 1d
  CD-DUONG,Chung sức làm đường nông thôn,thematic,province,Chủ tịch UBND tỉnh,province,2024-03-01,2027-02-28,
  $ tdkt campaign review CD-DUONG --kind final --results 'Làm 100 km' --limits 'Cao Hòa không tham gia'
  tdkt: the final review lacks causes, lessons (every review says its results, a final one also limits, causes and lessons)
  tdkt: see 'tdkt campaign review --help'
  [2]
  $ tdkt campaign review CD-DUONG --kind final --results 'Làm 100 km' --limits 'Cao Hòa không tham gia' \
  >   --causes 'Thiếu vốn' --lessons 'Giao vốn sớm'
  tdkt: 'CD-DUONG': final review of 2027-06-01 recorded (operation 10)
  $ tdkt campaign close CD-DUONG
  tdkt: 'CD-DUONG' is closed (operation 11)
  $ tdkt campaign launch plan.toml
  tdkt: plan of 'CD-DUONG' checked: findings 0, reminders 0
  tdkt: 'plan.toml' holds nothing new, and nothing was changed
  $ sed 's/HD 12/HD 13/' plan.toml >later.toml
  $ tdkt campaign launch later.toml
  tdkt: campaign 'CD-DUONG' was closed on 2027-06-01
  [5]
  $ tdkt db verify
  tdkt: the database is sound

What lies beside the time of the campaign is for a person: an award may be for the year after it, and a day may be mistyped.

  $ cat >beside.csv <<'END'
  > kind,name,birth,unit,award,category,year,campaign,achievement,received
  > person,Trần Văn Sáu,1970,AH,BKTINH,campaign,2028,CD-DUONG,Góp vật liệu,2027-05-20
  > person,Đỗ Thị Tám,1971,AH,BKTINH,campaign,2026,CD-DUONG,Hiến đất,2024-01-10
  > END
  $ tdkt nominate import --quiet beside.csv | grep ^nominations
  nominations  2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate check --format json | grep -A6 'campaign.plan' | grep -E 'campaign (ended|started)' | sort -u
                    "found": "received on 2024-01-10, before the campaign started on 2024-03-01",
            "found": "for 2028, and the campaign ended on 2027-02-28",

A campaign of three years that was reviewed once, and late: each review that is missing is named. One late review is not two.

  $ cat >long.toml <<'END'
  > format = 1
  > campaign = "CD-CAY"
  > name = "Trồng cây"
  > form = "thematic"
  > level = "province"
  > scope = "province"
  > start = 2024-01-01
  > end = 2027-12-31
  > 
  > [[review]]
  > kind = "interim"
  > due = 2024-12-31
  > 
  > [[review]]
  > kind = "interim"
  > due = 2025-12-31
  > 
  > [[indicator]]
  > code = "CAY"
  > name = "Cây trồng mới"
  > unit_of_measure = "cây"
  > target = 1000
  > progress = "per_period"
  > END
  $ tdkt campaign launch --quiet long.toml >/dev/null
  $ tdkt campaign list --overdue
  CAMPAIGN  NAME       FORM      START       END         UNITS  REPORTING  INTERIM REVIEW  FINAL REVIEW  NEXT REVIEW     DUE                     CLOSED
  CD-CAY    Trồng cây  thematic  2024-01-01  2027-12-31      0          0                                interim review  2024-12-31, 2025-12-31
  $ tdkt campaign review CD-CAY --kind interim --date 2026-06-01 --results 'Trồng 300 cây'
  tdkt: 'CD-CAY': interim review of 2026-06-01 recorded (operation 15)
  $ tdkt campaign list --overdue
  CAMPAIGN  NAME       FORM      START       END         UNITS  REPORTING  INTERIM REVIEW  FINAL REVIEW  NEXT REVIEW     DUE         CLOSED
  CD-CAY    Trồng cây  thematic  2024-01-01  2027-12-31      0          0  2026-06-01                    interim review  2025-12-31
  $ tdkt campaign list --overdue --format json | grep -A12 '"due"'
        "due": {
          "kind": "interim",
          "date": "2025-12-31"
        },
        "all_due": [
          {
            "kind": "interim",
            "date": "2025-12-31"
          }
        ]
      }
    ]
  }

An indicator that leaves the plan stays with what was entered for it.

  $ printf 'campaign,unit,date\nCD-CAY,AH,2024-01-05\n' | tdkt campaign register --quiet - | grep ^records
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'campaign,unit,indicator,period,actual\nCD-CAY,AH,CAY,2024,300\nCD-CAY,AH,CAY,2025,200\n' |
  >   tdkt campaign progress --quiet - | grep ^records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign show CD-CAY | grep -A2 'CAY Cây'
  indicators             CAY Cây trồng mới: 1000 cây
                           ██████████░░░░░░░░░░ 50 %
                           2025: 0 of 1 units meet their plan, 1 are registered; reached so far 500; in 2025 alone 200; a year before 300; forecast 999.316 at the end
  $ sed '/indicator/,$d' long.toml >shorter.toml
  $ tdkt campaign launch shorter.toml | tail -1
  tdkt: plan of 'CD-CAY' checked: findings 10, reminders 1
  tdkt: 'CD-CAY' is launched (operation 18)
  indicator 'CAY' is not in the plan any more, and stays with what was entered for it: 2 (take it into the plan again, or take those figures back with 'db undo' first)
  $ tdkt campaign list --indicators --format csv | grep CAY
  CD-CAY,CAY,Cây trồng mới,cây,1000,up,,per_period

A list says less than a plan, and is held against the same check list.

  $ printf 'campaign,name,form,level,scope,start,end\nCD-X,Phong trào,thematic,base,nation,2025-01-01,2028-06-30\n' |
  >   tdkt campaign launch - >/dev/null
  tdkt: -:2:1: warning: missing: objectives (Luật 06/2022/QH15 Đ17)
  tdkt: -:2:1: warning: missing: contents (Luật 06/2022/QH15 Đ17)
  tdkt: -:2:1: warning: missing: whom it is for (Luật 06/2022/QH15 Đ17)
  tdkt: -:2:1: warning: missing: criteria (Luật 06/2022/QH15 Đ17)
  tdkt: -:2:1: warning: missing: the day of the final review (Luật 06/2022/QH15 Đ17)
  tdkt: -:2:1: warning: missing: awards intended (Luật 06/2022/QH15 Đ17)
  tdkt: -:2:1: warning: reminder: the launching authority (Luật 06/2022/QH15 Đ18, recalled only)
  tdkt: -:2:1: warning: missing: measurable indicators (TT 01/2024/TT-BNV Đ3)
  tdkt: -:2:1: warning: missing: the document that guides it (TT 01/2024/TT-BNV Đ3)
  tdkt: -:2:1: warning: missing: the document by which it is inspected (TT 01/2024/TT-BNV Đ3)
  tdkt: -:2:1: warning: reminder: the day of an interim review (Luật 06/2022/QH15 Đ17, recalled only)
  tdkt: -:2:1: warning: scope nation is beyond what level base unit launches
  tdkt: imported '-' (operation 19)
