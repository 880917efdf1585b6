A campaign from its launch to its close. The register holds a province with three units.

  $ tdkt --quiet init
  $ cat >units.csv <<'END'
  > code,name,kind,parent
  > T99,Tỉnh Thanh Vân,province,
  > SYT,Sở Y tế,department,T99
  > SNV,Sở Nội vụ,department,T99
  > STC,Sở Tài chính,department,T99
  > END
  $ tdkt unit import --quiet units.csv >units.txt

A list of campaigns; offices write dates their way.

  $ cat >campaigns.csv <<'END'
  > campaign,name,form,level,authority,scope,start,end,parent
  > TX-2025,Thi đua hoàn thành nhiệm vụ năm 2025,regular,province,Chủ tịch UBND tỉnh,province,01/01/2025,31/12/2025,
  > SO-HOA,90 ngày số hóa hồ sơ,thematic,province,Chủ tịch UBND tỉnh,province,2025-06-03,2025-08-31,TX-2025
  > END
  $ tdkt campaign launch campaigns.csv
  tdkt: campaigns.csv:2:1: warning: missing: objectives (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: contents (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: whom it is for (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: criteria (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: the day of the final review (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: awards intended (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: measurable indicators (TT 01/2024/TT-BNV Đ3)
  tdkt: campaigns.csv:3:1: warning: missing: objectives (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:3:1: warning: missing: contents (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:3:1: warning: missing: whom it is for (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:3:1: warning: missing: criteria (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:3:1: warning: missing: the day of the final review (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:3:1: warning: missing: awards intended (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:3:1: warning: missing: measurable indicators (TT 01/2024/TT-BNV Đ3)
  tdkt: imported 'campaigns.csv' (operation 3)
  file     campaigns.csv
  read as  UTF-8, delimiter ',', headings in line 1
  columns  campaign, name, form, level, authority, scope, start, end, parent
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected

The same file again changes nothing.

  $ tdkt campaign launch campaigns.csv | grep ^records
  tdkt: 'campaigns.csv' holds nothing new, and nothing was changed
  records  2 read, 0 skipped, 0 new, 2 same, 0 changed, 0 suspect, 0 rejected

What it measures, and who takes part.

  $ cat >indicators.csv <<'END'
  > indicator,name,unit_of_measure,target,direction,weight
  > HOSO,Hồ sơ đã số hóa,hồ sơ,1000,up,6
  > SAISOT,Tỷ lệ hồ sơ sai sót,%,2.5,down,4
  > END
  $ tdkt campaign indicators --quiet --campaign SO-HOA indicators.csv | grep ^records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ cat >registrations.csv <<'END'
  > campaign,unit,date,pledge
  > SO-HOA,SYT,2025-06-03,Xong trước ngày 15/8
  > SO-HOA,Sở Nội vụ,05/06/2025,
  > END
  $ tdkt campaign register --quiet registrations.csv | grep ^records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected

What the units reached. Every problem of the file is told, and nothing is imported.

  $ cat >wrong.csv <<'END'
  > campaign,unit,indicator,period,plan,actual
  > SO-HOA,SYT,HOSO,2025-06,300,310
  > SO-HOA,STC,HOSO,2025-06,300,120
  > SOHOA,SYT,HOSO,2025-06,300,310
  > SO-HOA,SYT,HOSSO,2025-06,300,310
  > SO-HOA,SYT,HOSO,tháng 6,300,310
  > SO-HOA,SYT,HOSO,2025-12,300,310
  > SO-HOA,SYT,HOSO,2025-06,300,311
  > END
  $ tdkt campaign progress wrong.csv >/dev/null
  tdkt: wrong.csv:3:2: unit 'STC' is not registered for campaign 'SO-HOA' (register it first, with 'campaign register')
  tdkt: wrong.csv:4:1: unknown campaign 'SOHOA' (did you mean 'SO-HOA'?)
  tdkt: wrong.csv:5:3: campaign 'SO-HOA' has no indicator 'HOSSO' (did you mean 'HOSO'?)
  tdkt: wrong.csv:6:4: 'tháng 6' is no period (write 2025, 2025-H1, 2025-Q3 or 2025-07)
  tdkt: wrong.csv:7:4: period '2025-12' lies outside the campaign, which runs from 2025-06-03 to 2025-08-31
  tdkt: wrong.csv:8:3: line 2 says otherwise
  tdkt: wrong.csv: nothing was imported: rejected rows: 6 (mend them, or import the others with --rejects FILE)
  [1]
  $ cat >progress.csv <<'END'
  > campaign,unit,indicator,period,plan,actual
  > SO-HOA,SYT,HOSO,2025-06,300,310
  > SO-HOA,SYT,HOSO,2025-08,900,950
  > SO-HOA,SYT,SAISOT,2025-08,"2,5","1,75"
  > SO-HOA,SNV,HOSO,2025-08,800,0
  > END
  $ tdkt campaign progress --quiet progress.csv | grep ^records
  records  4 read, 0 skipped, 4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign list --year 2025
  CAMPAIGN  NAME                                  FORM      START       END         UNITS  REPORTING  INTERIM REVIEW  FINAL REVIEW  NEXT REVIEW   DUE         CLOSED
  TX-2025   Thi đua hoàn thành nhiệm vụ năm 2025  regular   2025-01-01  2025-12-31      0          0                                final review  2025-12-31
  SO-HOA    90 ngày số hóa hồ sơ                  thematic  2025-06-03  2025-08-31      2          2                                final review  2025-08-31
  $ tdkt campaign list --format csv --open
  campaign,name,form,level,authority,scope,start,end,parent
  TX-2025,Thi đua hoàn thành nhiệm vụ năm 2025,regular,province,Chủ tịch UBND tỉnh,province,2025-01-01,2025-12-31,
  SO-HOA,90 ngày số hóa hồ sơ,thematic,province,Chủ tịch UBND tỉnh,province,2025-06-03,2025-08-31,TX-2025
  $ tdkt campaign list --progress --format csv
  campaign,unit,indicator,period,plan,actual
  SO-HOA,SNV,HOSO,2025-08,800,0
  SO-HOA,SYT,HOSO,2025-06,300,310
  SO-HOA,SYT,HOSO,2025-08,900,950
  SO-HOA,SYT,SAISOT,2025-08,2.5,1.75
  $ tdkt campaign list --registrations --indicators
  tdkt: --registrations, --indicators, --progress and --unregistered exclude each other
  tdkt: see 'tdkt campaign list --help'
  [2]

A review freezes the figures as they stand. A final one says what the circular asks for.

  $ tdkt campaign review SO-HOA --kind interim --date 2025-07-10 --results 'Hai sở làm đúng kế hoạch'
  tdkt: 'SO-HOA': interim review of 2025-07-10 recorded (operation 7)
  $ tdkt campaign close SO-HOA
  tdkt: 'SO-HOA' has had no final review (hold it first, with 'campaign review --kind final')
  [5]
  $ tdkt campaign review SO-HOA --kind final --results 'Số hóa 950 hồ sơ'
  tdkt: the final review lacks limits, causes, lessons (every review says its results, a final one also limits, causes and lessons)
  tdkt: see 'tdkt campaign review --help'
  [2]
  $ tdkt campaign review SO-HOA --kind final --date 2025-09-10 --results 'Số hóa 950 hồ sơ' --limits 'Sở Nội vụ chưa làm' \
  >   --causes 'Thiếu máy quét' --lessons 'Mua máy trước khi phát động'
  tdkt: 'SO-HOA': final review of 2025-09-10 recorded (operation 8)
  $ tdkt campaign close SO-HOA
  tdkt: 'SO-HOA' is closed (operation 9)
  $ tdkt campaign close SO-HOA
  tdkt: campaign 'SO-HOA' was closed on 2025-12-20
  [5]
  $ tdkt campaign show SO-HOA
  campaign               SO-HOA
  name                   90 ngày số hóa hồ sơ
  form                   thematic
  level                  province
  authority              Chủ tịch UBND tỉnh
  scope                  province
  start                  2025-06-03
  end                    2025-08-31
  parent                 TX-2025
  closed                 2025-12-20
  indicators             HOSO Hồ sơ đã số hóa: 1000 hồ sơ
                           ███████████████████░ 95 %
                           2025-08: 1 of 2 units meet their plan, 2 are registered; reached so far 950 of 1700 planned; forecast 950 at the end
                         SAISOT Tỷ lệ hồ sơ sai sót: 2.5 %
                           2025-08: 1 of 1 units meet their plan, 2 are registered
  registered units       SNV Sở Nội vụ 2025-06-05
                         SYT Sở Y tế 2025-06-03: Xong trước ngày 15/8
  so far: actual / plan  SNV HOSO 2025-08: 0 / 800
                         SYT HOSO 2025-08: 950 / 900
                         SYT SAISOT 2025-08: 1.75 / 2.5
  interim review 2025-07-10
  results                Hai sở làm đúng kế hoạch
  final review 2025-09-10
  results                Số hóa 950 hồ sơ
  limits                 Sở Nội vụ chưa làm
  causes                 Thiếu máy quét
  lessons                Mua máy trước khi phát động
  $ tdkt campaign show SO-HOA --format json | grep -A4 '"figures"' | head -5
        "figures": {
          "registered_units": 2,
          "reporting_units": 2,
          "values": [
            {

A closed campaign takes nothing new; what it holds already is the same.

  $ tdkt campaign register --quiet registrations.csv | grep ^records
  records  2 read, 0 skipped, 0 new, 2 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'campaign,unit\nSO-HOA,STC\n' | tdkt campaign register - >/dev/null
  tdkt: -:2: the registration comes after the end of 'SO-HOA' on 2025-08-31
  tdkt: -:2:1: campaign 'SO-HOA' was closed on 2025-12-20
  tdkt: -: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  [1]
  $ tdkt campaign show SOHOA
  tdkt: unknown campaign 'SOHOA' (did you mean 'SO-HOA'?)
  [4]

The report of the campaign.

  $ tdkt report campaign SO-HOA
  KẾT QUẢ TỔ CHỨC PHONG TRÀO THI ĐUA NĂM 2025
  
  Phong trào thi đua
                                                                                                   Đơn vị
  Phong trào            Mã      Cấp                       Phương thức  Bắt đầu     Kết thúc       đăng ký  Sơ kết      Tổng kết    Trạng thái
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  90 ngày số hóa hồ sơ  SO-HOA  Cấp bộ, ban, ngành, tỉnh  Chuyên đề    03/06/2025  31/08/2025           2  10/07/2025  10/09/2025  Đã kết thúc
  
  90 ngày số hóa hồ sơ: đơn vị đăng ký, giao ước thi đua
  Đơn vị     Mã   Ngày        Nội dung giao ước
  ────────────────────────────────────────────────
  Sở Nội vụ  SNV  05/06/2025
  Sở Y tế    SYT  03/06/2025  Xong trước ngày 15/8
  
  90 ngày số hóa hồ sơ: mức độ hoàn thành chỉ tiêu
                                Đơn vị có   Đơn vị đã
  Chỉ tiêu             Mã        kế hoạch     báo cáo  Đơn vị đạt
  ───────────────────────────────────────────────────────────────
  Hồ sơ đã số hóa      HOSO             2           2           1
  Tỷ lệ hồ sơ sai sót  SAISOT           1           1           1
  
  90 ngày số hóa hồ sơ: chỉ tiêu theo đơn vị
  Đơn vị     Mã   Chỉ tiêu             Đơn vị tính  Kỳ       Kế hoạch  Thực hiện  Đạt (%)  Kết quả
  ─────────────────────────────────────────────────────────────────────────────────────────────────
  Sở Nội vụ  SNV  Hồ sơ đã số hóa      hồ sơ        2025-08       800          0        0  Chưa đạt
  Sở Y tế    SYT  Hồ sơ đã số hóa      hồ sơ        2025-08       900        950    105,6  Đạt
  Sở Y tế    SYT  Tỷ lệ hồ sơ sai sót  %            2025-08       2,5       1,75       70  Đạt
  
  90 ngày số hóa hồ sơ: sơ kết, tổng kết
  Hình thức  Ngày        Kết quả                   Hạn chế             Nguyên nhân     Bài học
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Sơ kết     10/07/2025  Hai sở làm đúng kế hoạch
  Tổng kết   10/09/2025  Số hóa 950 hồ sơ          Sở Nội vụ chưa làm  Thiếu máy quét  Mua máy trước khi phát động
  
  90 ngày số hóa hồ sơ: điển hình tiên tiến
  Cá nhân, tập thể  Đơn vị  Đối tượng  Thành tích  Được nêu tại
  ─────────────────────────────────────────────────────────────
  $ tdkt report campaign --year 2025 --format tidy
  report,year,table,section,row,label,column,value
  campaign,2025,campaigns,,TX-2025,Thi đua hoàn thành nhiệm vụ năm 2025,units,0
  campaign,2025,campaigns,,SO-HOA,90 ngày số hóa hồ sơ,units,2
  campaign,2025,SO-HOA/summary,,HOSO,Hồ sơ đã số hóa,units_planned,2
  campaign,2025,SO-HOA/summary,,HOSO,Hồ sơ đã số hóa,units_reported,2
  campaign,2025,SO-HOA/summary,,HOSO,Hồ sơ đã số hóa,units_met,1
  campaign,2025,SO-HOA/summary,,SAISOT,Tỷ lệ hồ sơ sai sót,units_planned,1
  campaign,2025,SO-HOA/summary,,SAISOT,Tỷ lệ hồ sơ sai sót,units_reported,1
  campaign,2025,SO-HOA/summary,,SAISOT,Tỷ lệ hồ sơ sai sót,units_met,1
  campaign,2025,SO-HOA/indicators,HOSO,SNV,Sở Nội vụ,plan,800
  campaign,2025,SO-HOA/indicators,HOSO,SNV,Sở Nội vụ,actual,0
  campaign,2025,SO-HOA/indicators,HOSO,SYT,Sở Y tế,plan,900
  campaign,2025,SO-HOA/indicators,HOSO,SYT,Sở Y tế,actual,950
  campaign,2025,SO-HOA/indicators,SAISOT,SYT,Sở Y tế,plan,2.5
  campaign,2025,SO-HOA/indicators,SAISOT,SYT,Sở Y tế,actual,1.75

An indicator that should stay low has a limit. What can hardly be is told, and taken.

  $ printf 'indicator,name,unit_of_measure,target,direction\nVIPHAM,Vụ vi phạm,vụ,5,down\nTL,Đúng hạn,%%,95,up\nDV,Dịch vụ công,dịch vụ,,up\n' |
  >   tdkt campaign indicators --quiet --campaign TX-2025 - | grep ^records
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'campaign,unit,date\nTX-2025,SYT,2024-12-20\n' | tdkt campaign register --quiet - | grep ^records
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ cat >doubtful.csv <<'END'
  > unit,indicator,period,plan,actual
  > SYT,VIPHAM,2025-Q1,,4
  > SYT,TL,2025-Q1,95,120
  > SYT,DV,2025-Q1,,30
  > SYT,DV,2025-Q2,40,25
  > END
  $ tdkt campaign progress --quiet --campaign TX-2025 doubtful.csv | grep ^records
  tdkt: doubtful.csv:3:5: warning: 120 out of 100 is more than all there is
  tdkt: doubtful.csv:4:4: warning: indicator 'DV' has neither a target nor a plan that this could be set against
  tdkt: doubtful.csv:5:5: warning: 25 until 2025-Q2 is less than 30 until 2025-Q1: a figure says all that was reached so far (where it says what was reached in its period alone, the indicator is to say progress = per_period)
  records  4 read, 0 skipped, 4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign show TX-2025 | grep -A2 'VIPHAM Vụ'
                         VIPHAM Vụ vi phạm: 5 vụ
                           ████████████████░░░░ 80 % of the limit, within it
                           2025-Q1: 0 of 1 units meet their plan, 1 are registered; reached so far 4
  $ printf 'unit,indicator,period,actual\nSYT,VIPHAM,2025-Q3,6\n' | tdkt campaign progress --quiet --campaign TX-2025 - | grep ^records
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign show TX-2025 | grep -A2 'VIPHAM Vụ'
                         VIPHAM Vụ vi phạm: 5 vụ
                           ████████████████████ 120 % of the limit, beyond it
                           2025-Q3: 0 of 1 units meet their plan, 1 are registered; reached so far 6

Nobody registers after the end, or for a unit that is no more.

  $ printf 'code,name,kind,parent,valid_to\nSKH,Sở Kế hoạch,department,T99,2025-02-28\n' | tdkt unit import --quiet - >/dev/null
  $ printf 'campaign,unit,date\nTX-2025,SKH,2025-03-01\nTX-2025,STC,2026-01-02\n' | tdkt campaign register - >/dev/null
  tdkt: -:2:2: unit 'SKH' did not exist on 2025-03-01
  tdkt: -:3:3: the registration comes after the end of 'TX-2025' on 2025-12-31
  tdkt: -: nothing was imported: rejected rows: 2 (mend them, or import the others with --rejects FILE)
  [1]

What the lists give as CSV is what the commands read: all of it is known already.

  $ tdkt campaign list --format csv | tdkt campaign launch --quiet - | grep ^records
  records  2 read, 0 skipped, 0 new, 2 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign list --indicators --format csv | tdkt campaign indicators --quiet - | grep ^records
  records  5 read, 0 skipped, 0 new, 5 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign list --registrations --format csv | tdkt campaign register --quiet - | grep ^records
  records  3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt campaign list --progress --format csv | tdkt campaign progress --quiet - | grep ^records
  records  9 read, 0 skipped, 0 new, 9 same, 0 changed, 0 suspect, 0 rejected
