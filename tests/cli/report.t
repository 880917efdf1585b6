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
  $ tdkt award import --quiet awards.csv | grep ^records
  records  7 read, 0 skipped, 7 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'campaign,name,form,level,scope,start,end\nSO-HOA,Số hóa hồ sơ,thematic,province,province,2025-06-03,2025-08-31\n' >campaigns.csv
  $ tdkt campaign launch --quiet campaigns.csv | grep ^records
  tdkt: campaigns.csv:2:1: warning: missing: objectives (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: contents (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: whom it is for (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: criteria (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: the day of the final review (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: awards intended (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: reminder: the launching authority (Luật 06/2022/QH15 Đ18, recalled only)
  tdkt: campaigns.csv:2:1: warning: missing: measurable indicators (TT 01/2024/TT-BNV Đ3)
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected

What can be asked for.

  $ tdkt report list
  REPORT     TITLE                                                                                                  OFFICIAL FORM    VERSION  FROM        TO
  year-end   Báo cáo số liệu tổng kết năm
  period     Số liệu khen thưởng theo kỳ
  shares     Tỷ lệ khen thưởng
  budget     Kinh phí tiền thưởng
  history    Lịch sử khen thưởng của cá nhân, đơn vị
  cluster    Kết quả chấm điểm, xếp hạng cụm, khối thi đua
  campaign   Kết quả tổ chức phong trào thi đua
  form 0601  SỐ PHONG TRÀO THI ĐUA                                                                                  0601.N/BNV-TĐKT  2023     2023-03-23  2025-10-07
  form 0602  SỐ LƯỢNG KHEN THƯỞNG CẤP NHÀ NƯỚC                                                                      0602.N/BNV-TĐKT  2023     2023-03-23  2025-10-07
  form 0603  SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, ĐOÀN THỂ TRUNG ƯƠNG VÀ TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG  0603.N/BNV-TĐKT  2023     2023-03-23  2025-10-07
  form 0604  SỐ LƯỢNG TỔ CHỨC LÀM CÔNG TÁC THI ĐUA, KHEN THƯỞNG                                                     0604.N/BNV-TĐKT  2023     2023-03-23  2025-10-07
  form 0605  SỐ LƯỢNG CÔNG CHỨC LÀM CÔNG TÁC THI ĐUA, KHEN THƯỞNG                                                   0605.N/BNV-TĐKT  2023     2023-03-23  2025-10-07
  form 0701  SỐ PHONG TRÀO THI ĐUA                                                                                  0701.N/BNV-TĐKT  2018     2018-03-06  2023-03-22
  form 0702  SỐ LƯỢNG KHEN THƯỞNG CẤP NHÀ NƯỚC                                                                      0702.N/BNV-TĐKT  2018     2018-03-06  2023-03-22
  form 0703  SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, ĐOÀN THỂ TRUNG ƯƠNG VÀ TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG  0703.N/BNV-TĐKT  2018     2018-03-06  2023-03-22
  annex a    TỔNG HỢP CÁC HÌNH THỨC KHEN THƯỞNG CẤP NHÀ NƯỚC
  annex b    TỔNG HỢP CÁC HÌNH THỨC KHEN THƯỞNG TRÊN ĐỊA BÀN
  annex c    TỔNG HỢP KẾT QUẢ TRÌNH VÀ KHEN THƯỞNG
  annex d    TỔNG HỢP KHEN THƯỞNG THEO ĐƠN VỊ
  annex e    TỔNG HỢP HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG
  annex f    TỔNG HỢP KHEN THƯỞNG THEO PHONG TRÀO THI ĐUA
  $ tdkt report list --format csv | head -2
  report,title,form,circular,version,from,to
  year-end,Báo cáo số liệu tổng kết năm,,,,,

The state forms. An award of 2024 that was decided in 2025 counts in 2025. Persons without a class are shown, not lost.

  $ tdkt report form 0601 --year 2025
  Biểu số: 0601.N/BNV-TĐKT
  Ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023
  Ngày nhận báo cáo: 15/12/2025
  Đơn vị báo cáo: Tỉnh Thanh Vân
  Đơn vị nhận báo cáo: ………………
  SỐ PHONG TRÀO THI ĐUA
  Năm 2025
  Đơn vị tính: Phong trào
  
                                                                            Số phong trào thi đua chia theo
                                                                            cấp chủ trì phát động thi đua
                                                                            ──────────────────────────────────
                                                                                           Cấp bộ,
                                                                                         ban ngành
                                                                                          đoàn thể
                                                                                             trung
                                                                             Cấp Trung       ương,
                                                                             ương (Hội       tỉnh,
                                                                             đồng TĐKT   thành phố    Cơ quan,
                                                                                 Trung  trực thuộc    tổ chức,
  Chỉ tiêu                                              Mã số      Tổng số       ương)  Trung ương      đơn vị
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────
  A                                                     B      1 = (2+3+4)           2           3           4
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Tổng số                                               01               1           0           1           0
  1. Chia theo phạm vi tổ chức thi đua
    Toàn quốc                                           02               0           0           0           0
    Bộ, ban, ngành đoàn thể, địa phương                 03               1           0           1           0
    Cụm, khối thi đua do Hội đồng TĐKT các cấp tổ chức  04               0           0           0           0
    Cơ quan, tổ chức, đơn vị                            05               0           0           0           0
  2. Chia theo thời hạn thi đua
    Dưới 1 năm                                          06               1           0           1           0
    1 năm                                               07               0           0           0           0
    Từ 1 năm đến dưới 3 năm                             08               0           0           0           0
    Từ 3 năm đến dưới 5 năm                             09               0           0           0           0
    Từ 5 năm trở lên                                    10               0           0           0           0
  3. Chia theo phương thức tổ chức phong trào thi đua
    Thi đua theo chuyên đề                              11               1           0           1           0
    Thi đua thường xuyên hàng năm                       12               0           0           0           0
  
  * Tính các phong trào diễn ra trong năm báo cáo, kể cả phong trào phát động từ năm trước; thời hạn tính theo lịch, đúng 12 tháng là 1 năm.
  * Biểu lập theo mẫu của Thông tư số 02/2023/TT-BNV ngày 23/3/2023, là mẫu mới nhất đã biết; mẫu này không còn (hoặc chưa) có hiệu lực vào ngày nhận báo cáo.
  $ tdkt report form 0602 --year 2025
  Biểu số: 0602.N/BNV-TĐKT
  Ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023
  Ngày nhận báo cáo: 15/12/2025
  Đơn vị báo cáo: Tỉnh Thanh Vân
  Đơn vị nhận báo cáo: ………………
  SỐ LƯỢNG KHEN THƯỞNG CẤP NHÀ NƯỚC
  Năm 2025
  
                                                                                          Chia ra
                                                                                          ──────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                                                                              Bằng khen của Thủ tướng                   Các hình thức khen thưởng
                                                                                                                              Chính phủ                                 khác
                                                                                                                              ────────────────────────────              ────────────────────────────
                                                                                                Giải        Giải  Cờ thi đua                                  Chiến sĩ
                                                                                           thưởng Hồ  thưởng Nhà   của Chính                                   thi đua
                                                                                            Chí Minh    nước (Cá    phủ (Tập                        Hộ gia   toàn quốc                        Hộ gia
  Chỉ tiêu                                                  Mã số  Đơn vị tính   Tổng số   (Cá nhân)       nhân)        thể)  Tập thể  Cá nhân        đình   (Cá nhân)  Tập thể  Cá nhân        đình
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  A                                                         B      C                   1           3           4           6        7        7           7           8        9        9           9
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Tổng số                                                   1                          1           0           0           0        0        1           0           0        0        0           0
  1. Chia theo đơn vị ban hành tờ trình Thủ tướng Chính phủ về khen thưởng
    - Bộ, ban, ngành, đoàn thể Trung ương                   2      Bộ, ngành           0           0           0           0        0        0           0           0        0        0           0
    - Tỉnh, thành phố trực thuộc Trung ương                 3      Tỉnh, TP            1           0           0           0        0        1           0           0        0        0           0
  2. Chia theo đối tượng khen thưởng
    - Tập thể                                               6      Tập thể             0                                   0        0                                         0
      Trong đó: Doanh nghiệp                                7      Doanh nghiệp        0                                   0        0                                         0
    - Hộ gia đình                                           8      Hộ                  0                                                                 0                                         0
    - Cá nhân                                               9      Người               1           0           0                             1                       0                 0
      + Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên    10     Người               0           0           0                             0                       0                 0
      + Lãnh đạo cấp vụ, sở, ngành và tương đương           11     Người               0           0           0                             0                       0                 0
      + Doanh nhân                                          12     Người               0           0           0                             0                       0                 0
      + Các cấp lãnh đạo khác từ phó phòng trở lên          13     Người               0           0           0                             0                       0                 0
      + Người trực tiếp công tác, lao động, học tập, chiến  14     Người               1           0           0                             1                       0                 0
      đấu và phục vụ chiến đấu (công nhân, nông dân,...)
  3. Chia theo phương thức khen thưởng
    - Thường xuyên                                          15                         1           0           0           0        0        1           0           0        0        0           0
    - Chuyên đề                                             16                         0           0           0           0        0        0           0           0        0        0           0
    - Đột xuất                                              17                         0           0           0           0        0        0           0           0        0        0           0
    - Đối ngoại                                             18                         0           0           0           0        0        0           0           0        0        0           0
    - Cống hiến                                             19                         0           0           0           0        0        0           0           0        0        0           0
    - Niên hạn                                              20                         0           0           0           0        0        0           0           0        0        0           0
    - Kháng chiến                                           21                         0           0           0           0        0        0           0           0        0        0           0
  
  * Tính theo ngày quyết định khen thưởng trong năm báo cáo; đơn vị đếm là lượt khen thưởng, một cá nhân, tập thể có thể được khen nhiều lần; không tính quyết định đã hủy bỏ, thu hồi.
  * Biểu lập theo mẫu của Thông tư số 02/2023/TT-BNV ngày 23/3/2023, là mẫu mới nhất đã biết; mẫu này không còn (hoặc chưa) có hiệu lực vào ngày nhận báo cáo.
  * 1 lượt khen thưởng của năm 2025 không ghi ngày quyết định nên không tính vào số liệu.
  $ tdkt report form 0603 --year 2025
  Biểu số: 0603.N/BNV-TĐKT
  Ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023
  Ngày nhận báo cáo: 15/12/2025
  Đơn vị báo cáo: Tỉnh Thanh Vân
  Đơn vị nhận báo cáo: ………………
  SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, ĐOÀN THỂ TRUNG ƯƠNG VÀ TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG
  Năm 2025
  
                                                                                          Chia ra
                                                                                          ─────────────────────────────────────────────
                                                                                                                               Huy hiệu
                                                                                                                               (kỷ niệm
                                                                                                                 Cờ thi đua     chương)
                                                                                                                    của bộ,     của bộ,
                                                                                                                       ban,        ban,
                                                                                                                     ngành,      ngành,
                                                                                                                   đoàn thể    đoàn thể
                                                                                                                      Trung       Trung
                                                                                                                      ương,       ương,
                                                                                                       Chiến sĩ       tỉnh,       tỉnh,
                                                                                                        thi đua   thành phố   thành phố
                                                                                                        cấp bộ,  trực thuộc  trực thuộc
  Chỉ tiêu                                                  Mã số  Đơn vị tính   Tổng số  Bằng khen    cấp tỉnh  Trung ương  Trung ương
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  A                                                         B      C                   1          2           3           4           5
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Tổng số                                                   01                         4          2           1           1           0
  1. Chia theo đối tượng khen thưởng
    - Tập thể                                               02     Tập thể             1          0                       1
      Trong đó: Doanh nghiệp                                03     Doanh nghiệp        1          0                       1
    - Hộ gia đình                                           04     Hộ                  1          1
    - Cá nhân                                               05     Người               2          1           1                       0
      + Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên    06     Người               0          0           0                       0
      + Lãnh đạo cấp vụ, sở, ngành và tương đương           07     Người               0          0           0                       0
      + Doanh nhân                                          08     Người               0          0           0                       0
      + Các cấp lãnh đạo khác từ phó phòng trở lên          09     Người               0          0           0                       0
      + Người trực tiếp công tác, lao động, học tập, chiến  10     Người               1          1           0                       0
      đấu và phục vụ chiến đấu (công nhân, nông dân,...)
      + Chưa phân loại                                             Người               1          0           1                       0
  2. Chia theo phương thức khen thưởng
    - Thường xuyên                                          11                         3          1           1           1           0
    - Chuyên đề                                             12                         1          1           0           0           0
    - Đột xuất                                              13                         0          0           0           0           0
    - Đối ngoại                                             14                         0          0           0           0           0
    - Cống hiến                                             15                         0          0           0           0           0
    - Niên hạn                                              16                         0          0           0           0           0
    - Kháng chiến                                           17                         0          0           0           0           0
  
  * Tính theo ngày quyết định khen thưởng trong năm báo cáo; đơn vị đếm là lượt khen thưởng, một cá nhân, tập thể có thể được khen nhiều lần; không tính quyết định đã hủy bỏ, thu hồi.
  * 1 lượt khen thưởng chưa xếp được vào mục nào (+ Chưa phân loại): cần bổ sung phân loại.
  * Biểu lập theo mẫu của Thông tư số 02/2023/TT-BNV ngày 23/3/2023, là mẫu mới nhất đã biết; mẫu này không còn (hoặc chưa) có hiệu lực vào ngày nhận báo cáo.
  * 1 lượt khen thưởng của năm 2025 không ghi ngày quyết định nên không tính vào số liệu.
  $ tdkt report form 0603 --year 2025 --format csv
  label,code,C,1,2,3,4,5
  Tổng số,01,,4,2,1,1,0
  1. Chia theo đối tượng khen thưởng,,,,,,,
  - Tập thể,02,Tập thể,1,0,,1,
  Trong đó: Doanh nghiệp,03,Doanh nghiệp,1,0,,1,
  - Hộ gia đình,04,Hộ,1,1,,,
  - Cá nhân,05,Người,2,1,1,,0
  "+ Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên",06,Người,0,0,0,,0
  "+ Lãnh đạo cấp vụ, sở, ngành và tương đương",07,Người,0,0,0,,0
  + Doanh nhân,08,Người,0,0,0,,0
  + Các cấp lãnh đạo khác từ phó phòng trở lên,09,Người,0,0,0,,0
  "+ Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân,...)",10,Người,1,1,0,,0
  + Chưa phân loại,,Người,1,0,1,,0
  2. Chia theo phương thức khen thưởng,,,,,,,
  - Thường xuyên,11,,3,1,1,1,0
  - Chuyên đề,12,,1,1,0,0,0
  - Đột xuất,13,,0,0,0,0,0
  - Đối ngoại,14,,0,0,0,0,0
  - Cống hiến,15,,0,0,0,0,0
  - Niên hạn,16,,0,0,0,0,0
  - Kháng chiến,17,,0,0,0,0,0
  $ tdkt report form 0603 --year 2025 --format json --output 0603.json
  $ grep -c '"code"' 0603.json
  20
  $ tdkt report form 0609
  tdkt: unknown form '0609' (did you mean '0601'?)
  [4]

The year as a whole.

  $ tdkt report year-end --year 2025
  Tỉnh Thanh Vân
  BÁO CÁO SỐ LIỆU TỔNG KẾT CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2025
  Số liệu đến ngày 20/12/2025; so với năm 2024
  
  Khen thưởng theo danh hiệu, hình thức
                                                                       Hộ gia
  Danh hiệu, hình thức                   Mã      Tập thể  Cá nhân        đình  Tổng số  Năm trước  Tăng, giảm
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  Cấp Nhà nước
  Bằng khen của Thủ tướng Chính phủ      BKTTG         0        1           0        1          0           1
  Cấp bộ, ban, ngành, tỉnh
  Chiến sĩ thi đua bộ, ban, ngành, tỉnh  CSTDT         0        1           0        1          0           1
  Cờ thi đua bộ, ban, ngành, tỉnh        COTINH        1        0           0        1          0           1
  Bằng khen của bộ, ban, ngành, tỉnh     BKTINH        0        1           1        2          1           1
  Tổng cộng                                            1        3           1        5          1           4
  
  Khen thưởng theo loại hình
                                                    Hộ gia
  Loại hình                   Tập thể  Cá nhân        đình  Tổng số  Năm trước  Tăng, giảm
  ────────────────────────────────────────────────────────────────────────────────────────
  Theo công trạng                   1        3           0        4          1           3
  Theo phong trào, chuyên đề        0        0           1        1          0           1
  Đột xuất                          0        0           0        0          0           0
  Cống hiến                         0        0           0        0          0           0
  Niên hạn                          0        0           0        0          0           0
  Đối ngoại                         0        0           0        0          0           0
  Kháng chiến                       0        0           0        0          0           0
  Tổng cộng                         1        3           1        5          1           4
  
  Khen thưởng cá nhân theo đối tượng
  Đối tượng                                               Cá nhân  Năm trước  Tăng, giảm
  ──────────────────────────────────────────────────────────────────────────────────────
  Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên              0          0           0
  Lãnh đạo cấp vụ, sở, ngành và tương đương                     0          0           0
  Doanh nhân                                                    0          0           0
  Các cấp lãnh đạo khác từ phó phòng trở lên                    0          0           0
  Người trực tiếp công tác, lao động, học tập, chiến đấu        2          1           1
  Chưa phân loại                                                1          0           1
  Tổng cộng                                                     3          1           2
  
  Tỷ lệ khen thưởng người trực tiếp công tác, lao động
                             Lượt khen   Tổng lượt
                            người trực     khen cá
  Cấp                             tiếp        nhân  Tỷ lệ (‰)
  ───────────────────────────────────────────────────────────
  Cấp Nhà nước                       1           1      1.000
  Cấp bộ, ban, ngành, tỉnh           1           2        500
  Cấp cơ sở                          0           0
  Tổng cộng                          2           3        667
  
  Khen thưởng theo loại đơn vị
                                        Hộ gia
  Loại đơn vị     Tập thể  Cá nhân        đình  Tổng số  Năm trước  Tăng, giảm
  ────────────────────────────────────────────────────────────────────────────
  Sở, ban, ngành        0        2           1        3          1           2
  Doanh nghiệp          1        1           0        2          0           2
  Tổng cộng             1        3           1        5          1           4
  
  Khen thưởng trong 5 năm
  Nội dung                                        2021  2022  2023  2024  2025
  ────────────────────────────────────────────────────────────────────────────
  Cấp Nhà nước                                       0     0     0     0     1
  Cấp bộ, ban, ngành, tỉnh                           0     0     0     1     4
  Cấp cơ sở                                          0     0     0     0     0
  Tập thể                                            0     0     0     0     1
  Cá nhân                                            0     0     0     1     3
    Trong đó: người trực tiếp công tác, lao động     0     0     0     1     2
  Hộ gia đình                                        0     0     0     0     1
  Tổng cộng                                          0     0     0     1     5
  
  Phong trào thi đua
                                                                                           Đơn vị
  Phong trào    Mã      Cấp                       Phương thức  Bắt đầu     Kết thúc       đăng ký  Sơ kết  Tổng kết  Trạng thái
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Số hóa hồ sơ  SO-HOA  Cấp bộ, ban, ngành, tỉnh  Chuyên đề    03/06/2025  31/08/2025           0                    Đang diễn ra
  
  Hồ sơ đề nghị khen thưởng
                       Đủ điều    Không đủ     Cần xem   Chưa kiểm
  Trạng thái              kiện   điều kiện         xét         tra  Tổng số
  ─────────────────────────────────────────────────────────────────────────
  Dự thảo                    0           0           0           0        0
  Đã trình                   0           0           0           0        0
  Trả lại                    0           0           0           0        0
  Rút về                     0           0           0           0        0
  Đã bỏ phiếu                0           0           0           0        0
  Đã có quyết định           0           0           0           0        0
  Đã rút                     0           0           0           0        0
  Tổng cộng                  0           0           0           0        0
  
  Bỏ phiếu và quyết định khen thưởng
  Nội dung                                      Số lượng
  ──────────────────────────────────────────────────────
  Hồ sơ đã được Hội đồng bỏ phiếu                      0
  Trong đó đạt tỷ lệ phiếu theo quy định               0
  Trong đó không đạt tỷ lệ phiếu theo quy định         0
  Số quyết định khen thưởng                            5
  Lượt khen thưởng theo các quyết định đó              5
  
  Khen thưởng bị hủy bỏ, thu hồi hoặc đính chính trong năm
                    Danh hiệu, hình
  Cá nhân, tập thể  thức              Tình trạng  Ngày  Lý do
  ───────────────────────────────────────────────────────────
  
  Những việc cần lưu ý
  Nội dung                                      Đối tượng              Ngày        Số lượng
  ─────────────────────────────────────────────────────────────────────────────────────────
  Phong trào quá hạn tổng kết                   SO-HOA: Số hóa hồ sơ   31/08/2025
  Đơn vị chưa có đề nghị khen thưởng trong năm  CTY: Công ty Sông Vân
  Đơn vị chưa có đề nghị khen thưởng trong năm  SYT: Sở Y tế
  
  Tỷ lệ khen thưởng theo đối tượng
                                                                 Tử số      Mẫu số               Kỳ trước  Tăng, giảm
  Tỷ lệ                                                         (lượt)      (lượt)  Tỷ lệ (%)         (%)    (điểm %)  Mục tiêu (%)  Kết quả
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Người trực tiếp công tác, lao động trên tổng lượt khen             2           3       66,7         100       -33,3
  cá nhân
  Lãnh đạo, quản lý trên tổng lượt khen cá nhân                      0           3          0           0           0
  Nữ trên tổng lượt khen cá nhân có ghi giới tính                    0           0
  Tập thể nhỏ (phòng, tổ, đội) trên tổng lượt khen tập thể           0           1          0
  Doanh nghiệp trên tổng lượt khen tập thể                           1           1        100
  Đơn vị vùng sâu, vùng xa, đặc biệt khó khăn trên tổng              0           5          0           0           0
  lượt khen
  Khen thưởng đột xuất trên tổng lượt khen                           0           5          0           0           0
  Khen thưởng theo phong trào, chuyên đề trên tổng lượt              1           5         20           0          20
  khen
  
  * Khen thưởng tính theo ngày quyết định trong năm, đơn vị đếm là lượt khen thưởng; không tính khen thưởng đã hủy bỏ, thu hồi.
  * 1 lượt khen thưởng cá nhân chưa ghi đối tượng; vẫn tính trong tổng số khi tính tỷ lệ người trực tiếp.
  * 5 lượt khen thưởng cho 5 cá nhân, tập thể, hộ gia đình khác nhau.
  * 1 lượt khen thưởng của năm 2025 không ghi ngày quyết định nên không tính vào số liệu.
  $ tdkt report year-end --year 2025 --format tidy | head -4
  report,year,table,section,row,label,column,value
  year-end,2025,awards,,BKTTG,Bằng khen của Thủ tướng Chính phủ,collective,0
  year-end,2025,awards,,BKTTG,Bằng khen của Thủ tướng Chính phủ,person,1
  year-end,2025,awards,,BKTTG,Bằng khen của Thủ tướng Chính phủ,household,0

The history of a unit, and what an amendment leaves in it.

  $ tdkt award amend 1 --decision-date 2025-01-16 --reason 'Ghi nhầm ngày ký' >amended.txt
  $ tdkt report history --unit SYT
  Tỉnh Thanh Vân
  LỊCH SỬ KHEN THƯỞNG
  Theo sổ đăng ký đến ngày 20/12/2025
  
  Số lần khen thưởng theo danh hiệu, hình thức
  Danh hiệu, hình thức                   Mã      Số lượng  Năm đầu  Năm gần nhất
  ──────────────────────────────────────────────────────────────────────────────
  Chiến sĩ thi đua bộ, ban, ngành, tỉnh  CSTDT          1  2025     2025
  Bằng khen của bộ, ban, ngành, tỉnh     BKTINH         4  2023     2025
  
  Các lần khen thưởng
                                     Quyết định
                                     ────────────────────────────────────────────────
                                                                                                                                               Chức vụ, đơn vị
  Cá nhân, tập thể   Năm thành tích  Số          Ngày        Cấp                       Đối tượng                                               công tác          Loại hình                   Danh hiệu, hình thức                   Tình trạng
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Hộ ông Lý Văn Khê  2025            42/QĐ-UBND  22/06/2025  Cấp bộ, ban, ngành, tỉnh                                                          Sở Y tế           Theo phong trào, chuyên đề  Bằng khen của bộ, ban, ngành, tỉnh     Đã khen
  Trần Thị Bình      2025            40/QĐ-UBND  20/06/2025  Cấp bộ, ban, ngành, tỉnh                                                          Sở Y tế           Theo công trạng             Chiến sĩ thi đua bộ, ban, ngành, tỉnh  Đã khen
  Mai Thị Hà         2025                                    Cấp bộ, ban, ngành, tỉnh  Người trực tiếp công tác, lao động, học tập, chiến đấu  Sở Y tế           Theo công trạng             Bằng khen của bộ, ban, ngành, tỉnh     Đã khen
  Lê Văn An          2024            12/QĐ-UBND  16/01/2025  Cấp bộ, ban, ngành, tỉnh  Người trực tiếp công tác, lao động, học tập, chiến đấu  Sở Y tế           Theo công trạng             Bằng khen của bộ, ban, ngành, tỉnh     Đã khen
  Lê Văn An          2024            12/QĐ-UBND  15/01/2025  Cấp bộ, ban, ngành, tỉnh  Người trực tiếp công tác, lao động, học tập, chiến đấu  Sở Y tế           Theo công trạng             Bằng khen của bộ, ban, ngành, tỉnh     Đính chính
  Hồ Văn Giang       2023            99/QĐ-UBND  31/12/2024  Cấp bộ, ban, ngành, tỉnh  Người trực tiếp công tác, lao động, học tập, chiến đấu  Sở Y tế           Theo công trạng             Bằng khen của bộ, ban, ngành, tỉnh     Đã khen
  $ tdkt report history --unit SYT --award BKTTG
  tdkt: no award of the register is what was asked for
  [4]
  $ tdkt report history
  tdkt: whose history is not said (--person, --citizen-id or --unit)
  tdkt: see 'tdkt report history --help'
  [2]
