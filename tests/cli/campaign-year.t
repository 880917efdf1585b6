A campaign from its launch to its final review, with those that are late, missing and overdue.

  $ tdkt --quiet init
  $ cat >units.csv <<'END'
  > code,name,kind,parent
  > T99,Tỉnh Thanh Vân,province,
  > AH,Xã An Hòa,commune,T99
  > BH,Xã Bình Hòa,commune,T99
  > CH,Xã Cao Hòa,commune,T99
  > END
  $ tdkt unit import --quiet units.csv >units.txt
  $ cat >campaigns.csv <<'END'
  > campaign,name,form,level,authority,scope,start,end,parent
  > CD-DUONG,Làm đường nông thôn,thematic,province,Chủ tịch UBND tỉnh,province,2024-01-01,2025-11-30,
  > END
  $ tdkt campaign launch --quiet campaigns.csv | grep ^records
  tdkt: campaigns.csv:2:1: warning: missing: objectives (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: contents (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: whom it is for (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: criteria (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: the day of the final review (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: awards intended (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: measurable indicators (TT 01/2024/TT-BNV Đ3)
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ cat >indicators.csv <<'END'
  > indicator,name,unit_of_measure,target,direction,weight,progress
  > KM,Đường bê tông,km,100,up,,Trong kỳ
  > HAILONG,Người dân hài lòng,%,90,up,,
  > END
  $ tdkt campaign indicators --quiet --campaign CD-DUONG indicators.csv | grep ^records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'campaign,unit,date\nCD-DUONG,AH,2024-01-05\nCD-DUONG,BH,2024-01-06\nCD-DUONG,CH,2024-01-07\n' |
  >   tdkt campaign register --quiet - | grep ^records
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ cat >progress.csv <<'END'
  > campaign,unit,indicator,period,plan,actual
  > CD-DUONG,AH,KM,2024-H1,10,9
  > CD-DUONG,AH,KM,2024-H2,20,18
  > CD-DUONG,AH,KM,2025-H1,30,36
  > CD-DUONG,AH,HAILONG,2025-H1,90,93
  > CD-DUONG,BH,KM,2024-H1,10,8
  > CD-DUONG,BH,KM,2024-H2,20,0
  > END
  $ tdkt campaign progress --quiet progress.csv | grep ^records
  records  6 read, 0 skipped, 6 new, 0 same, 0 changed, 0 suspect, 0 rejected

How far it has come, where each half-year says what was built in it alone: Bình Hòa is behind with its reports, Cao Hòa never reported, and a 0 is a report.

  $ tdkt campaign show CD-DUONG
  campaign               CD-DUONG
  name                   Làm đường nông thôn
  form                   thematic
  level                  province
  authority              Chủ tịch UBND tỉnh
  scope                  province
  start                  2024-01-01
  end                    2025-11-30
  next review            final review, due on 2025-11-30
  indicators             HAILONG Người dân hài lòng: 90 %
                           2025-H1: 1 of 1 units meet their plan, 3 are registered
                         KM Đường bê tông: 100 km
                           ██████████████░░░░░░ 71 %
                           2025-H1: 1 of 2 units meet their plan, 3 are registered; reached so far 71 of 90 planned; in 2025-H1 alone 36; forecast 90.859 at the end
  registered units       AH Xã An Hòa 2024-01-05
                         BH Xã Bình Hòa 2024-01-06
                         CH Xã Cao Hòa 2024-01-07
  so far: actual / plan  AH HAILONG 2025-H1: 93 / 90
                         AH KM 2025-H1: 63 / 60
                         BH KM 2024-H2: 8 / 30
  late with reports      BH
  never reported         CH
  $ printf 'campaign,unit,indicator,period,plan,actual\nCD-DUONG,BH,KM,2025-H1,30,20\n' |
  >   tdkt campaign progress --quiet - | grep ^records
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign show CD-DUONG | sed -n '/^indicators/,/^registered/p'
  indicators             HAILONG Người dân hài lòng: 90 %
                           2025-H1: 1 of 1 units meet their plan, 3 are registered
                         KM Đường bê tông: 100 km
                           ██████████████████░░ 91 %
                           2025-H1: 1 of 2 units meet their plan, 3 are registered; reached so far 91 of 120 planned; in 2025-H1 alone 56; a year before 17; forecast 116.453 at the end
  registered units       AH Xã An Hòa 2024-01-05
  $ tdkt campaign show CD-DUONG --format json | sed -n '/"standing"/,/}/p'
    "standing": [
      {
        "indicator": "HAILONG",
        "period": "2025-H1",
        "plan": null,
        "actual": null,
        "in_period": null,
        "year_before": null,
        "forecast": null,
        "reporting_units": 1,
        "meeting_units": 1
      },

It is over, and nobody has reviewed it.

  $ tdkt campaign list --overdue
  CAMPAIGN  NAME                 FORM      START       END         UNITS  REPORTING  INTERIM REVIEW  FINAL REVIEW  NEXT REVIEW   DUE         CLOSED
  CD-DUONG  Làm đường nông thôn  thematic  2024-01-01  2025-11-30      3          2                                final review  2025-11-30
  $ tdkt --today 2025-11-30 campaign list --overdue
  CAMPAIGN  NAME  FORM  START  END  UNITS  REPORTING  INTERIM REVIEW  FINAL REVIEW  NEXT REVIEW  DUE  CLOSED
  $ tdkt campaign reopen CD-DUONG --reason 'chưa kết thúc'
  tdkt: campaign 'CD-DUONG' is not closed
  [5]
  $ tdkt campaign review CD-DUONG --kind final --date 2025-12-15 --results '56 km' --limits 'Cao Hòa chưa báo cáo' \
  >   --causes 'Thiếu vốn' --lessons 'Giao vốn sớm'
  tdkt: 'CD-DUONG': final review of 2025-12-15 recorded (operation 8)
  $ tdkt campaign list --overdue
  CAMPAIGN  NAME  FORM  START  END  UNITS  REPORTING  INTERIM REVIEW  FINAL REVIEW  NEXT REVIEW  DUE  CLOSED
  $ tdkt campaign close CD-DUONG
  tdkt: 'CD-DUONG' is closed (operation 9)

Cao Hòa reports after all. The campaign opens again for a reason, which stays.

  $ printf 'campaign,unit,indicator,period,plan,actual\nCD-DUONG,CH,KM,2025-H1,30,31\n' >late.csv
  $ tdkt campaign progress late.csv >/dev/null
  tdkt: late.csv:2:1: campaign 'CD-DUONG' was closed on 2025-12-20
  tdkt: late.csv: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  [1]
  $ tdkt campaign reopen CD-DUONG --reason 'Cao Hòa báo cáo muộn'
  tdkt: 'CD-DUONG' is open again (operation 10)
  $ tdkt campaign progress --quiet late.csv | grep ^records
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign show CD-DUONG | grep -A4 ^reopened
  reopened               2025-12-20: Cao Hòa báo cáo muộn
  indicators             HAILONG Người dân hài lòng: 90 %
                           2025-H1: 1 of 1 units meet their plan, 3 are registered
                         KM Đường bê tông: 100 km
                           ██████████████████░░ 91 %
  $ tdkt campaign close CD-DUONG
  tdkt: 'CD-DUONG' is closed (operation 12)

What the campaign measured scores the communes: nobody types it again.

  $ cat >sheet.toml <<'END'
  > format = 1
  > code = "DUONG-2025"
  > title = "Bảng điểm làm đường"
  > year = 2025
  > total = 10
  > tie = ["ballot"]
  > [[figure]]
  > code = "KM"
  > title = "Đường bê tông"
  > from = "campaign:CD-DUONG/KM"
  > [[figure]]
  > code = "BKTINH"
  > title = "Bằng khen cấp tỉnh"
  > from = "awards:BKTINH"
  > [[criterion]]
  > code = "1"
  > title = "Đường bê tông"
  > max = 10
  > kind = "points"
  > formula = "count"
  > actual = "KM"
  > each = 0.25
  > [[criterion]]
  > code = "2"
  > title = "Bằng khen"
  > max = 5
  > kind = "bonus"
  > formula = "count"
  > actual = "BKTINH"
  > each = 1
  > END
  $ printf 'cluster,name,unit\nXA,Cụm các xã,AH\nXA,,BH\nXA,,CH\n' | tdkt score cluster import --quiet --year 2025 - | grep ^records
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score sheet import --quiet sheet.toml | tail -5
  criteria         1 Đường bê tông: 10 (points; count KM)
                   2 Bằng khen: 5 (bonus; count BKTINH)
  figures          KM Đường bê tông: campaign:CD-DUONG/KM
                   BKTINH Bằng khen cấp tỉnh: awards:BKTINH
  ties decided by  ballot
  $ printf 'kind,unit,award,category,year,decision_number,decision_date\ncollective,CH,BKTINH,merit,2025,12/QĐ-UBND,2025-12-01\n' |
  >   tdkt award import --quiet - | grep ^records
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score explain CH
  CH Xã Cao Hòa, XA 2025, DUONG-2025
  1  Đường bê tông: 7.75 / 10  final
      min(31 × 0.25, 10) = 7.75
      KM Đường bê tông: final 31, evidence: campaign:CD-DUONG/KM 2025-H1
  2  Bằng khen: 1 / 5  final
      min(1 × 1, 5) = 1
      BKTINH Bằng khen cấp tỉnh: final 1, evidence: awards:BKTINH 2025
  total 8.75, rank 2
  $ echo XA,CH,KM,40 | sed '1i cluster,unit,criterion,final' | tdkt score import --year 2025 - >/dev/null
  tdkt: -:2:4: figure 'KM' is taken from the register, 'campaign:CD-DUONG/KM'
  tdkt: -: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  [1]
  $ tdkt score rank --cluster XA --format csv
  label,code,1,2,total_score,rank,tied_by,note
  Xã An Hòa,AH,9,0,9,1,,
  Xã Cao Hòa,CH,7.75,1,8.75,2,,
  Xã Bình Hòa,BH,5,0,5,3,,
