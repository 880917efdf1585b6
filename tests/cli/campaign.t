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

The same file again changes nothing.

  $ tdkt campaign launch campaigns.csv | grep -E '^(new|same)'

What it measures, and who takes part.

  $ cat >indicators.csv <<'END'
  > indicator,name,unit_of_measure,target,direction,weight
  > HOSO,Hồ sơ đã số hóa,hồ sơ,1000,up,6
  > SAISOT,Tỷ lệ hồ sơ sai sót,%,2.5,down,4
  > END
  $ tdkt campaign indicators --quiet --campaign SO-HOA indicators.csv | grep ^new
  $ cat >registrations.csv <<'END'
  > campaign,unit,date,pledge
  > SO-HOA,SYT,2025-06-03,Xong trước ngày 15/8
  > SO-HOA,Sở Nội vụ,05/06/2025,
  > END
  $ tdkt campaign register --quiet registrations.csv | grep ^new

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
  $ cat >progress.csv <<'END'
  > campaign,unit,indicator,period,plan,actual
  > SO-HOA,SYT,HOSO,2025-06,300,310
  > SO-HOA,SYT,HOSO,2025-08,900,950
  > SO-HOA,SYT,SAISOT,2025-08,"2,5","1,75"
  > SO-HOA,SNV,HOSO,2025-08,800,0
  > END
  $ tdkt campaign progress --quiet progress.csv | grep ^new
  $ tdkt campaign list --year 2025
  $ tdkt campaign list --format csv --open
  $ tdkt campaign list --progress --format csv
  $ tdkt campaign list --registrations --indicators

A review freezes the figures of its day. A final one says what the circular asks for.

  $ tdkt campaign review SO-HOA --kind interim --date 2025-07-10 --results 'Hai sở làm đúng kế hoạch'
  $ tdkt campaign close SO-HOA
  $ tdkt campaign review SO-HOA --kind final --results 'Số hóa 950 hồ sơ'
  $ tdkt campaign review SO-HOA --kind final --date 2025-09-10 --results 'Số hóa 950 hồ sơ' --limits 'Sở Nội vụ chưa làm' \
  >   --causes 'Thiếu máy quét' --lessons 'Mua máy trước khi phát động'
  $ tdkt campaign close SO-HOA
  $ tdkt campaign close SO-HOA
  $ tdkt campaign show SO-HOA
  $ tdkt campaign show SO-HOA --format json | grep -A4 '"figures"' | head -5

A closed campaign takes nothing new; what it holds already is the same.

  $ tdkt campaign register --quiet registrations.csv | grep ^same
  $ printf 'campaign,unit\nSO-HOA,STC\n' | tdkt campaign register - >/dev/null
  $ tdkt campaign show SOHOA

The report of the campaign.

  $ tdkt report campaign SO-HOA
  $ tdkt report campaign --year 2025 --format tidy
