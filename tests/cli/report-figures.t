Figures of a small year: versions of forms, what others published, what is behind a figure, and what does not add up.

  $ tdkt --quiet init
  $ cat >units.csv <<'END'
  > code,name,kind,parent,remote
  > T99,Tỉnh Thanh Vân,province,,
  > SYT,Sở Y tế,department,T99,
  > SYT.P1,Phòng Nghiệp vụ,team,SYT,
  > CTY,Công ty Sông Vân,enterprise,T99,yes
  > END
  $ tdkt unit import --quiet units.csv >units.txt
  $ cat >awards.csv <<'END'
  > kind,name,birth,gender,class,unit,award,category,year,decision_number,decision_date,signer
  > person,Lê Văn An,1980,male,direct,SYT,BKTINH,merit,2024,12/QĐ-UBND,15/01/2025,Ông Ký
  > person,Trần Thị Bình,1985,female,leader_other,SYT,CSTDT,merit,2025,40/QĐ-UBND,20/06/2025,Ông Ký
  > person,Đỗ Thị Dung,1990,female,direct,CTY,BKTINH,adhoc,2025,43/QĐ-UBND,02/10/2025,Ông Ký
  > collective,,,,,CTY,COTINH,merit,2025,41/QĐ-UBND,21/06/2025,Ông Ký
  > collective,,,,,SYT.P1,BKTINH,campaign,2025,42/QĐ-UBND,22/06/2025,Ông Ký
  > person,Hồ Văn Giang,1971,male,direct,SYT,BKTINH,merit,2023,99/QĐ-UBND,31/12/2024,Ông Ký
  > END
  $ tdkt award import --quiet awards.csv | grep ^records
  records  6 read, 0 skipped, 6 new, 0 same, 0 changed, 0 suspect, 0 rejected

The form of another circular's number is the one in force; another version can be asked for.

  $ tdkt report form 0603 --year 2022 | head -5
  Biểu số: 0703.N/BNV-TĐKT
  Ban hành theo Thông tư số 03/2018/TT-BNV ngày 06/3/2018
  Ngày nhận báo cáo: 15/12/2022
  Đơn vị báo cáo: Tỉnh Thanh Vân
  Đơn vị nhận báo cáo: ………………
  $ tdkt report form 0703 --year 2025 | head -3
  Biểu số: 0703.N/BNV-TĐKT
  Ban hành theo Thông tư số 03/2018/TT-BNV ngày 06/3/2018
  Ngày nhận báo cáo: 15/12/2025
  $ tdkt report form 0603 --year 2025 --form-version 2018 | head -3
  Biểu số: 0703.N/BNV-TĐKT
  Ban hành theo Thông tư số 03/2018/TT-BNV ngày 06/3/2018
  Ngày nhận báo cáo: 15/12/2025
  $ tdkt report form 0603 --year 2025 --form-version 2021
  tdkt: form '0603' has no version '2021' (there are: 2023 (2023-03-23), 2018 (2018-03-06))
  [4]

The form of a year before all that are known is not made up; a version that is asked for is taken. Only the newest form says that
it is.

  $ tdkt report form 0602 --year 2016
  tdkt: no form '0602' for 2016 is known (known are 2023 (2023-03-23), 2018 (2018-03-06); --form-version takes one of them all the same)
  [4]
  $ tdkt report form 0604 --year 2020
  tdkt: no form '0604' for 2020 is known (known are 2023 (2023-03-23); --form-version takes one of them all the same)
  [4]
  $ tdkt report form 0602 --year 2016 --form-version 2018 | head -3
  Biểu số: 0702.N/BNV-TĐKT
  Ban hành theo Thông tư số 03/2018/TT-BNV ngày 06/3/2018
  Ngày nhận báo cáo: 15/12/2016
  $ tdkt report form 0702 --year 2025 | tail -1
  * Biểu lập theo mẫu của Thông tư số 03/2018/TT-BNV ngày 06/3/2018; mẫu này không có hiệu lực vào ngày nhận báo cáo, và đã có mẫu mới hơn.
  $ tdkt report form 0602 --year 2025 --form-version 2018 | tail -1
  * Biểu lập theo mẫu của Thông tư số 03/2018/TT-BNV ngày 06/3/2018; mẫu này không có hiệu lực vào ngày nhận báo cáo, và đã có mẫu mới hơn.
  $ tdkt report form 0602 --year 2025 | tail -1
  * Biểu lập theo mẫu của Thông tư số 02/2023/TT-BNV ngày 23/3/2023, là mẫu mới nhất đã biết; mẫu này không còn (hoặc chưa) có hiệu lực vào ngày nhận báo cáo.

A form of the same number in a newer circular stands beside the old one in the folder of an office, and the day decides.

  $ mkdir -p office/forms
  $ sed 's/^version = .*/version = "2025"/; s/^from = .*/from = 2025-10-08/; /^to = /d; /^replaces = /d; s/^circular = .*/circular = "Thông tư mới"/' \
  >   "$TDKT_SOURCE/config/forms/0603-2023.toml" >office/forms/0603-2025.toml
  $ for year in 2021 2024 2025; do tdkt --config office report form 0603 --year $year | sed -n 2p; done
  Ban hành theo Thông tư số 03/2018/TT-BNV ngày 06/3/2018
  Ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023
  Ban hành theo Thông tư mới
  $ tdkt --config office report form 0603 --year 2025 --form-version 2023 | tail -1
  * Biểu lập theo mẫu của Thông tư số 02/2023/TT-BNV ngày 23/3/2023; mẫu này không có hiệu lực vào ngày nhận báo cáo, và đã có mẫu mới hơn.
  $ tdkt --config office report list | grep 0603
  form 0603  SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, ĐOÀN THỂ TRUNG ƯƠNG VÀ TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG  0603.N/BNV-TĐKT  2023     2023-03-23  2025-10-07
  form 0603  SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, ĐOÀN THỂ TRUNG ƯƠNG VÀ TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG  0603.N/BNV-TĐKT  2025     2025-10-08
  $ tdkt --config nowhere report form 0603 --year 2025
  tdkt: nowhere: cannot be read: No such file or directory
  [3]

What no register holds is entered; what was published is compared.

  $ cat >figures.csv <<'END'
  > form,year,row,column,value
  > 0604,2025,02,1,1
  > 0604,2025,03,1,0
  > 0604,2025,04,1,0
  > 0604,2025,05,1,2
  > 0603,2025,01,2,3
  > 0603,2025,11,2,1
  > 0603,2025,12,2,0
  > 0603,2025,13,2,1
  > 0603,2025,14,2,0
  > 0603,2025,15,2,0
  > 0603,2025,16,2,0
  > 0603,2025,17,2,0
  > END
  $ tdkt report figures figures.csv | grep ^records
  tdkt: imported 'figures.csv' (operation 4)
  records  12 read, 0 skipped, 12 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt report figures --quiet figures.csv | grep ^records
  records  12 read, 0 skipped, 0 new, 12 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'form,year,row,column,value\n0604,2025,06,1,1\n0603,2025,04,4,1\n0609,2025,01,1,1\n' >wrong.csv
  $ tdkt report figures --quiet wrong.csv >wrong.txt
  tdkt: wrong.csv:2:3: form 0604 has no row '06' (did you mean '01'?)
  tdkt: wrong.csv:3:4: row '04' and column '4' of form 0603 have no figure in common
  tdkt: wrong.csv:4:1: unknown form '0609' (did you mean '0601'?)
  tdkt: wrong.csv: nothing was imported: rejected rows: 3 (mend them, or import the others with --rejects FILE)
  [1]
  $ printf 'form,year,row,column,value\n0604,2025,02,1,1\n0604,2025,02,1,1\n0604,2025,02,1,2\n' >twice.csv
  $ tdkt report figures --quiet twice.csv >wrong.txt
  tdkt: twice.csv:4:5: line 2 says otherwise
  tdkt: twice.csv: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  [1]
  $ tdkt report form 0604 --year 2025
  Biểu số: 0604.N/BNV-TĐKT
  Ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023
  Ngày nhận báo cáo: 15/12/2025
  Đơn vị báo cáo: Tỉnh Thanh Vân
  Đơn vị nhận báo cáo: ………………
  SỐ LƯỢNG TỔ CHỨC LÀM CÔNG TÁC THI ĐUA, KHEN THƯỞNG
  Năm 2025
  
  Chỉ tiêu                                            Mã số  Đơn vị tính  Số lượng
  ────────────────────────────────────────────────────────────────────────────────
  A                                                   B      C                   1
  ────────────────────────────────────────────────────────────────────────────────
  Tổng số                                             01     Tổ chức             3
  Chia theo cơ cấu tổ chức bộ máy
    Cấp Vụ thuộc bộ, ban, ngành, đoàn thể Trung ương  02     Vụ                  1
    Cấp phòng, ban hoặc bộ phận thuộc Vụ              03     Phòng               0
    Cấp ban thuộc Sở Nội vụ                           04     Ban                 0
    Cấp phòng thuộc Sở Nội vụ                         05     Phòng               2
  
  * Số liệu do đơn vị nhập, không có trong sổ đăng ký khen thưởng.
  * Biểu lập theo mẫu của Thông tư số 02/2023/TT-BNV ngày 23/3/2023, là mẫu mới nhất đã biết; mẫu này không còn (hoặc chưa) có hiệu lực vào ngày nhận báo cáo.
  $ tdkt report reconcile --year 2025
  tdkt: 2900 figures and sums of 2025 were compared: 2 do not agree
  0603: row '12', column '2' was entered as 0, the register gives 1 (-1 apart)
    awards: 5
  0603: column '2': row '01' is 3, its division 'category' adds up to 2 (1 apart)
  [1]
  $ tdkt report reconcile --year 2025 --format json | jq -c '.discrepancies[0]'
  tdkt: 2900 figures and sums of 2025 were compared: 2 do not agree
  {"code":"figure_differs_from_form","message":"row '12', column '2' was entered as 0, the register gives 1 (-1 apart)","form":"0603","row":"12","column":"2","figure":0,"expected":1,"difference":-1,"records":[5]}
  $ tdkt report reconcile --year 2024
  tdkt: 1451 figures and sums of 2024 were compared: all of them agree

The records behind a figure.

  $ tdkt report form 0603 --year 2025 --trace 01:2
  ID  YEAR  AWARD   NAME             UNIT    CATEGORY  DECISION    DATE        STATUS
   1  2024  BKTINH  Lê Văn An        SYT     merit     12/QĐ-UBND  2025-01-15  given
   3  2025  BKTINH  Đỗ Thị Dung      CTY     ad hoc    43/QĐ-UBND  2025-10-02  given
   5  2025  BKTINH  Phòng Nghiệp vụ  SYT.P1  campaign  42/QĐ-UBND  2025-06-22  given
  $ tdkt report form 0603 --year 2025 --trace 13:2 --format csv
  kind,name,citizen_id,birth,gender,position,class,unit,award,category,year,decision_number,decision_date,signer,authority,status,note
  person,Đỗ Thị Dung,,1990,female,,direct,CTY,BKTINH,adhoc,2025,43/QĐ-UBND,2025-10-02,Ông Ký,,given,
  $ tdkt report annex d --year 2025 --trace CTY:1 --format csv | cut -d, -f1,2,8-11
  kind,name,unit,award,category,year
  person,Đỗ Thị Dung,CTY,BKTINH,adhoc,2025
  collective,Công ty Sông Vân,CTY,COTINH,merit,2025
  $ tdkt report year-end --year 2025 --trace classes:direct:person --format csv | cut -d, -f1,2,8-11
  kind,name,unit,award,category,year
  person,Lê Văn An,SYT,BKTINH,merit,2024
  person,Đỗ Thị Dung,CTY,BKTINH,adhoc,2025
  $ tdkt report shares --year 2025 --trace direct:total:part --format csv | wc -l
  3
  $ tdkt report budget --year 2025 --trace budget_units:CTY:awards --format json | jq '.awards | length'
  2
  $ tdkt report count --by award --by gender --trace BKTINH:female --to 2025
  ID  YEAR  AWARD   NAME         UNIT  CATEGORY  DECISION    DATE        STATUS
   3  2025  BKTINH  Đỗ Thị Dung  CTY   ad hoc    43/QĐ-UBND  2025-10-02  given
  $ tdkt report shares --year 2025 --trace direct:total:share
  tdkt: the cell in row 'total' and column 'share' is no count of records
  tdkt: see 'tdkt report shares --help'
  [2]
  $ tdkt report annex b --year 2025 --trace BKTINH:3 --as-of 2025-12-31
  tdkt: the records behind a figure are those of today: leave --as-of out
  tdkt: see 'tdkt report annex --help'
  [2]
  $ tdkt report count --by award --trace BKTINH:female
  tdkt: 'BKTINH:female' does not have 1 values, one for each --by, between colons
  tdkt: see 'tdkt report count --help'
  [2]
  $ tdkt report form 0603 --year 2025 --trace 13
  tdkt: '13' does not name a cell (write its row and column, 14:7/person, or its table before them: awards:BKTINH:person)
  tdkt: see 'tdkt report form --help'
  [2]
  $ tdkt report form 0603 --year 2025 --trace 13:9
  tdkt: table '0603' has no cell in row '13' and column '9'
  [4]

As the register stood on a day. Of campaigns and of what was entered no past day is known.

  $ for form in 0601 0604 0605; do tdkt report form $form --year 2025 --as-of 2025-12-01; done
  tdkt: form 0601 counts what the journal tells no past day of; leave out --as-of
  tdkt: see 'tdkt report form --help'
  tdkt: form 0604 counts what the journal tells no past day of; leave out --as-of
  tdkt: see 'tdkt report form --help'
  tdkt: form 0605 counts what the journal tells no past day of; leave out --as-of
  tdkt: see 'tdkt report form --help'
  [2]

  $ tdkt --today 2026-01-10 award revoke 1 --reason "Khai gian thành tích"
  award 1
  status      revoked
  reason      Khai gian thành tích
  name        Lê Văn An
  unit        SYT
  award code  BKTINH
  year        2024
  category    merit
  class       direct worker
  decision    12/QĐ-UBND
  date        2025-01-15
  signer      Ông Ký
  $ tdkt report form 0603 --year 2025 --format json | jq -c '.tables[0].rows[0].cells'
  {"C":null,"1":4,"2":2,"3":1,"4":1,"5":0}
  $ tdkt report form 0603 --year 2025 --as-of 2026-01-09 --format json | jq -c '.tables[0].rows[0].cells'
  {"C":null,"1":5,"2":3,"3":1,"4":1,"5":0}
  $ tdkt db verify
  tdkt: the database is sound

Shares, annexes, periods. An award that no day places is named in each that counts awards.

  $ printf 'kind,name,birth,class,unit,award,category,year\nperson,Mai Thị Hà,1991,direct,SYT,BKTINH,merit,2025\n' >undated.csv
  $ tdkt award import --quiet undated.csv | grep ^records
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt report shares --year 2025 | tail -1
  * 1 lượt khen thưởng của năm 2025 không ghi ngày quyết định nên không tính vào số liệu.
  $ tdkt report period --year 2025 --quarter 2 | tail -1
  * 1 lượt khen thưởng của năm 2025 không ghi ngày quyết định nên không tính vào số liệu.
  $ tdkt report period --year 2027 --years 5 | tail -1
  * 1 lượt khen thưởng của năm 2025 không ghi ngày quyết định nên không tính vào số liệu.
  $ for annex in a b c d e f; do tdkt report annex $annex --year 2025 | grep -c 'không ghi ngày quyết định'; done
  1
  1
  1
  1
  0
  1

  $ tdkt report shares --year 2025 | head -20
  TỶ LỆ KHEN THƯỞNG NĂM 2025
  
  Người trực tiếp công tác, lao động trên tổng lượt khen cá nhân
                             Lượt khen
                            người trực   Lượt khen               Kỳ trước  Tăng, giảm
  Cấp                             tiếp     cá nhân  Tỷ lệ (%)         (%)    (điểm %)  Mục tiêu (%)  Kết quả
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  Cấp Nhà nước                       0           0
  Cấp bộ, ban, ngành, tỉnh           1           2         50         100         -50
  Cấp cơ sở                          0           0
  Tổng cộng                          1           2         50         100         -50
  
  Lãnh đạo, quản lý trên tổng lượt khen cá nhân
                             Lượt khen   Lượt khen               Kỳ trước  Tăng, giảm
  Cấp                         lãnh đạo     cá nhân  Tỷ lệ (%)         (%)    (điểm %)  Mục tiêu (%)  Kết quả
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  Cấp Nhà nước                       0           0
  Cấp bộ, ban, ngành, tỉnh           1           2         50           0          50
  Cấp cơ sở                          0           0
  Tổng cộng                          1           2         50           0          50
  $ tdkt report annex b --year 2025 --format csv
  label,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17
  "Chiến sĩ thi đua bộ, ban, ngành, tỉnh",1,0,1,1,100,1,0,0,0,0,0,0,0,0,0
  "Cờ thi đua bộ, ban, ngành, tỉnh",1,1,0,1,100,0,0,0,0,0,0,0,0,0,0
  "Bằng khen của bộ, ban, ngành, tỉnh",2,1,1,0,0,0,0,2,100,0,1,0,0,0,0
  Tổng cộng,4,2,2,2,50,1,0,2,50,0,1,0,0,0,0
  $ tdkt report annex d --year 2025
  Tỉnh Thanh Vân
  TỔNG HỢP KHEN THƯỞNG THEO ĐƠN VỊ
  Năm 2025
  
                               Chia theo danh hiệu, hình thức
                               ──────────────────────────────────
                                 Chiến sĩ               Bằng khen
                                  thi đua  Cờ thi đua     của bộ,
                                 bộ, ban,    bộ, ban,        ban,
                                   ngành,      ngành,      ngành,
  Tên đơn vị          Tổng số        tỉnh        tỉnh        tỉnh
  ───────────────────────────────────────────────────────────────
                            1           2           2           2
  ───────────────────────────────────────────────────────────────
  Các đơn vị trong địa bàn
    Công ty Sông Vân        2           0           1           1
    Sở Y tế                 2           1           0           1
  Cộng                      4           1           1           2
  Tổng cộng                 4           1           1           2
  
  * Tính theo ngày quyết định khen thưởng trong năm; đơn vị đếm là lượt khen thưởng; không tính khen thưởng đã hủy bỏ, thu hồi.
  * 4 lượt khen thưởng cho 4 cá nhân, tập thể, hộ gia đình khác nhau.
  * 1 lượt khen thưởng của năm 2025 không ghi ngày quyết định nên không tính vào số liệu.
  $ tdkt report annex x
  tdkt: there is no annex 'x' (did you mean 'a'?)
  [4]
  $ tdkt report period --year 2025 --quarter 2 --format tidy | grep -v ,0$
  report,year,table,section,row,label,column,value
  period,2025,awards,,CSTDT,"Chiến sĩ thi đua bộ, ban, ngành, tỉnh",person,1
  period,2025,awards,,COTINH,"Cờ thi đua bộ, ban, ngành, tỉnh",collective,1
  period,2025,awards,,BKTINH,"Bằng khen của bộ, ban, ngành, tỉnh",collective,1
  period,2025,categories,,merit,Theo công trạng,collective,1
  period,2025,categories,,merit,Theo công trạng,person,1
  period,2025,categories,,campaign,"Theo phong trào, chuyên đề",collective,1
  period,2025,classes,,leader_other,Các cấp lãnh đạo khác từ phó phòng trở lên,person,1
  period,2025,unit_kinds,,department,"Sở, ban, ngành",person,1
  period,2025,unit_kinds,,enterprise,Doanh nghiệp,collective,1
  period,2025,unit_kinds,,team,"Phòng, tổ, đội",collective,1
  period,2025,parts,,CSTDT,"Chiến sĩ thi đua bộ, ban, ngành, tỉnh",m6,1
  period,2025,parts,,COTINH,"Cờ thi đua bộ, ban, ngành, tỉnh",m6,1
  period,2025,parts,,BKTINH,"Bằng khen của bộ, ban, ngành, tỉnh",m6,1
  $ tdkt report period --year 2025 --years 5 | tail -12
  Tổng cộng             2        3           0        5          0           5
  
  Khen thưởng chia theo thời gian
  Danh hiệu, hình thức                   Mã      2021  2022  2023  2024  2025  Tổng số
  ────────────────────────────────────────────────────────────────────────────────────
  Chiến sĩ thi đua bộ, ban, ngành, tỉnh  CSTDT      0     0     0     0     1        1
  Cờ thi đua bộ, ban, ngành, tỉnh        COTINH     0     0     0     0     1        1
  Bằng khen của bộ, ban, ngành, tỉnh     BKTINH     0     0     0     1     2        3
  Tổng cộng                                         0     0     0     1     4        5
  
  * Khen thưởng tính theo ngày quyết định trong năm, đơn vị đếm là lượt khen thưởng; không tính khen thưởng đã hủy bỏ, thu hồi.
  * 1 lượt khen thưởng của năm 2025 không ghi ngày quyết định nên không tính vào số liệu.
  $ tdkt report period --quarter 5
  tdkt: there is no period of this number: 5
  tdkt: see 'tdkt report period --help'
  [2]
  $ tdkt report period --quarter 1 --half 1
  tdkt: a report is about one period: a month, a quarter, a half, a year or several years
  tdkt: see 'tdkt report period --help'
  [2]

  $ tdkt report count --by award --by gender --from 2024 --to 2025
  award   gender  count
  BKTINH              1
  BKTINH  female      1
  BKTINH  male        1
  COTINH              1
  CSTDT   female      1

A year that cannot be meant.

  $ for year in 0 1850 20255; do tdkt report year-end --year $year; done
  tdkt: there are no reports of the year 0
  tdkt: see 'tdkt report year-end --help'
  tdkt: there are no reports of the year 1850
  tdkt: see 'tdkt report year-end --help'
  tdkt: there are no reports of the year 20255
  tdkt: see 'tdkt report year-end --help'
  [2]

The name of the file chooses the format, and cannot be of another.

  $ tdkt report form 0604 --year 2025 -o 0604.xlsx && unzip -l 0604.xlsx | grep -c workbook.xml
  2
  $ tdkt report form 0604 --year 2025 -o 0604.json && jq -r .schema 0604.json
  tdkt.report/1
  $ tdkt report form 0604 --year 2025 --format tidy -o 0604.csv && head -1 0604.csv
  report,year,table,section,row,label,column,value
  $ tdkt report form 0604 --year 2025 -o 0604.txt && head -1 0604.txt
  Biểu số: 0604.N/BNV-TĐKT
  $ tdkt report form 0604 --year 2025 -o 0604.XLSX && unzip -l 0604.XLSX | grep -c workbook.xml
  2
  $ tdkt report form 0604 --year 2025 --format xlsx -o 0604.html
  tdkt: '0604.html' would be a file of another kind: what is written is xlsx
  tdkt: see 'tdkt report form --help'
  [2]
  $ tdkt report form 0604 --year 2025 -o 0604.html --format json
  tdkt: '0604.html' would be a file of another kind: what is written is json
  tdkt: see 'tdkt report form --help'
  [2]
  $ tdkt report list -o list.xlsx
  tdkt: 'list.xlsx' would be a file of another kind: what is written is table
  tdkt: see 'tdkt report list --help'
  [2]
  $ ls *.html *list.xlsx
  ls: cannot access '*.html': No such file or directory
  ls: cannot access '*list.xlsx': No such file or directory
  [2]

For spreadsheets and browsers; the whole set, twice the same.

  $ tdkt report form 0604 --year 2025 --format csv --for excel | od -An -c | head -2
   357 273 277   B   i 341 273 203   u       s 341 273 221   :    
     0   6   0   4   .   N   /   B   N   V   -   T 304 220   K   T
  $ tdkt report form 0603 --year 2025 --format html | grep -c '<tr'
  22
  $ tdkt report all --year 2025 --output-dir one
  tdkt: wrote 66 files into 'one'
  $ tdkt --quiet report all --year 2025 --output-dir two
  $ cut -c67- one/SHA256SUMS
  year-end.html
  year-end.xlsx
  year-end.docx
  year-end.csv
  shares.html
  shares.xlsx
  shares.docx
  shares.csv
  five-years.html
  five-years.xlsx
  five-years.docx
  five-years.csv
  budget.html
  budget.xlsx
  budget.docx
  budget.csv
  campaigns.html
  campaigns.xlsx
  campaigns.docx
  campaigns.csv
  form-0601.html
  form-0601.xlsx
  form-0601.docx
  form-0601.csv
  form-0602.html
  form-0602.xlsx
  form-0602.docx
  form-0602.csv
  form-0603.html
  form-0603.xlsx
  form-0603.docx
  form-0603.csv
  form-0604.html
  form-0604.xlsx
  form-0604.docx
  form-0604.csv
  form-0605.html
  form-0605.xlsx
  form-0605.docx
  form-0605.csv
  annex-a.html
  annex-a.xlsx
  annex-a.docx
  annex-a.csv
  annex-b.html
  annex-b.xlsx
  annex-b.docx
  annex-b.csv
  annex-c.html
  annex-c.xlsx
  annex-c.docx
  annex-c.csv
  annex-d.html
  annex-d.xlsx
  annex-d.docx
  annex-d.csv
  annex-e.html
  annex-e.xlsx
  annex-e.docx
  annex-e.csv
  annex-f.html
  annex-f.xlsx
  annex-f.docx
  annex-f.csv
  certificates.csv
  $ cd one && sha256sum --check --quiet SHA256SUMS && cd .. && diff -r one two
  $ touch file && tdkt report all --year 2025 --output-dir file/here
  tdkt: cannot write 'file/here': Not a directory
  [74]
