A year that was reported is closed: its figures are kept, and what changes afterwards is shown as such.

  $ tdkt --quiet init
  $ export TDKT_USER=lan
  $ printf 'code,name,kind,parent\nT99,Tỉnh Thanh Vân,province,\nSYT,Sở Y tế,department,T99\n' > units.csv
  $ tdkt unit import --quiet units.csv | grep ^records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ cat > awards.csv << END
  > kind,name,birth,class,unit,award,category,year,decision_number,decision_date,signer
  > person,Lê Văn An,1980,direct,SYT,BKTINH,merit,2025,12/QĐ-UBND,15/01/2025,Ông Ký
  > person,Trần Thị Bình,1985,leader_other,SYT,CSTDT,merit,2025,40/QĐ-UBND,20/06/2025,Ông Ký
  > END
  $ tdkt --today 2025-12-01 award import --quiet awards.csv | grep ^records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt --today 2025-12-15 report close --year 2026
  tdkt: 2026 has not begun: it cannot be closed on 2025-12-15
  tdkt: see 'tdkt report close --help'
  [2]
  $ tdkt --today 2025-12-15 report close --year 2025
  tdkt: 2025 is closed (operation 4)
  $ tdkt --today 2025-12-15 report close --year 2025
  tdkt: 2025 was closed on 2025-12-15 by lan
  [5]
  $ tdkt report closings
  YEAR  DATE        BY   SHA-256       REPORTS  OPERATION  REOPENED  REASON
  2025  2025-12-15  lan  9957b38f954e       17          4
  $ tdkt report form 0603 --year 2025 --format csv | tail -2
  - Niên hạn,16,,0,0,0,0,0
  - Kháng chiến,17,,0,0,0,0,0
  $ tdkt report form 0603 --year 2025 | tail -1
  * Số liệu năm 2025 đã khóa ngày 15/12/2025 (lan), mã 9957b38f954e; từ đó không thay đổi.

One award is revoked, another comes late; a third is entered by mistake and taken back.

  $ tdkt --today 2026-01-10 --quiet award revoke 1 --reason "Khai gian thành tích" > revoked.txt
  $ printf 'kind,name,birth,class,unit,award,category,year,decision_number,decision_date\nperson,Mai Thị Hà,1991,direct,SYT,CSTDT,merit,2025,77/QĐ-UBND,2025-12-30\n' > late.csv
  $ tdkt --today 2026-01-11 award import --quiet late.csv | grep ^records
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'kind,name,birth,class,unit,award,category,year,decision_number,decision_date\nperson,Vũ Văn Nam,1992,direct,SYT,CSTDT,merit,2025,78/QĐ-UBND,2025-12-30\n' > mistake.csv
  $ tdkt --today 2026-01-12 award import --quiet mistake.csv | grep ^records
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt --today 2026-01-13 --quiet db undo 7 | head -1
  operation  7
  $ tdkt report form 0603 --year 2025 --format json | jq -c '.tables[1].rows[] | [.cells[]]'
  ["01: Tổng số","2: Bằng khen",1,0,-1,"5 (10/01/2026)"]
  ["01: Tổng số","3: Chiến sĩ thi đua cấp bộ, cấp tỉnh",1,2,1,"6 (11/01/2026)"]
  ["05: - Cá nhân","2: Bằng khen",1,0,-1,"5 (10/01/2026)"]
  ["05: - Cá nhân","3: Chiến sĩ thi đua cấp bộ, cấp tỉnh",1,2,1,"6 (11/01/2026)"]
  ["10: + Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân,...)","2: Bằng khen",1,0,-1,"5 (10/01/2026)"]
  ["10: + Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân,...)","3: Chiến sĩ thi đua cấp bộ, cấp tỉnh",0,1,1,"6 (11/01/2026)"]
  ["11: - Thường xuyên","2: Bằng khen",1,0,-1,"5 (10/01/2026)"]
  ["11: - Thường xuyên","3: Chiến sĩ thi đua cấp bộ, cấp tỉnh",1,2,1,"6 (11/01/2026)"]
  $ tdkt report year-end --year 2025 | sed -n '/thay đổi sau khi khóa/,$p'
  Số liệu thay đổi sau khi khóa
  Bảng                                   Dòng                                          Cột              Đã khóa  Hiện nay  Chênh lệch  Thao tác
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Khen thưởng theo danh hiệu, hình thức  BKTINH                                        person: Cá nhân        1         0          -1  5 (10/01/2026)
  Khen thưởng theo danh hiệu, hình thức  CSTDT: Chiến sĩ thi đua bộ, ban, ngành, tỉnh  person: Cá nhân        1         2           1  6 (11/01/2026)
  
  * Khen thưởng tính theo ngày quyết định trong năm, đơn vị đếm là lượt khen thưởng; không tính khen thưởng đã hủy bỏ, thu hồi.
  * 2 lượt khen thưởng cho 2 cá nhân, tập thể, hộ gia đình khác nhau.
  * Số liệu năm 2025 đã khóa ngày 15/12/2025 (lan), mã 9957b38f954e; 2 số liệu đã thay đổi từ đó.
  $ tdkt report annex d --year 2025 --format json | jq -c '.tables[1].rows[] | [.cells[]]'
  ["SYT: Sở Y tế","2/BKTINH",1,0,-1,"5 (10/01/2026)"]
  ["SYT: Sở Y tế","2/CSTDT: Chiến sĩ thi đua bộ, ban, ngành, tỉnh",1,2,1,"6 (11/01/2026)"]
  ["Tổng cộng","2/BKTINH",1,0,-1,"5 (10/01/2026)"]
  ["Tổng cộng","2/CSTDT: Chiến sĩ thi đua bộ, ban, ngành, tỉnh",1,2,1,"6 (11/01/2026)"]
  ["units: Cộng","2/BKTINH",1,0,-1,"5 (10/01/2026)"]
  ["units: Cộng","2/CSTDT: Chiến sĩ thi đua bộ, ban, ngành, tỉnh",1,2,1,"6 (11/01/2026)"]
  $ tdkt report form 0601 --year 2025 --format json | jq -c '[(.tables | length), .notes[-1]]'
  [1,"Số liệu năm 2025 đã khóa ngày 15/12/2025 (lan), mã 9957b38f954e; từ đó không thay đổi."]
  $ tdkt db verify
  tdkt: the database is sound

As the register stood on a day; where something was undone since, the journal cannot tell.

  $ tdkt report count --by award --from 2025 --to 2025 --as-of 2025-12-31
  award   count
  BKTINH      1
  CSTDT       1
  $ tdkt report count --by award --from 2025 --to 2025 --as-of 2026-01-11
  award  count
  CSTDT      2
  $ tdkt report count --by award --from 2025 --to 2025 --as-of 2026-01-12
  tdkt: operation 7 stood on that day and was undone by operation 8 on 2026-01-13: what it had recorded is gone, so the figures of that day cannot be told
  [5]
  $ tdkt report year-end --year 2025 --as-of 2025-12-31 --format json | jq -c '[.tables[].table], .notes[1:]'
  ["awards","categories","classes","direct_workers","unit_kinds","trend","changed","shares"]
  ["Phong trào, hồ sơ đề nghị, bỏ phiếu và những việc cần lưu ý không có số liệu theo ngày, không đưa vào báo cáo này.","Số liệu khen thưởng theo sổ đăng ký đến hết ngày 31/12/2025; những thay đổi sau ngày đó không tính."]
  $ tdkt report shares --year 2025 --as-of 2025-12-31 --format json | jq -c '.tables[0].rows[-1].cells'
  {"part":1,"whole":2,"share":50,"share_last_year":null,"share_change":null,"target":null,"met":null}
  $ tdkt report annex b --year 2025 --as-of 2025-12-31 --format csv | tail -1
  Tổng cộng,2,0,2,2,100,1,1,0,0,0,0,0,0,0,0
  $ tdkt report annex c --year 2025 --as-of 2025-12-31
  tdkt: annex c counts what the journal tells no past day of; leave out --as-of
  tdkt: see 'tdkt report annex --help'
  [2]
  $ tdkt report period --year 2025 --quarter 1 --as-of 2025-12-31 --format csv | grep -m1 BKTINH
  "Bằng khen của bộ, ban, ngành, tỉnh",BKTINH,0,1,0,1,0,1

The closing is taken back, by an undo or with a reason.

  $ tdkt --today 2026-02-01 report reopen --year 2025 --reason "Bổ sung quyết định"
  tdkt: 2025 is open again (operation 9)
  $ tdkt report reopen --year 2025 --reason "Lần nữa"
  tdkt: 2025 is not closed
  [5]
  $ tdkt report form 0603 --year 2025 --format json | jq '.tables | length'
  1
  $ tdkt --quiet db undo 9 | head -1
  operation  9
  $ tdkt report closings
  YEAR  DATE        BY   SHA-256       REPORTS  OPERATION  REOPENED  REASON
  2025  2025-12-15  lan  9957b38f954e       17          4
  $ tdkt report closings --format json | jq -c '.closings[0] | [.hash, [.reports[].report]]'
  ["9957b38f954eba6abc60db2ec0f8e47db02cf06dc71b0e5aa9a251ed1b49934e",["tallies","year-end","shares","form 0601","form 0602","form 0603","form 0604","form 0605","annex a","annex b","annex c","annex d","annex e","annex f","five-years","budget","campaigns"]]

What was kept cannot be changed unseen. The closing itself can be undone: then the year is open, and nothing is compared.

  $ cp tdkt.db changed.db; sqlite3 changed.db "update closed_report set document = replace(document, '2025', '2024') where id = 1"
  $ tdkt --db changed.db db verify
  the reports kept when 2025 was closed are not what they were
  [1]
  $ tdkt --quiet db undo 4
  operation  4
  command    tdkt --today 2025-12-15 report close --year 2025
  effect     closed_report: 17 removed, 0 restored, 0 brought back
             closing: 1 removed, 0 restored, 0 brought back
  $ tdkt report closings
  YEAR  DATE  BY  SHA-256  REPORTS  OPERATION  REOPENED  REASON
  $ tdkt report form 0603 --year 2025 --format json | jq -c '.notes'
  ["Tính theo ngày quyết định khen thưởng trong năm báo cáo; đơn vị đếm là lượt khen thưởng, một cá nhân, tập thể có thể được khen nhiều lần; không tính quyết định đã hủy bỏ, thu hồi.","Biểu lập theo mẫu của Thông tư số 02/2023/TT-BNV ngày 23/3/2023, là mẫu mới nhất đã biết; mẫu này không còn (hoặc chưa) có hiệu lực vào ngày nhận báo cáo."]
  $ tdkt --quiet db verify
