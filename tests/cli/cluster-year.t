A cluster's year, from the pledge to the final ranking: three wards that pay social assistance without cash, scored by the
table of Cần Thơ's plan 157/KH-UBND, which comes with the program.

  $ tdkt --quiet init
  $ cat >units.csv <<'END'
  > code,name,kind,parent
  > T99,Tỉnh Thanh Vân,province,
  > AH,Xã An Hòa,commune,T99
  > BH,Xã Bình Hòa,commune,T99
  > CH,Xã Cao Hòa,commune,T99
  > END
  $ tdkt unit import --quiet units.csv >units.txt
  $ cat >clusters.csv <<'END'
  > cluster,name,year,unit,role
  > XA,Cụm các xã,2023,AH,head
  > XA,,2023,BH,deputy_head
  > XA,,2023,CH,
  > XA,Cụm các xã,2024,BH,head
  > XA,,2024,AH,deputy_head
  > XA,,2024,CH,
  > END
  $ tdkt score cluster import --quiet clusters.csv | grep ^records
  records  6 read, 0 skipped, 6 new, 0 same, 0 changed, 0 suspect, 0 rejected

Head and deputy rotate: Cao Hòa never was head, and An Hòa was it longest ago. What is proposed is what the import reads.

  $ tdkt score cluster rotate --year 2025
  CLUSTER  YEAR  UNIT  NAME         ROLE         LAST HEAD  TIMES  LAST DEPUTY  TIMES
  XA       2025  CH    Xã Cao Hòa   head                        0                   0
  XA       2025  AH    Xã An Hòa    deputy head       2023      1         2024      1
  XA       2025  BH    Xã Bình Hòa  member            2024      1         2023      1
  $ tdkt score cluster rotate --year 2025 --format csv | tdkt score cluster import --quiet - | grep ^records
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score cluster list --year 2025
  CLUSTER  YEAR  SHEET  UNIT  NAME         ROLE         SCORES
  XA       2025         CH    Xã Cao Hòa   head              0
  XA       2025         AH    Xã An Hòa    deputy head       0
  XA       2025         BH    Xã Bình Hòa  member            0
  $ tdkt score cluster rotate --year 2025 --cluster XAA
  tdkt: unknown cluster 'XAA' (did you mean 'XA'?)
  [4]

The members pledge, one of them not.

  $ cat >campaigns.csv <<'END'
  > campaign,name,form,level,authority,scope,start,end,parent
  > CTKTM,Chi trả không dùng tiền mặt,thematic,province,Chủ tịch UBND tỉnh,cluster,2025-06-01,2025-11-30,
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
  $ printf 'campaign,unit,date,pledge\nCTKTM,AH,2025-06-02,100%% đối tượng có tài khoản\nCTKTM,BH,2025-06-03,95%%\n' |
  >   tdkt campaign register --quiet - | grep ^records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected

What the published table leaves open is found before it is used.

  $ tdkt score sheet check $TDKT_SOURCE/config/scoring/can-tho-2025.toml
  tdkt: score sheet 'CAN-THO-KH157': findings 3
  criterion '5.2': whose 90 is, the sheet does not say (read as the upper band's)
  criterion '5.2': whose 95 is, the sheet does not say (read as the upper band's)
  figure 'NTH' can be 0, and then nothing says what these criteria bring: 2, 4, 5.1, 5.2, 5.3
  [1]
  $ cat >broken.toml <<'END'
  > format = 1
  > code = "X"
  > title = "Bảng điểm"
  > year = 2025
  > total = 30
  > tie = []
  > [[figure]]
  > code = "MAU"
  > title = "Mẫu"
  > max = 20
  > [[figure]]
  > code = "TL"
  > title = "Tỷ lệ"
  > [[criterion]]
  > code = "1"
  > title = "Mẫu"
  > max = 10
  > kind = "points"
  > formula = "count"
  > actual = "MAU"
  > each = 0.4
  > [[criterion]]
  > code = "2"
  > title = "Tỷ lệ"
  > max = 15
  > kind = "points"
  > formula = "bands"
  > actual = "TL"
  > band = [{ from = 50, to = 60, points = 5 }, { from = 60, below = 80, points = 10 }, { from = 85, points = 14 }]
  > END
  $ tdkt score sheet check broken.toml
  tdkt: score sheet 'X': findings 7
  criterion '1': 2 of its points cannot be reached
  criterion '2': two bands hold 60
  criterion '2': no band holds what lies between 80 and 85
  criterion '2': nothing is said about values below 50 (write otherwise = 0)
  criterion '2': 1 of its points cannot be reached
  the criteria add up to 25, the sheet says 30
  no rule for ties: equal totals will share a place
  [1]
  $ sed 's/formula = "count"/formula = "counts"/; s/actual = "TL"/actual = "TLL"/' broken.toml | tdkt score sheet check -
  tdkt: -: the score sheet has mistakes
  tdkt: -:19:11: unknown value 'counts' of 'formula' (did you mean 'count'?)
  tdkt: -:28:10: the sheet has no figure 'TLL' (did you mean 'TL'?)
  [3]
  $ tdkt score sheet import --quiet --cluster XA $TDKT_SOURCE/config/scoring/can-tho-2025.toml | head -4
  sheet            CAN-THO-KH157
  title            Thang điểm thi đua chi trả an sinh xã hội không dùng tiền mặt, nhóm xã, phường (KH 157/KH-UBND)
  year             2025
  clusters         XA

The units give figures, not points; what contradicts the sheet or itself is told, and nothing is imported.

  $ cat >wrong.csv <<'END'
  > cluster,unit,criterion,self,checked,final
  > XA,AH,2,40,,
  > XA,AH,MAU,51,,
  > XA,AH,NTH,500,,
  > XA,AH,NTH,510,,
  > XA,AH,ballot,,3,
  > XA,AH,TKK,450,,
  > END
  $ tdkt score import --year 2025 wrong.csv >/dev/null
  tdkt: wrong.csv:2:4: the points of criterion '2' follow from its formula (enter the figures)
  tdkt: wrong.csv:3:4: '51' for figure 'MAU' is above the most that it can be, '50'
  tdkt: wrong.csv:5:3: line 4 says otherwise
  tdkt: wrong.csv:6:5: '3' is no number of votes (votes are whole and final)
  tdkt: wrong.csv:7:3: score sheet 'CAN-THO-KH157' has no criterion 'TKK' (did you mean 'TK'?)
  tdkt: wrong.csv: nothing was imported: rejected rows: 5 (mend them, or import the others with --rejects FILE)
  [1]
  $ cat >self.csv <<'END'
  > cluster,unit,criterion,self,evidence,by,date
  > XA,AH,1,,KH 12/KH-UBND,,
  > XA,AH,MAU,47,,Văn Thị An,2025-12-01
  > XA,AH,NTH,500,,Văn Thị An,2025-12-01
  > XA,AH,TK,460,,Văn Thị An,2025-12-01
  > XA,AH,THE,270,,Văn Thị An,2025-12-01
  > XA,AH,CHI,460,,Văn Thị An,2025-12-01
  > XA,AH,DL,500,,Văn Thị An,2025-12-01
  > XA,BH,MAU,50,,Lê Văn Bình,2025-12-02
  > XA,BH,NTH,400,,Lê Văn Bình,2025-12-02
  > XA,BH,TK,400,,Lê Văn Bình,2025-12-02
  > XA,BH,THE,200,,Lê Văn Bình,2025-12-02
  > XA,BH,CHI,360,,Lê Văn Bình,2025-12-02
  > XA,BH,DL,390,,Lê Văn Bình,2025-12-02
  > END
  $ tdkt score import --quiet --year 2025 self.csv | grep ^records
  records  13 read, 0 skipped, 13 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score rank --cluster XA --year 2025 --format csv
  label,code,1,2,3,4,5.1,5.2,5.3,total_score,rank,tied_by,note
  Xã Cao Hòa,CH,,,,,,,,,,,"Chưa đủ điểm: 1, 2, 3, 4 (đã có 0)"
  Xã An Hòa,AH,,,,,,,,,,,"Chưa đủ điểm: 1, 2, 3, 4, 5.1, 5.2, 5.3 (đã có 0)"
  Xã Bình Hòa,BH,,,,,,,,,,,"Chưa đủ điểm: 1, 2, 3, 4, 5.1, 5.2, 5.3 (đã có 0)"

Nobody has a total by what it says of itself. The cluster checks; Cao Hòa has sent nothing at all.

  $ cat >checked.csv <<'END'
  > cluster,unit,criterion,checked,by,date
  > XA,AH,MAU,45,Trần Văn Cao,2025-12-08
  > XA,AH,NTH,500,Trần Văn Cao,2025-12-08
  > XA,AH,TK,450,Trần Văn Cao,2025-12-08
  > XA,AH,THE,270,Trần Văn Cao,2025-12-08
  > XA,AH,CHI,460,Trần Văn Cao,2025-12-08
  > XA,AH,DL,500,Trần Văn Cao,2025-12-08
  > XA,BH,MAU,50,Trần Văn Cao,2025-12-08
  > XA,BH,NTH,400,Trần Văn Cao,2025-12-08
  > XA,BH,TK,400,Trần Văn Cao,2025-12-08
  > XA,BH,THE,200,Trần Văn Cao,2025-12-08
  > XA,BH,CHI,360,Trần Văn Cao,2025-12-08
  > XA,BH,DL,390,Trần Văn Cao,2025-12-08
  > END
  $ tdkt score import --quiet --year 2025 checked.csv | grep ^records
  records  12 read, 0 skipped, 0 new, 0 same, 12 changed, 0 suspect, 0 rejected
  $ tdkt score show --cluster XA --year 2025 --differences
  CLUSTER  YEAR  UNIT  CRITERION  SELF  CHECKED  FINAL  DIFFERENCE  EVIDENCE
  XA       2025  AH    MAU          47       45                 -2
  XA       2025  AH    TK          460      450                -10
  $ tdkt score finalise XA --year 2025
  tdkt: members of cluster 'XA' are not fully scored
  tdkt: unit 'CH', criterion '1': not scored
  tdkt: unit 'CH', criterion '2': not scored
  tdkt: unit 'CH', criterion '3': not scored
  tdkt: unit 'CH', criterion '4': not scored
  [5]
  $ for code in MAU TK THE CHI DL; do echo "XA,CH,$code,0"; done | sed '1i cluster,unit,criterion,checked' >missing.csv
  $ echo XA,CH,NTH,300 >>missing.csv
  $ tdkt score import --quiet --year 2025 missing.csv | grep ^records
  records  6 read, 0 skipped, 6 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score rank --cluster XA --year 2025 --format csv
  label,code,1,2,3,4,5.1,5.2,5.3,total_score,rank,tied_by,note
  Xã An Hòa,AH,18,36,12,18.4,0,3,5,92.4,1,,
  Xã Bình Hòa,BH,0,40,10,18,5,3,0,76,2,,
  Xã Cao Hòa,CH,0,0,0,0,0,0,0,0,3,,

Every point is explained: the gate took An Hòa nothing and Bình Hòa its sample.

  $ tdkt score explain AH --year 2025
  AH Xã An Hòa, XA 2025, CAN-THO-KH157
  1  Đối tượng được thông tin, hiểu về chi trả không dùng tiền mặt: 18 / 20  checked
      min(45 × 0.4, 20) = 18
      0 without this evidence: Kế hoạch truyền thông có minh chứng
      evidence: KH 12/KH-UBND
      MAU Số đối tượng trong mẫu 50 người xác nhận được thông tin: checked 45 (Trần Văn Cao, 2025-12-08)
  2  Mở mới hoặc cung cấp tài khoản, ví điện tử: 36 / 40  checked
      450 / 500 × 40 = 36
      TK Số đối tượng mở mới hoặc cung cấp tài khoản, ví điện tử: checked 450 (Trần Văn Cao, 2025-12-08)
      NTH Tổng số đối tượng thụ hưởng: checked 500 (Trần Văn Cao, 2025-12-08)
  3  Mở mới hoặc cung cấp thẻ ATM: 12 / 20  checked
      270 / 450 × 20 = 12
      THE Số đối tượng mở mới hoặc cung cấp thẻ ATM: checked 270 (Trần Văn Cao, 2025-12-08)
      TK Số đối tượng mở mới hoặc cung cấp tài khoản, ví điện tử: checked 450 (Trần Văn Cao, 2025-12-08)
  4  Thực hiện chi trả không dùng tiền mặt: 18.4 / 20  checked
      460 / 500 × 20 = 18.4
      CHI Số đối tượng được chi trả không dùng tiền mặt: checked 460 (Trần Văn Cao, 2025-12-08)
      NTH Tổng số đối tượng thụ hưởng: checked 500 (Trần Văn Cao, 2025-12-08)
  5.1  100% đối tượng mở tài khoản: 0 / 5  checked
      450 < 500: 0
      TK Số đối tượng mở mới hoặc cung cấp tài khoản, ví điện tử: checked 450 (Trần Văn Cao, 2025-12-08)
      NTH Tổng số đối tượng thụ hưởng: checked 500 (Trần Văn Cao, 2025-12-08)
  5.2  Tỷ lệ chi trả không dùng tiền mặt từ 88%: 3 / 5  checked
      460 / 500 = 92 % ∈ [90, 95): 3
      CHI Số đối tượng được chi trả không dùng tiền mặt: checked 460 (Trần Văn Cao, 2025-12-08)
      NTH Tổng số đối tượng thụ hưởng: checked 500 (Trần Văn Cao, 2025-12-08)
  5.3  100% dữ liệu được rà soát, lập danh sách trên hệ thống: 5 / 5  checked
      500 ≥ 500: 5
      DL Số đối tượng được rà soát dữ liệu, lập danh sách trên hệ thống quốc gia: checked 500 (Trần Văn Cao, 2025-12-08)
      NTH Tổng số đối tượng thụ hưởng: checked 500 (Trần Văn Cao, 2025-12-08)
  total 92.4, rank 1
  $ tdkt score explain BH --year 2025 | head -3
  BH Xã Bình Hòa, XA 2025, CAN-THO-KH157
  1  Đối tượng được thông tin, hiểu về chi trả không dùng tiền mặt: 0 / 20  0 for want of evidence
      min(50 × 0.4, 20) = 20
  $ tdkt score explain BH --year 2025 --format json | grep -A8 '"criterion": "5.2"' | head -7
        "criterion": "5.2",
        "score": 3,
        "max": 5,
        "how": "checked",
        "contribution": 3,
        "working": "360 / 400 = 90 % ∈ [90, 95): 3",
        "values": [
  $ tdkt score explain T99 --year 2025
  tdkt: unit 'T99' is in no cluster in 2025
  [4]

How firmly does the first stand?

  $ tdkt score sensitivity XA --year 2025
  'AH' stands before 'BH' by 16.4
    level if 'BH' had 16.4 in criterion '1'
    level if the maximum of criterion '1' were 1.778
  'AH' gave itself 93.739, 92.4 count
  $ tdkt score sensitivity XA --year 2025 --format json | grep -A3 neighbours
    "neighbours": [
      {
        "upper": "AH",
        "lower": "BH",

The same as pictures, in the report of the cluster too: what parts the members, and in which criteria the first two differ.

  $ tdkt score sensitivity XA --year 2025 --format html | grep -E '<h[123]>|<svg|^<li>' | sed 's/ width=.*//'
  <h1>ĐỘ VỮNG CỦA KẾT QUẢ XẾP HẠNG NĂM 2025: Cụm các xã</h1>
  <h2>Khoảng cách giữa các đơn vị liền kề</h2>
  <h3>Tổng điểm theo thứ hạng, khoảng cách với đơn vị liền sau</h3>
  <svg role="img" aria-label="Tổng điểm theo thứ hạng, khoảng cách với đơn vị liền sau"
  <h2>Chênh lệch từng tiêu chí của hai đơn vị đứng đầu</h2>
  <h3>Chênh lệch từng tiêu chí: Xã An Hòa so với Xã Bình Hòa (trái: Xã Bình Hòa hơn điểm)</h3>
  <svg role="img" aria-label="Chênh lệch từng tiêu chí: Xã An Hòa so với Xã Bình Hòa (trái: Xã Bình Hòa hơn điểm)"
  <h2>Điểm tự chấm so với điểm được tính</h2>
  $ tdkt report cluster XA --year 2025 --format html | sed -n '/<h3>/,/<.svg>/p'
  <h3>Tổng điểm theo thứ hạng, khoảng cách với đơn vị liền sau</h3>
  <svg role="img" aria-label="Tổng điểm theo thứ hạng, khoảng cách với đơn vị liền sau" width="680" height="58" viewBox="0 0 680 58">
  <text x="264" y="11" text-anchor="end">1. Xã An Hòa</text>
  <rect x="270" y="2" width="250" height="10" fill="#2b5c8a"/><text x="525" y="11">92,4 (cách BH: 16,4)</text>
  <text x="264" y="29" text-anchor="end">2. Xã Bình Hòa</text>
  <rect x="270" y="20" width="206" height="10" fill="#2b5c8a"/><text x="481" y="29">76 (cách CH: 76)</text>
  <text x="264" y="47" text-anchor="end">3. Xã Cao Hòa</text>
  <rect x="270" y="38" width="1" height="10" fill="#2b5c8a"/><text x="276" y="47">0</text>
  </svg>
  <h3>Chênh lệch từng tiêu chí: Xã An Hòa so với Xã Bình Hòa (trái: Xã Bình Hòa hơn điểm)</h3>
  <svg role="img" aria-label="Chênh lệch từng tiêu chí: Xã An Hòa so với Xã Bình Hòa (trái: Xã Bình Hòa hơn điểm)" width="680" height="112" viewBox="0 0 680 112">
  <text x="264" y="11" text-anchor="end">1 Đối tượng được thông tin, hiểu về chi trả…</text>
  <rect x="342" y="2" width="258" height="10" fill="#2b5c8a"/><text x="605" y="11">18</text>
  <text x="264" y="29" text-anchor="end">2 Mở mới hoặc cung cấp tài khoản, ví điện tử</text>
  <rect x="285" y="20" width="57" height="10" fill="#a8503a"/><text x="347" y="29">-4</text>
  <text x="264" y="47" text-anchor="end">3 Mở mới hoặc cung cấp thẻ ATM</text>
  <rect x="342" y="38" width="29" height="10" fill="#2b5c8a"/><text x="376" y="47">2</text>
  <text x="264" y="65" text-anchor="end">4 Thực hiện chi trả không dùng tiền mặt</text>
  <rect x="342" y="56" width="6" height="10" fill="#2b5c8a"/><text x="353" y="65">0,4</text>
  <text x="264" y="83" text-anchor="end">5.1 100% đối tượng mở tài khoản</text>
  <rect x="270" y="74" width="72" height="10" fill="#a8503a"/><text x="347" y="83">-5</text>
  <text x="264" y="101" text-anchor="end">5.3 100% dữ liệu được rà soát, lập danh sách…</text>
  <rect x="342" y="92" width="72" height="10" fill="#2b5c8a"/><text x="419" y="101">5</text>
  </svg>

The ranking is frozen: the places are on record, and nothing of the cluster changes.

  $ tdkt score finalise XA --year 2025
  tdkt: cluster 'XA': the ranking of 2025 is final (operation 11)
  $ tdkt record list --type cluster_rank | sed 's/finalise [0-9a-f]*/finalise HASH/'
  ID  TYPE                  NAME         UNIT  YEAR  FROM  TO  VALUE  SCOPE
   1  place in the cluster  Xã An Hòa    AH    2025            1      XA
   2  place in the cluster  Xã Bình Hòa  BH    2025            2      XA
   3  place in the cluster  Xã Cao Hòa   CH    2025            3      XA
  $ echo XA,AH,TK,449 | sed '1i cluster,unit,criterion,final' | tdkt score import --year 2025 - >/dev/null
  tdkt: -:2:1: the ranking of cluster 'XA' in 2025 was finalised on 2025-12-20 (take it back with 'score reopen --reason')
  tdkt: -: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  [1]
  $ tdkt db undo 10
  tdkt: operation 10 cannot be undone: a ranking that is final was made from it (reopen the ranking for a reason first)
  tdkt: the ranking of cluster 'XA' in 2025 was finalised on 2025-12-20 (take it back with 'score reopen --reason')
  [5]
  $ tdkt score show --cluster XA --year 2025 --format csv | grep -c CH
  10
  $ tdkt score sheet import broken.toml --cluster XA
  tdkt: the ranking of cluster 'XA' in 2025 was finalised on 2025-12-20 (take it back with 'score reopen --reason')
  [5]
  $ tdkt score finalise XA --year 2025
  tdkt: the ranking of cluster 'XA' in 2025 was finalised on 2025-12-20 (take it back with 'score reopen --reason')
  [5]

Only a reason opens it again. Both rankings stay visible.

  $ tdkt score reopen XA --year 2025 --reason ' '
  tdkt: a reason is needed, and it is blank
  tdkt: see 'tdkt score reopen --help'
  [2]
  $ tdkt score reopen XA --year 2025 --reason 'Bình Hòa nộp bổ sung kế hoạch truyền thông'
  tdkt: cluster 'XA': the ranking of 2025 is open again (operation 12)
  $ tdkt record list --type cluster_rank
  ID  TYPE  NAME  UNIT  YEAR  FROM  TO  VALUE  SCOPE
  $ printf 'cluster,unit,criterion,evidence\nXA,BH,1,KH 7/KH-UBND\n' | tdkt score import --quiet --year 2025 - | grep ^records
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score finalise XA --year 2025
  tdkt: cluster 'XA': the ranking of 2025 is final (operation 14)
  $ tdkt score finals --format csv | cut -d, -f1-4,6-
  cluster,year,date,by,places,awards,reopened,reason
  XA,2025,2025-12-20,thuky,"AH 92.4, BH 76, CH 0",,2025-12-20,Bình Hòa nộp bổ sung kế hoạch truyền thông
  XA,2025,2025-12-20,thuky,"BH 96, AH 92.4, CH 0",,,
  $ tdkt record list --type cluster_rank | sed 's/finalise [0-9a-f]*/finalise HASH/'
  ID  TYPE                  NAME         UNIT  YEAR  FROM  TO  VALUE  SCOPE
   1  place in the cluster  Xã Bình Hòa  BH    2025            1      XA
   2  place in the cluster  Xã An Hòa    AH    2025            2      XA
   3  place in the cluster  Xã Cao Hòa   CH    2025            3      XA
  $ tdkt db verify
  tdkt: the database is sound

Offices also send their clusters as one list with a line above each cluster. A new cluster is called as its line calls it, one
that is known is found by its name. A group within a cluster is no cluster, and where it is not clear what a line means, the
rows below it wait.

  $ cat >blocks.csv <<'END'
  > DANH SÁCH CÁC CỤM THI ĐUA NĂM 2027,,
  > STT,Tên đơn vị,Vai trò
  > I,Cụm thi đua số 1,
  > 1,Xã An Hòa,head
  > 2,Xã Bình Hòa,
  > II,Khối các xã vùng cao,
  > 1,Xã Cao Hòa,
  > ,Tổng cộng: 03 đơn vị,
  > END
  $ tdkt score cluster import --year 2027 blocks.csv
  tdkt: imported 'blocks.csv' (operation 15)
  file     blocks.csv
  read as  UTF-8, delimiter ',', headings in line 2
  columns  STT -> (not used)
           Tên đơn vị -> unit
           Vai trò -> role
  records  7 read, 4 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score cluster list --year 2027
  CLUSTER               YEAR  SHEET  UNIT  NAME         ROLE    SCORES
  Cụm thi đua số 1      2027         AH    Xã An Hòa    head         0
  Cụm thi đua số 1      2027         BH    Xã Bình Hòa  member       0
  Khối các xã vùng cao  2027         CH    Xã Cao Hòa   member       0
  $ printf 'STT,Tên đơn vị\nI,cụm  Thi đua số 1\n1,Xã An Hòa\nCun 2,\n1,Xã Cao Hòa\n' |
  >   tdkt score cluster import --quiet --year 2027 --rejects rejects.csv - | grep ^records
  tdkt: -:5: no value for 'cluster'
  tdkt: -:5: no value for 'name'
  tdkt: -:4:1: warning: understood neither as a section nor as a row; the rows below it take nothing from the sections above (name in it, or in columns of the rows, what holds for them)
  tdkt: -: warning: rejected rows, written to 'rejects.csv' to be mended and imported again: 1
  records  4 read, 2 skipped, 0 new, 1 same, 0 changed, 0 suspect, 1 rejected
  $ cut -d, -f1,3-7 rejects.csv
  ﻿line,code,reason,cluster,STT,Tên đơn vị
  5,missing_value,no value for 'cluster'; no value for 'name',,1,Xã Cao Hòa
