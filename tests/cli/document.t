The papers of an office, made from templates that it edits in Word or LibreOffice. Here is the year of a company; what it says of
itself on its papers stands in documents/office.toml of a folder of its own.

  $ samples/small-unit/run "$PWD" >/dev/null 2>&1
  $ export TDKT_DB=company.db TDKT_CONFIG=samples/small-unit/office TDKT_TODAY=2026-02-05
  $ text() { unzip -p "$1" word/document.xml | sed 's/<\/w:p>/\n/g; s/<[^>]*>//g' | grep .; }

The decision that was taken, with its list. The template comes with the program; as .odt if the name says so.

  $ tdkt report document decision --decision 52/QĐ-HT --output quyet-dinh.docx
  tdkt: wrote 'quyet-dinh.docx' (records: 2)
  $ text quyet-dinh.docx
  CÔNG TY CỔ PHẦNGIẤY HOA TRÚC
  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  Độc lập - Tự do - Hạnh phúc
  Số: 52/QĐ-HT
  Thanh Vân, ngày 15 tháng 12 năm 2025
  QUYẾT ĐỊNH
  Về việc tặng Chiến sĩ thi đua cơ sở năm 2025
  TỔNG GIÁM ĐỐC CÔNG TY CỔ PHẦN GIẤY HOA TRÚC
  Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
  Căn cứ Quy chế thi đua, khen thưởng của Công ty;
  Xét đề nghị của Hội đồng Thi đua - Khen thưởng Công ty.
  QUYẾT ĐỊNH:
  Điều 1. Tặng Chiến sĩ thi đua cơ sở năm 2025 cho 02 cá nhân (có danh sách kèm theo).
  Điều 2. Các tập thể, cá nhân, hộ gia đình có tên trong danh sách được hưởng mức tiền thưởng theo quy định hiện hành.
  Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Phòng Tổ chức - Hành chính, Phòng Kế toán - Tài chính và các tập thể, cá nhân, hộ gia đình có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.
  Nơi nhận:
  - Như Điều 3;
  - Hội đồng quản trị (để báo cáo);
  - Lưu: VT, TCHC.
  TỔNG GIÁM ĐỐC
  Nguyễn Văn Kiên
  DANH SÁCH
  được tặng Chiến sĩ thi đua cơ sở năm 2025
  (Kèm theo Quyết định số 52/QĐ-HT ngày 15 tháng 12 năm 2025)
  STT
  Họ và tên, tên tập thể
  Chức vụ, đơn vị
  Năm
  I. Chiến sĩ thi đua cơ sở (02 cá nhân)
  1
  Phạm Thị Lan
  Công nhân xeo giấy, Phân xưởng Xeo giấy
  2025
  2
  Hoàng Mạnh Sơn
  Công nhân lò hơi, Phân xưởng Xeo giấy
  2025
  Danh sách này có 02 cá nhân.
  $ tdkt --quiet report document decision --decision 52/QĐ-HT --output quyet-dinh.odt
  $ unzip -p quyet-dinh.odt content.xml | sed 's/<\/text:p>/\n/g; s/<[^>]*>//g' | grep -m1 'Điều 1'
  Điều 1. Tặng Chiến sĩ thi đua cơ sở năm 2025 cho 02 cá nhân (có danh sách kèm theo).

The same command makes the same bytes. Without --output they go to standard output.

  $ tdkt --quiet report document decision --decision 52/QĐ-HT | cmp - quyet-dinh.docx

The submission for those who go on to the province; the minutes with the ballots; a certificate on each page. Number and date of
the paper itself can be said.

  $ tdkt --quiet report document submission --year 2025 --state submitted --verdict eligible --number 07/TTr-HT --output to-trinh.docx
  $ text to-trinh.docx | sed -n '3,17p'
  Độc lập - Tự do - Hạnh phúc
  Số: 07/TTr-HT
  Thanh Vân, ngày 05 tháng 02 năm 2026
  TỜ TRÌNH
  Về việc đề nghị tặng Chiến sĩ thi đua bộ, ban, ngành, tỉnh, Tập thể lao động xuất sắc, Bằng khen của Thủ tướng Chính phủ, Bằng khen của bộ, ban, ngành, tỉnh năm 2025
  Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Thanh Vân
  Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
  Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng Công ty.
  Sau khi xem xét thành tích, hồ sơ và kết quả họp Hội đồng Thi đua - Khen thưởng, kính đề nghị Chủ tịch Ủy ban nhân dân tỉnh Thanh Vân xem xét, khen thưởng 02 tập thể, 03 cá nhân, gồm:
  1. Chiến sĩ thi đua bộ, ban, ngành, tỉnh: 01 cá nhân.
  2. Tập thể lao động xuất sắc: 01 tập thể.
  3. Bằng khen của Thủ tướng Chính phủ: 01 cá nhân.
  4. Bằng khen của bộ, ban, ngành, tỉnh: 01 tập thể, 01 cá nhân.
  (Có danh sách và hồ sơ kèm theo)
  Kính trình Chủ tịch Ủy ban nhân dân tỉnh Thanh Vân xem xét, quyết định./.
  $ tdkt --quiet report document minutes --award CSTDCS --state decided --date 2025-12-10 --output bien-ban.docx
  $ text bien-ban.docx | sed -n '6,40p'
  Thanh Vân, ngày 10 tháng 12 năm 2025
  BIÊN BẢN
  Họp Hội đồng Thi đua - Khen thưởng xét đề nghị tặng Chiến sĩ thi đua cơ sở năm 2025
  I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN
  1. Thời gian: ngày 10 tháng 12 năm 2025.
  2. Địa điểm: Phòng họp số 1, trụ sở Công ty.
  3. Thành phần: Hội đồng có 09 thành viên; chủ trì: Nguyễn Văn Kiên; thư ký: Trần Thị Thu Hà.
  II. NỘI DUNG VÀ KẾT QUẢ BỎ PHIẾU
  Hội đồng đã xem xét hồ sơ đề nghị khen thưởng của 02 cá nhân và bỏ phiếu. Tỷ lệ phiếu đồng ý tính trên tổng số thành viên Hội đồng:
  STT
  Họ và tên, tên tập thể
  Chức vụ, đơn vị
  Thành viên
  Đồng ý
  Không đồng ý
  Tỷ lệ
  I. Chiến sĩ thi đua cơ sở (02 cá nhân)
  1
  Phạm Thị Lan
  Công nhân xeo giấy, Phân xưởng Xeo giấy
  9
  8
  88,9%
  2
  Hoàng Mạnh Sơn
  Công nhân lò hơi, Phân xưởng Xeo giấy
  9
  8
  88,9%
  Biên bản được lập, thông qua và ký trong cùng ngày./.
  THƯ KÝ
  Trần Thị Thu Hà
  CHỦ TỊCH HỘI ĐỒNG
  Nguyễn Văn Kiên

Without a date they are of the day on which the ballots were recorded, if it is one, and never of today.

  $ tdkt --quiet report document minutes --decision 52/QĐ-HT --output bien-ban.docx
  $ text bien-ban.docx | grep -E '^(1\. Thời gian|Thanh Vân)'
  Thanh Vân, ngày 15 tháng 12 năm 2025
  1. Thời gian: ngày 15 tháng 12 năm 2025.
  $ cp company.db hop.db
  $ tdkt --db hop.db --today 2026-01-05 nominate vote 14 --members 9 --in-favour 8
  nominations voted on  1
  $ tdkt --db hop.db --today 2026-01-06 nominate vote 15 --members 9 --in-favour 8
  nominations voted on  1
  $ tdkt --db hop.db --quiet report document minutes 14 15 --output hop.docx
  $ text hop.docx | grep -E '^(1\. Thời gian|Thanh Vân)'
  Thanh Vân, ngày … tháng … năm …
  1. Thời gian: ngày … tháng … năm ….
  $ tdkt --quiet report document certificate --decision 52/QĐ-HT --output bang.docx
  $ text bang.docx | sed -n '3,11p'
  TỔNG GIÁM ĐỐCCÔNG TY CỔ PHẦN GIẤY HOA TRÚC
  TẶNG
  Chiến sĩ thi đua cơ sở
  Bà Phạm Thị Lan
  Công nhân xeo giấy, Phân xưởng Xeo giấy
  Đã có thành tích năm 2025
  Quyết định số 52/QĐ-HT
  ngày 15 tháng 12 năm 2025
  Số sổ: 23
  $ tdkt --quiet report document achievements 14 15 --output thanh-tich.docx
  $ text thanh-tich.docx | sed -n '4,20p'
  Thanh Vân, ngày 05 tháng 02 năm 2026
  BÁO CÁO TÓM TẮT THÀNH TÍCH
  Đề nghị tặng Chiến sĩ thi đua bộ, ban, ngành, tỉnh năm 2025
  I. Chiến sĩ thi đua bộ, ban, ngành, tỉnh (02 cá nhân)
  1. Ông Lê Đức Tùng
  Chức vụ, đơn vị: Quản đốc, Phân xưởng Xeo giấy.
  Mức độ hoàn thành nhiệm vụ: Hoàn thành xuất sắc nhiệm vụ.
  Thành tích: Giảm 9% chi phí điện
  2. Ông Đỗ Hữu Long
  Chức vụ, đơn vị: Kỹ sư cơ điện, Phân xưởng Xeo giấy.
  Mức độ hoàn thành nhiệm vụ: Hoàn thành xuất sắc nhiệm vụ.
  Thành tích: Tăng 15% năng suất máy xeo
  Nơi nhận:
  - Hội đồng Thi đua - Khen thưởng;
  - Lưu: VT, TCHC.
  TỔNG GIÁM ĐỐC
  Nguyễn Văn Kiên
  $ tdkt --quiet report document list --year 2025 --award LDTT --set 'office.attached_to=(Kèm theo Tờ trình số 07/TTr-HT)' --output ds.docx
  [1]
  $ text ds.docx | sed -n '4,20p'
  Thanh Vân, ngày 05 tháng 02 năm 2026
  DANH SÁCH
  Lao động tiên tiến năm 2025
  (Kèm theo Tờ trình số 07/TTr-HT)
  STT
  Họ và tên, tên tập thể
  Chức vụ, đơn vị
  Năm
  I. Lao động tiên tiến (09 cá nhân)
  1
  Trần Thị Hương
  Kế toán trưởng, Văn phòng Công ty
  2025
  2
  Đinh Thị Oanh
  Văn thư, Văn phòng Công ty
  2025

A decision that somebody else signed carries that signer and authority, not the head of this office. Where several have its number
the date picks one.

  $ printf '%s\n' 'kind,name,birth,class,unit,award,category,year,decision_number,decision_date,signer,authority' \
  >   'person,Lê Đức Tùng,1980,leader_other,HT,BKTINH,merit,2024,77/QĐ-UBND,2025-03-01,Bà Ký Thay,UBND tỉnh Thanh Vân' \
  >   'person,Đỗ Hữu Long,1984,direct,HT,BKTINH,merit,2024,77/QĐ-UBND,2025-03-02,Bà Ký Thay,UBND tỉnh Thanh Vân' >khac.csv
  $ tdkt award import --quiet khac.csv | grep ^records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt report document decision --decision 77/QĐ-UBND -o khac.docx
  tdkt: a paper of one decision, and what is selected has several or none: 77/QĐ-UBND 2020-02-14, 77/QĐ-UBND 2025-03-01, 77/QĐ-UBND 2025-03-02 (name one with --decision, of several days with --date)
  [4]
  $ tdkt --quiet report document decision --decision 77/QĐ-UBND --date 2025-03-02 -o khac.docx
  $ text khac.docx | grep -E 'ngày|UBND|Ký Thay|^Đỗ|^Lê'
  Số: 77/QĐ-UBND
  Thanh Vân, ngày 02 tháng 3 năm 2025
  UBND tỉnh Thanh Vân
  Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
  Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Phòng Tổ chức - Hành chính, Phòng Kế toán - Tài chính và các tập thể, cá nhân, hộ gia đình có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.
  UBND tỉnh Thanh Vân
  Bà Ký Thay
  (Kèm theo Quyết định số 77/QĐ-UBND ngày 02 tháng 3 năm 2025)
  Đỗ Hữu Long

What a template may say:

  $ tdkt --lang vi report document decision --fields --format csv | grep -E '^(field|paper|office.head|total)'
  field,meaning,meaning_vi,value
  office.head,"who takes the decision, in capitals","thẩm quyền ban hành quyết định, viết hoa",TỔNG GIÁM ĐỐC CÔNG TY CỔ PHẦN GIẤY HOA TRÚC
  paper.number,"number and symbol of the paper: --number, of a decision its own, else office.number","số, ký hiệu của văn bản: --number, số quyết định, hoặc office.number",
  paper.date,"its date, 05/02/2026: --date, of a decision its own, of minutes the day of the ballots, else today","ngày văn bản, 05/02/2026: --date, ngày quyết định, của biên bản là ngày bỏ phiếu, hoặc hôm nay",
  paper.date_text,"the same, 'ngày 05 tháng 02 năm 2026'; with dots for a decision not taken yet and for minutes of an unknown day","như trên, 'ngày 05 tháng 02 năm 2026'; để trống bằng dấu chấm khi chưa quyết định, chưa rõ ngày họp",
  paper.head,"who takes the decision: its authority where somebody else than office.signer signed it, else office.head","thẩm quyền ban hành: cấp quyết định nếu người ký không phải office.signer, nếu không là office.head",
  paper.signer,"who signs: of a decision its own signer, else office.signer","người ký: người ký quyết định, hoặc office.signer",
  paper.signer_title,"for office.signer office.signer_title, for another signer of a decision its authority","của office.signer là office.signer_title, của người ký quyết định khác là cấp quyết định",
  total.count,"how many there are, 03 or 2.164","tổng số, 03 hoặc 2.164",
  total.people,of them persons,trong đó cá nhân,
  total.collectives,of them collectives,trong đó tập thể,
  total.households,of them households,trong đó hộ gia đình,
  total.summary,"'03 tập thể, 12 cá nhân'","'03 tập thể, 12 cá nhân'",
  total.awards,"the awards, with commas","các danh hiệu, hình thức khen thưởng, cách nhau dấu phẩy",
  total.years,"the years of the achievements, with commas","các năm thành tích, cách nhau dấu phẩy",
  total.campaigns,"the campaigns, with commas","các phong trào thi đua, cách nhau dấu phẩy",
  $ tdkt report document decision --fields --format json | jq -c '.schema, .fields[0], (.fields[] | select(.field == "office.signer"))'
  "tdkt.fields/1"
  {"field":"office.superior","meaning":"the body above the one that issues the paper","meaning_vi":"cơ quan chủ quản trực tiếp","value":null}
  {"field":"office.signer","meaning":"name of who signs","meaning_vi":"họ tên người ký","value":"Nguyễn Văn Kiên"}

A template of one's own. Word has split a field over three runs. A row with fields of the list is there for each record; a field
with a question mark may be empty.

  $ template() {
  >   perl -MIO::Compress::Zip=zip -e 'zip \$ARGV[1] => $ARGV[0], Name => "word/document.xml"' "$1" "<w:document><w:body>$2</w:body></w:document>"
  > }
  $ cell() { printf '<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>' "$@"; }
  $ template mau.docx "<w:p><w:r><w:t>Gồm {{total.</w:t></w:r><w:proofErr/><w:r><w:t>summary</w:t></w:r><w:r><w:t>}}:</w:t></w:r></w:p>
  > <w:tbl><w:tr>$(cell '{{row.no}}. {{row.name}}' '{{row.position?}}' '{{row.gender?}}')</w:tr></w:tbl>"
  $ tdkt --quiet report document list --year 2025 --unit HT.PX1 --template mau.docx --output cua-toi.docx
  [1]
  $ text cua-toi.docx
  Gồm 01 tập thể, 07 cá nhân:
  1. Phạm Thị Lan
  Công nhân xeo giấy
  Nữ
  2. Hoàng Mạnh Sơn
  Công nhân lò hơi
  Nam
  3. Phạm Thị Lan
  Công nhân xeo giấy
  Nữ
  4. Hoàng Mạnh Sơn
  Công nhân lò hơi
  Nam
  5. Lê Đức Tùng
  Quản đốc
  Nam
  6. Đỗ Hữu Long
  Kỹ sư cơ điện
  Nam
  7. Phân xưởng Xeo giấy
  8. Phạm Thị Lan
  Công nhân xeo giấy
  Nữ

Every field that is not known is told, with what was perhaps meant. Nothing is written.

  $ template sai.docx '<w:p><w:r><w:t>{{decision.numbr}}, {{row.nmae}}, {{each rows}}</w:t></w:r></w:p><w:p><w:r><w:t>{{end}}</w:t></w:r></w:p>'
  $ tdkt report document decision --decision 52/QĐ-HT --template sai.docx --output cua-toi.docx
  tdkt: sai.docx: the template cannot be filled in
  tdkt: sai.docx: unknown field 'decision.numbr' in the body (did you mean 'decision.number'?)
  tdkt: sai.docx: unknown field 'row.nmae' in the body (did you mean 'row.name'?)
  tdkt: sai.docx: '{{each rows}}' has to stand alone in a paragraph or row of the body
  tdkt: sai.docx: a section is ended and not begun beside it in the body
  [3]
  $ text cua-toi.docx | head -n1
  Gồm 01 tập thể, 07 cá nhân:

A value that nobody knows is told too: the register does not say it, or the office. Of a draft that is not decided yet the
templates that come with the program know it.

  $ template thieu.docx '<w:p><w:r><w:t>{{row.name}} {{row.campaign}}</w:t></w:r></w:p><w:p><w:r><w:t>{{decision.number}}</w:t></w:r></w:p>'
  $ tdkt report document list --year 2025 --award LDTT --state submitted --template thieu.docx --output thieu-ra.docx
  tdkt: thieu.docx: fields have no value (a question mark, as in row.position?, lets one be empty)
  tdkt: thieu.docx: field 'decision.number' has no value (documents/office.toml or --set can give it one)
  tdkt: thieu.docx: field 'row.campaign' has no value (records without it: 3, the first 'Lý Văn Đạt')
  [5]
  $ TDKT_CONFIG= tdkt report document certificate --decision 52/QĐ-HT --output bang.docx 2>&1 | sed 's|/[^ ]*/config|CONFIG|'
  tdkt: CONFIG/documents/certificate.docx: fields have no value (a question mark, as in row.position?, lets one be empty)
  tdkt: CONFIG/documents/certificate.docx: field 'office.head' has no value (documents/office.toml or --set can give it one)
  tdkt: CONFIG/documents/certificate.docx: field 'office.place' has no value (documents/office.toml or --set can give it one)
  tdkt: CONFIG/documents/certificate.docx: field 'office.signer_title' has no value (documents/office.toml or --set can give it one)
  $ ls thieu-ra.docx
  ls: cannot access 'thieu-ra.docx': No such file or directory
  [2]
  $ tdkt report document decision --year 2025 --state submitted --output du-thao.docx
  tdkt: nominations in the paper that the last check found ineligible: 4 (18, 19, 14, 3)
  tdkt: wrote 'du-thao.docx' (records: 12)
  [1]
  $ text du-thao.docx | sed -n 4,5p
  Số: …/QĐ-HT
  Thanh Vân, ngày … tháng … năm …

A template that takes nothing, and a decision that says nobody to whom it goes, are told.

  $ template khong.docx '<w:p><w:r><w:t>Không có trường</w:t></w:r></w:p>'
  $ tdkt report document list 1 --template khong.docx -o ra.docx
  tdkt: warning: 'khong.docx' has no field: perhaps it is not the template
  tdkt: wrote 'ra.docx' (records: 1)
  $ template thieu-noi-nhan.docx '<w:p><w:r><w:t>{{total.awards}}</w:t></w:r></w:p>'
  $ tdkt report document decision --decision 52/QĐ-HT --template thieu-noi-nhan.docx -o ra.docx
  tdkt: warning: 'thieu-noi-nhan.docx' has no field recipients.text: nobody is named to whom the paper goes
  tdkt: wrote 'ra.docx' (records: 2)
  $ rm ra.docx

  $ template office.docx '<w:p><w:r><w:t>{{office.phone}}</w:t></w:r></w:p>'
  $ tdkt report document list 1 --template office.docx -o ra.docx
  tdkt: office.docx: the template cannot be filled in
  tdkt: office.docx: unknown field 'office.phone' in the body (did you mean 'office.place'?)
  [3]
  $ tdkt --quiet report document list 1 --template office.docx --set office.phone=0999 -o ra.docx && text ra.docx
  0999

What is no template, and questions that make no sense:

  $ echo 'no archive' >gia.docx
  $ tdkt report document list 1 --template gia.docx
  tdkt: gia.docx: this is no text document: neither DOCX nor ODT
  [3]
  $ tdkt report document list 1 --template khong-co.docx
  tdkt: khong-co.docx: cannot be read: No such file or directory
  [3]
  $ tdkt report document list 1 --template mau.docx -o ra.odt
  tdkt: 'ra.odt' would be a file of another kind: the template is docx
  tdkt: see 'tdkt report document --help'
  [2]
  $ tdkt report document list
  tdkt: no nomination is selected (name their numbers, or --award and --year)
  tdkt: see 'tdkt report document --help'
  [2]
  $ tdkt report document list 1 --set office.phone
  tdkt: 'office.phone' is not FIELD=VALUE
  tdkt: see 'tdkt report document --help'
  [2]
  $ tdkt report document list 1 --set row.note=x -o ra.docx
  tdkt: field 'row.note' is of every record and cannot be set for all
  tdkt: see 'tdkt report document --help'
  [2]
  $ tdkt report document list 1 --set office.attachd_to=x -o ra.docx
  tdkt: the template has no field 'office.attachd_to' to set (did you mean 'office.attached_to'?)
  tdkt: see 'tdkt report document --help'
  [2]
  $ tdkt report document decision --year 2025
  tdkt: a paper of one decision, and what is selected has several or none: 51/QĐ-HT 2025-12-15, 52/QĐ-HT 2025-12-15 (name one with --decision, of several days with --date)
  [4]
  $ tdkt report document decision --decision 53/QĐ-HT
  tdkt: no award of the register is what was asked for
  [4]
  $ tdkt report document letter 1
  tdkt: KIND: 'letter' is none of submission, list, minutes, decision, achievements, certificate
  tdkt: see 'tdkt report document --help'
  [2]
