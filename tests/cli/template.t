An empty list to send out to the units. Excel opens the CSV as it is: it begins with a byte-order mark, and semicolons part the cells.

  $ tdkt init
  $ printf 'code,name,kind\nST.TC,"Phòng Tổ chức",team\n' >units.csv
  $ tdkt --quiet unit import units.csv | grep records
  $ tdkt nominate template --year 2025 -o list.csv
  $ head -c 3 list.csv | od -An -tx1
  $ tail -c +4 list.csv | tr -d '\r'

A unit fills it in, and it is imported as it is; empty it holds nothing.

  $ tdkt --quiet nominate import --dry-run list.csv
  $ {
  >   cat list.csv
  >   printf '1;Cá nhân;Lê Thị Bình;099180001234;16/4/1980;Nữ;Chuyên viên;Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu;Phòng Tổ chức;Lao động tiên tiến;Công trạng;2025;Hoàn thành tốt nhiệm vụ;"Sổ; bảng";Cơ sở;"Giảm ""giấy"" tờ";;\r\n'
  >   printf '2;Tập thể;Phòng Tổ chức;;;;;;ST.TC;Tập thể lao động tiên tiến;Công trạng;2025;;;;;;\r\n'
  > } >filled.csv
  $ tdkt nominate import --received 2025-12-01 filled.csv
  $ tdkt nominate list --format json | jq -c '.nominations[] | [.subject.name, .subject.class, .award, .category, .grade, .initiative, .achievement]'

The workbook keeps citizen ids and dates as text and offers choices; the lists of them are on its second sheet.

  $ tdkt nominate template --year 2025 --format xlsx -o list.xlsx
  $ tdkt nominate template --year 2025 -o again.xlsx; cmp list.xlsx again.xlsx
  $ read_part() { unzip -p "$@"; }
  $ read_part list.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"'
  $ read_part list.xlsx xl/worksheets/sheet1.xml | grep -o '<pane[^>]*>\|<dataValidation \|<formula1>[^<]*'
  $ read_part list.xlsx docProps/core.xml | grep -o '<dcterms:created[^/]*'
  $ tdkt nominate template --format xlsx | head -c 2

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
