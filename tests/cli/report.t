The reports of a small year.

  $ tdkt --quiet init
  $ cat >units.csv <<'END'
  > code,name,kind,parent
  > T99,Tỉnh Thanh Vân,province,
  > SYT,Sở Y tế,department,T99
  > CTY,Công ty Sông Vân,enterprise,T99
  > END
  $ tdkt unit import --quiet units.csv >units.txt
  $ cat >awards.csv <<'END'
  > kind,name,birth,class,unit,award,category,year,decision_number,decision_date,signer
  > person,Lê Văn An,1980,direct,SYT,BKTINH,merit,2024,12/QĐ-UBND,15/01/2025,Ông Ký
  > person,Trần Thị Bình,1985,,SYT,CSTDT,merit,2025,40/QĐ-UBND,20/06/2025,Ông Ký
  > collective,,,,CTY,COTINH,merit,2025,41/QĐ-UBND,21/06/2025,Ông Ký
  > household,Hộ ông Lý Văn Khê,,,SYT,BKTINH,campaign,2025,42/QĐ-UBND,22/06/2025,Ông Ký
  > person,Đỗ Thị Dung,1990,direct,CTY,BKTTG,merit,2025,7/QĐ-TTg,02/10/2025,Bà Ký
  > person,Hồ Văn Giang,1971,direct,SYT,BKTINH,merit,2023,99/QĐ-UBND,31/12/2024,Ông Ký
  > person,Mai Thị Hà,1991,direct,SYT,BKTINH,merit,2025,,,
  > END
  $ tdkt award import --quiet awards.csv | grep ^new
  $ printf 'campaign,name,form,level,scope,start,end\nSO-HOA,Số hóa hồ sơ,thematic,province,province,2025-06-03,2025-08-31\n' >campaigns.csv
  $ tdkt campaign launch --quiet campaigns.csv | grep ^new

What can be asked for.

  $ tdkt report list
  $ tdkt report list --format csv | head -2

The state forms. An award of 2024 that was decided in 2025 counts in 2025. Persons without a class are shown, not lost.

  $ tdkt report form 0601 --year 2025
  $ tdkt report form 0602 --year 2025
  $ tdkt report form 0603 --year 2025
  $ tdkt report form 0603 --year 2025 --format csv
  $ tdkt report form 0603 --year 2025 --format json --output 0603.json
  $ grep -c '"code"' 0603.json
  $ tdkt report form 0609

The year as a whole.

  $ tdkt report year-end --year 2025
  $ tdkt report year-end --year 2025 --format tidy | head -4
