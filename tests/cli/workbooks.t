Where the workbook itself is at hand, nobody has to save it as CSV: the first sheet that is not hidden is read as it is seen.

  $ tdkt init --quiet
  $ for list in unit award record; do tdkt $list import --quiet samples/small-unit/${list}s.csv > /dev/null; done
  $ workbooks=$TDKT_SOURCE/tests/fixtures/workbooks
  $ cp $workbooks/* .
  $ tdkt nominate import --year 2025 --category merit de-nghi.xlsx | grep -v -e '->'
  tdkt: de-nghi.xlsx:10: warning: rows that are hidden from here on were read: 1
  tdkt: imported 'de-nghi.xlsx' (operation 5)
  file         de-nghi.xlsx
  read as      XLSX, sheet 'Danh sách' of 3, headings in line 3
  values       Năm sinh: '1985' fills a blank of person:7 in line 10, cells: 7
               Giới tính: 'Nữ' fills a blank of person:7 in line 10, cells: 7
               Chức vụ: 'Kế toán trưởng' fills a blank of person:7 in line 10, cells: 7
               Phân loại cán bộ: 'Các cấp lãnh đạo từ phó phòng trở lên' fills a blank of person:7 in line 10, cells: 7
  records      25 read, 5 skipped, 20 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  20 new, 0 same, 0 changed, 0 suspect, 0 rejected

The same list as CSV and as an ODS workbook brings nothing new.

  $ tdkt nominate import --year 2025 --category merit samples/small-unit/de-nghi-khen-thuong.csv | tail -2
  tdkt: 'samples/small-unit/de-nghi-khen-thuong.csv' holds nothing new, and nothing was changed
  records      25 read, 5 skipped, 0 new, 20 same, 0 changed, 0 suspect, 0 rejected
  nominations  0 new, 20 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate import --year 2025 --category merit de-nghi.ods | grep -v -e '->'
  tdkt: 'de-nghi.ods' holds nothing new, and nothing was changed
  file         de-nghi.ods
  read as      ODS, sheet 'Danh sách' of 1, headings in line 3
  records      25 read, 5 skipped, 0 new, 20 same, 0 changed, 0 suspect, 0 rejected
  nominations  0 new, 20 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate import --year 2025 --category merit --format json --dry-run - < de-nghi.ods 2> /dev/null |
  >     grep -E '"(format|encoding|delimiter|sheet|sheets|Danh sách)"'
    "format": "ODS",
    "encoding": null,
    "delimiter": null,
    "sheet": "Danh sách",
    "sheets": [
      "Danh sách"

Another sheet is named, or numbered among those that are not hidden.

  $ tdkt nominate import --dry-run --sheet 'Danh sach' de-nghi.xlsx
  tdkt: de-nghi.xlsx: no sheet 'Danh sach' among 'DANHMUC', 'Danh sách', 'Ghi chú'
  [4]
  $ tdkt nominate import --dry-run --sheet 2 de-nghi.xlsx
  tdkt: de-nghi.xlsx:1: no line of headings among the first 25 lines of the sheet 'Ghi chú'; there is one in 'Danh sách' (name the sheet with --sheet)
  [3]
  $ tdkt nominate import --dry-run --sheet danhmuc de-nghi.xlsx
  tdkt: de-nghi.xlsx:1: no line of headings among the first 25 lines of the sheet 'DANHMUC'; there is one in 'Danh sách' (name the sheet with --sheet)
  [3]
  $ tdkt nominate import --sheet 2 samples/small-unit/de-nghi-khen-thuong.csv
  tdkt: samples/small-unit/de-nghi-khen-thuong.csv: --sheet is for workbooks, and this is none
  tdkt: see 'tdkt nominate import --help'
  [2]

What is rejected comes out as CSV, to be mended and imported again. A citizen id that became a number has lost its zero.

  $ tdkt nominate import --year 2025 --category merit --rejects rejects.csv sai.xlsx | tail -2
  tdkt: sai.xlsx:6:9: unknown award 'LĐTTT' (did you mean 'LDTT'?)
  tdkt: sai.xlsx: warning: rejected rows, written to 'rejects.csv' to be mended and imported again: 1
  tdkt: 'sai.xlsx' holds nothing new, and nothing was changed
  records      6 read, 3 skipped, 0 new, 2 same, 0 changed, 0 suspect, 1 rejected
  nominations  0 new, 2 same, 0 changed, 0 suspect, 0 rejected
  $ head -c 3 rejects.csv | od -An -tx1
   ef bb bf
  $ cut -c 1-60 rejects.csv
  ﻿line;column;code;reason;kind;STT;Tên đối tượng;Nă
  6;9;unknown_award;unknown award 'LĐTTT' (did you mean 'LDTT
  $ sed -i 's/;99\([0-9]\)/;099\1/g; s/Văn phòng Cty/Văn phòng Công ty/g; s/LĐTTT/LĐTT/g' rejects.csv
  $ tdkt nominate import --year 2025 --category merit rejects.csv | tail -2
  tdkt: 'rejects.csv' holds nothing new, and nothing was changed
  records      1 read, 0 skipped, 0 new, 1 same, 0 changed, 0 suspect, 0 rejected
  nominations  0 new, 1 same, 0 changed, 0 suspect, 0 rejected

What cannot be read is said, and nothing is imported.

  $ head -c 5000 de-nghi.xlsx > cut-off.xlsx
  $ tdkt nominate import cut-off.xlsx
  tdkt: cut-off.xlsx: the workbook is damaged or was not copied whole (ask for it again)
  [3]
  $ printf '\320\317\021\340\241\261\032\341' > old.xls
  $ tdkt nominate import old.xls
  tdkt: old.xls: a workbook of Excel 2003 or older (save it as .xlsx or as CSV)
  [3]
  $ tdkt --lang vi nominate import old.xls
  tdkt: old.xls: sổ tính của Excel 2003 hoặc cũ hơn (hãy lưu thành .xlsx hoặc CSV)
  [3]
