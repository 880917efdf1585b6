An empty list to send out to the units. Excel opens the CSV as it is: it begins with a byte-order mark, and semicolons part the cells.

  $ tdkt init
  tdkt: made the database 'tdkt.db'
  $ printf 'code,name,kind\nST.TC,"Phòng Tổ chức",team\n' >units.csv
  $ tdkt --quiet unit import units.csv | grep records
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate template --year 2025 -o list.csv
  $ head -c 3 list.csv | od -An -tx1
   ef bb bf
  $ tail -c +4 list.csv | tr -d '\r'
  DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025;;;;;;;;;;;;;;;;;
  Điền từ dưới dòng tiêu đề cột, mỗi đối tượng một dòng. Không đổi tên cột. Ngày ghi dd/mm/yyyy, số căn cước đủ 12 chữ số.;;;;;;;;;;;;;;;;;
  STT;Loại đối tượng;Họ và tên / Tên tập thể;Số CCCD;Ngày sinh;Giới tính;Chức vụ;Phân loại đối tượng;Đơn vị công tác;Danh hiệu/Hình thức khen thưởng;Loại hình khen thưởng;Năm;Mức độ hoàn thành nhiệm vụ;Tên sáng kiến;Phạm vi ảnh hưởng của sáng kiến;Tóm tắt thành tích;Căn cứ đề nghị;Ghi chú

A unit fills it in, and it is imported as it is; empty it holds nothing.

  $ tdkt --quiet nominate import --dry-run list.csv
  file         list.csv
  read as      UTF-8, delimiter ';', headings in line 3
  columns      STT -> (not used)
               Loại đối tượng -> kind
               Họ và tên / Tên tập thể -> name
               Số CCCD -> citizen_id
               Ngày sinh -> birth
               Giới tính -> gender
               Chức vụ -> position
               Phân loại đối tượng -> class
               Đơn vị công tác -> unit
               Danh hiệu/Hình thức khen thưởng -> award
               Loại hình khen thưởng -> category
               Năm -> year
               Mức độ hoàn thành nhiệm vụ -> grade
               Tên sáng kiến -> initiative
               Phạm vi ảnh hưởng của sáng kiến -> initiative_scope
               Tóm tắt thành tích -> achievement
               Căn cứ đề nghị -> basis
               Ghi chú -> note
  records      2 read, 2 skipped, 0 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  0 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ {
  >   cat list.csv
  >   printf '1;Cá nhân;Lê Thị Bình;099180001234;16/4/1980;Nữ;Chuyên viên;Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu;Phòng Tổ chức;Lao động tiên tiến;Công trạng;2025;Hoàn thành tốt nhiệm vụ;"Sổ; bảng";Cơ sở;"Giảm ""giấy"" tờ";;\r\n'
  >   printf '2;Tập thể;Phòng Tổ chức;;;;;;ST.TC;Tập thể lao động tiên tiến;Công trạng;2025;;;;;;\r\n'
  > } >filled.csv
  $ tdkt nominate import --received 2025-12-01 filled.csv
  tdkt: imported 'filled.csv' (operation 3)
  file         filled.csv
  read as      UTF-8, delimiter ';', headings in line 3
  columns      STT -> (not used)
               Loại đối tượng -> kind
               Họ và tên / Tên tập thể -> name
               Số CCCD -> citizen_id
               Ngày sinh -> birth
               Giới tính -> gender
               Chức vụ -> position
               Phân loại đối tượng -> class
               Đơn vị công tác -> unit
               Danh hiệu/Hình thức khen thưởng -> award
               Loại hình khen thưởng -> category
               Năm -> year
               Mức độ hoàn thành nhiệm vụ -> grade
               Tên sáng kiến -> initiative
               Phạm vi ảnh hưởng của sáng kiến -> initiative_scope
               Tóm tắt thành tích -> achievement
               Căn cứ đề nghị -> basis
               Ghi chú -> note
  records      4 read, 2 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate list --format json | jq -c '.nominations[] | [.subject.name, .subject.class, .award, .category, .grade, .initiative, .achievement]'
  ["Lê Thị Bình","direct","LDTT","merit","good","Sổ; bảng","Giảm \"giấy\" tờ"]
  ["Phòng Tổ chức",null,"TTLDTT","merit",null,null,null]

The workbook keeps citizen ids and dates as text and offers choices; the lists of them are on its second sheet.

  $ tdkt nominate template --year 2025 --format xlsx -o list.xlsx
  $ tdkt nominate template --year 2025 -o again.xlsx; cmp list.xlsx again.xlsx
  $ read_part() { unzip -p "$@"; }
  $ read_part list.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"'
  sheet name="Danh sách"
  sheet name="Danh mục"
  $ read_part list.xlsx xl/worksheets/sheet1.xml | grep -o '<pane[^>]*>\|<dataValidation \|<formula1>[^<]*'
  <pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>
  <dataValidation 
  <formula1>'Danh mục'!$A$2:$A$4
  <dataValidation 
  <formula1>'Danh mục'!$B$2:$B$3
  <dataValidation 
  <formula1>'Danh mục'!$C$2:$C$6
  <dataValidation 
  <formula1>'Danh mục'!$D$2:$D$56
  <dataValidation 
  <formula1>'Danh mục'!$E$2:$E$8
  <dataValidation 
  <formula1>'Danh mục'!$F$2:$F$2
  <dataValidation 
  <formula1>'Danh mục'!$G$2:$G$5
  <dataValidation 
  <formula1>'Danh mục'!$H$2:$H$4
  $ read_part list.xlsx docProps/core.xml | grep -o '<dcterms:created[^/]*'
  <dcterms:created xsi:type="dcterms:W3CDTF">2025-12-20T00:00:00Z<
  $ tdkt nominate template --format xlsx | head -c 2
  PK

An office's own template takes its place, if what it makes people write can be read again.

  $ mkdir -p own/templates
  $ cat >own/templates/nominations.toml <<EOF
  > format = 1
  > sheet = "Danh sách"
  > lists_sheet = "Danh mục"
  > title = "DANH SÁCH"
  > year_title = "DANH SÁCH NĂM {year}"
  > instruction = "Mỗi người một dòng"
  > [[column]]
  > heading = "Họ tên CBVC"
  > width = 10
  > choices = ["Nam", "Name"]
  > EOF
  $ tdkt --config own nominate template
  tdkt: the template of the list does not load
  tdkt: own/templates/nominations.toml:10:11: 'Name' could not be imported again (add it to columns.toml)
  tdkt: own/templates/nominations.toml:8:11: heading 'Họ tên CBVC' could not be imported again (add it to columns.toml)
  [6]
