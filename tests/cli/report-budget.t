The bonuses of a year, added up: by award, unit, decision and fund.

  $ tdkt --quiet init
  $ printf 'code,name,kind,parent\nT99,Tỉnh Thanh Vân,province,\nSYT,Sở Y tế,department,T99\nSYT.P1,Phòng Nghiệp vụ,team,SYT\nXTL,Xã Tân Lập,commune,T99\nCTY,Công ty Sông Vân,enterprise,T99\n' > units.csv
  $ tdkt unit import --quiet units.csv | grep ^records
  records  5 read, 0 skipped, 5 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ cat > awards.csv << END
  > kind,name,citizen_id,unit,award,category,year,decision_number,decision_date,authority
  > person,Lê Văn An,099080000001,SYT,LDTT,merit,2025,12/QĐ-SYT,2025-12-10,Giám đốc Sở Y tế
  > person,Lê Văn An,099080000001,SYT,CSTDCS,merit,2025,12/QĐ-SYT,2025-12-10,Giám đốc Sở Y tế
  > person,Lê Văn An,099080000001,SYT,BKTINH,merit,2025,90/QĐ-UBND,2025-12-12,Chủ tịch UBND tỉnh
  > collective,,,SYT.P1,TTLDTT,merit,2025,12/QĐ-SYT,2025-12-10,Giám đốc Sở Y tế
  > household,Hộ ông Bính,,XTL,GDVH,merit,2025,31/QĐ-UBND,2025-12-01,Chủ tịch UBND xã Tân Lập
  > household,Hộ ông Bính,,XTL,BKTINH,adhoc,2025,90/QĐ-UBND,2025-12-12,Chủ tịch UBND tỉnh
  > person,Trần Thị Bình,099080000002,XTL,LDTT,merit,2025,,,
  > person,Đỗ Hữu Long,099080000003,CTY,LDTT,merit,2025,5/QĐ-CTY,2025-12-20,Giám đốc Công ty Sông Vân
  > END
  $ tdkt award import --quiet awards.csv | grep ^records
  records  8 read, 0 skipped, 8 new, 0 same, 0 changed, 0 suspect, 0 rejected

Every division adds up to the same sum. What has no figure is counted, and is in no sum.

  $ tdkt report budget --year 2025
  Tỉnh Thanh Vân
  KINH PHÍ TIỀN THƯỞNG NĂM 2025
  Đơn vị tính: đồng
  
  Tiền thưởng theo danh hiệu, hình thức
                                               Lượt khen                         Chưa xác
  Danh hiệu, hình thức                Mã          thưởng  Được chi  Không chi        định     Số tiền
  ───────────────────────────────────────────────────────────────────────────────────────────────────
  Lao động tiên tiến                  LDTT             3         1          1           1     710.000
  Chiến sĩ thi đua cơ sở              CSTDCS           1         1          0           0   2.340.000
  Tập thể lao động tiên tiến          TTLDTT           1         1          0           0   1.880.000
  Gia đình văn hóa                    GDVH             1         0          0           1
  Bằng khen của bộ, ban, ngành, tỉnh  BKTINH           2         2          0           0   8.780.000
  Tổng cộng                                            8         5          1           2  13.710.000
  
  Tiền thưởng theo đơn vị
                          Lượt khen                         Chưa xác
  Đơn vị            Mã       thưởng  Được chi  Không chi        định     Số tiền
  ──────────────────────────────────────────────────────────────────────────────
  Công ty Sông Vân  CTY           1         1          0           0     710.000
  Sở Y tế           SYT           4         3          1           0   7.730.000
  Xã Tân Lập        XTL           3         1          0           2   5.270.000
  Tổng cộng                       8         5          1           2  13.710.000
  
  Tiền thưởng theo quyết định
                                        Lượt khen                         Chưa xác
  Quyết định               Ngày            thưởng  Được chi  Không chi        định     Số tiền
  ────────────────────────────────────────────────────────────────────────────────────────────
  Không ghi số quyết định                       1         0          0           1
  31/QĐ-UBND               01/12/2025           1         0          0           1
  12/QĐ-SYT                10/12/2025           3         2          1           0   4.220.000
  90/QĐ-UBND               12/12/2025           2         2          0           0   8.780.000
  5/QĐ-CTY                 20/12/2025           1         1          0           0     710.000
  Tổng cộng                                     8         5          1           2  13.710.000
  
  Tiền thưởng theo nguồn chi
                                              Lượt khen                         Chưa xác
  Nguồn chi                                      thưởng  Được chi  Không chi        định     Số tiền
  ──────────────────────────────────────────────────────────────────────────────────────────────────
  Quỹ thi đua, khen thưởng cấp bộ, cấp tỉnh           2         2          0           0   8.780.000
  Quỹ của doanh nghiệp                                1         1          0           0     710.000
  Quỹ của cơ quan, tổ chức, đơn vị                    5         2          1           2   4.220.000
  Tổng cộng                                           8         5          1           2  13.710.000
  
  Tiền thưởng chưa xác định
  Danh hiệu, hình             Chưa xác
  thức                Mã          định  Lý do
  ──────────────────────────────────────────────────────────────────────────────────────
  Gia đình văn hóa    GDVH           1  Mức thưởng chưa chắc chắn, cần đối chiếu văn bản
  Lao động tiên tiến  LDTT           1  Quyết định không ghi ngày
  Tổng cộng                          2
  
  * Tiền thưởng tính theo mức lương cơ sở và mức thưởng có hiệu lực vào ngày quyết định; không tính khen thưởng đã hủy bỏ, thu hồi.
  * Không chi: nhiều danh hiệu cùng một kỳ tính thì chỉ chi danh hiệu có mức thưởng cao nhất.
  * Nguồn chi xếp theo cấu hình (thư mục funds), chưa đối chiếu với văn bản; đơn vị sửa theo phân cấp của mình.
  * Tiền thưởng chưa xác định không nằm trong tổng số tiền; ô trống là chưa xác định, không phải bằng 0.
  $ tdkt report budget --year 2025 --unit XTL --format json | jq -c '.tables[] | [.table, .rows[-1].cells]'
  ["budget_awards",{"awards":3,"paid":1,"not_paid":0,"unknown":2,"amount":5270000}]
  ["budget_units",{"awards":3,"paid":1,"not_paid":0,"unknown":2,"amount":5270000}]
  ["budget_decisions",{"date":null,"awards":3,"paid":1,"not_paid":0,"unknown":2,"amount":5270000}]
  ["budget_funds",{"awards":3,"paid":1,"not_paid":0,"unknown":2,"amount":5270000}]
  ["budget_unknown",{"unknown":2,"reason":null}]
  $ tdkt report budget --year 2025 --rounding none --format tidy | grep ',amount,'
  budget,2025,budget_awards,,LDTT,Lao động tiên tiến,amount,702000
  budget,2025,budget_awards,,CSTDCS,Chiến sĩ thi đua cơ sở,amount,2340000
  budget,2025,budget_awards,,TTLDTT,Tập thể lao động tiên tiến,amount,1872000
  budget,2025,budget_awards,,BKTINH,"Bằng khen của bộ, ban, ngành, tỉnh",amount,8775000
  budget,2025,budget_units,,CTY,Công ty Sông Vân,amount,702000
  budget,2025,budget_units,,SYT,Sở Y tế,amount,7722000
  budget,2025,budget_units,,XTL,Xã Tân Lập,amount,5265000
  budget,2025,budget_decisions,,,12/QĐ-SYT,amount,4212000
  budget,2025,budget_decisions,,,90/QĐ-UBND,amount,8775000
  budget,2025,budget_decisions,,,5/QĐ-CTY,amount,702000
  budget,2025,budget_funds,,province,"Quỹ thi đua, khen thưởng cấp bộ, cấp tỉnh",amount,8775000
  budget,2025,budget_funds,,enterprise,Quỹ của doanh nghiệp,amount,702000
  budget,2025,budget_funds,,base,"Quỹ của cơ quan, tổ chức, đơn vị",amount,4212000
  $ tdkt report budget --year 2025 --format html | grep -c '<svg'
  1
  $ tdkt report budget --year 2025 --unit SYD
  tdkt: unknown unit 'SYD' (did you mean 'SYT'?)
  [4]

An office says itself which fund pays.

  $ mkdir -p own/funds && cat > own/funds/own.toml << 'END'
  > format = 1
  > 
  > [[fund]]
  > key = "base"
  > title = "Quỹ phường, xã"
  > where = { levels = ["base"], unit_kinds = ["commune"] }
  > END
  $ tdkt --config own report budget --year 2025 --format csv | sed -n '/budget_funds/,/^$/p'
  budget_funds,Tiền thưởng theo nguồn chi
  label,awards,paid,not_paid,unknown,amount
  "Quỹ thi đua, khen thưởng cấp bộ, cấp tỉnh",2,2,0,0,8780000
  Quỹ của doanh nghiệp,1,1,0,0,710000
  "Quỹ phường, xã",2,0,0,2,
  Chưa rõ nguồn chi,3,2,1,0,4220000
  Tổng cộng,8,5,1,2,13710000
  
  $ sed -i 's/^where.*/where = { level = ["base"] }/' own/funds/own.toml
  $ tdkt --config own report budget --year 2025
  tdkt: the funds do not load
  tdkt: own/funds/own.toml:6:19: unknown key 'level' (did you mean 'levels'?)
  [6]
