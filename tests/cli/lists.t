Lists as units lay them out, one for each shape. What is understood of the headings stands in the report; what is not is told.

  $ cp "$TDKT_SOURCE"/tests/fixtures/lists/*.csv .
  $ import() { tdkt --quiet nominate import --year 2025 --received 2025-12-01 --category merit "$@" 2>&1 | grep -v '^read as'; }
  $ fresh() { rm -f tdkt.db; tdkt --quiet init; tdkt --quiet unit import units.csv >units.txt; }
  $ list() { tdkt nominate list --format csv | cut -d, -f1,2,4-6,8,9; }

Headings in two lines; position and unit in one cell; salutations in a column of their own.

  $ fresh; import two-line-headings.csv
  file         two-line-headings.csv
  columns      Stt -> (not used)
               Ông (bà) -> (not used)
               Họ và tên -> name
               Chức vụ, đơn vị -> position_unit
               Đăng ký thi đua khen thưởng / Thi đua -> award
               Đăng ký thi đua khen thưởng / Khen thưởng -> award_form
  records      7 read, 4 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ list
  kind,name,birth,gender,position,unit,award
  person,Nguyễn Văn An,,,Trưởng phòng,MAU.TC,CSTDCS
  person,Nguyễn Văn An,,,Trưởng phòng,MAU.TC,BKTINH
  person,Trần Thị Bình,,,Kế toán viên,MAU.KT,LDTT
  person,Lê Thị Cúc,,,Văn thư,MAU.VT,LDTT

Births below "Nam" and "Nữ" say the gender too. Below neither, nothing is known; below both, or against the column of the
gender, something is wrong.

  $ fresh; import births-by-gender.csv
  file         births-by-gender.csv
  columns      STT -> (not used)
               Họ và tên -> name
               Ngày tháng năm sinh / Nam -> birth, gender=male
               Ngày tháng năm sinh / Nữ -> birth, gender=female
               Số CCCD -> citizen_id
               Đơn vị -> unit
               Danh hiệu -> award
  records      3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ list
  kind,name,birth,gender,position,unit,award
  person,Nguyễn Văn An,1980-03-12,male,,MAU.TC,LDTT
  person,Trần Thị Bình,1985,female,,MAU.KT,LDTT
  person,Lê Cẩm Cúc,,,,MAU.KT,LDTT
  $ fresh; import births-of-both.csv
  tdkt: births-of-both.csv:3:4: a birth stands both under 'Ngày tháng năm sinh / Nam' and under 'Ngày tháng năm sinh / Nữ'
  tdkt: births-of-both.csv:4:3: the birth stands under 'Ngày tháng năm sinh / Nam', but the gender is 'Nữ'
  tdkt: births-of-both.csv: nothing was imported: rejected rows: 2 (mend them, or import the others with --rejects FILE)
  file         births-of-both.csv
  columns      STT -> (not used)
               Họ và tên -> name
               Ngày tháng năm sinh / Nam -> birth, gender=male
               Ngày tháng năm sinh / Nữ -> birth, gender=female
               Giới tính -> gender
               Đơn vị -> unit
               Danh hiệu -> award
  records      2 read, 0 skipped, 0 new, 0 same, 0 changed, 0 suspect, 2 rejected
  nominations  0 new, 0 same, 0 changed, 0 suspect, 0 rejected

A column for each award, ticked. "LĐTT" is another award for a collective than for a person.

  $ fresh; import ticks.csv
  file         ticks.csv
  columns      STT -> (not used)
               Tên đối tượng -> name
               Đơn vị -> unit
               Tập thể / LĐTT -> award=LĐTT
               Tập thể / LĐXS -> award=LĐXS
               Cá nhân / LĐTT -> award=LĐTT
               Cá nhân / CSTĐ CS -> award=CSTĐ CS
               Cá nhân / Bằng khen UBND tỉnh -> award=Bằng khen UBND tỉnh
  records      6 read, 2 skipped, 4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  7 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ list
  kind,name,birth,gender,position,unit,award
  collective,Phòng Tổ chức,,,,MAU.TC,TTLDTT
  collective,Phòng Tổ chức,,,,MAU.TC,TTLDXS
  collective,Phòng Kế toán,,,,MAU.KT,TTLDXS
  person,Nguyễn Văn An,,,,MAU.TC,LDTT
  person,Nguyễn Văn An,,,,MAU.TC,CSTDCS
  person,Nguyễn Văn An,,,,MAU.TC,BKTINH
  person,Trần Thị Bình,,,,MAU.KT,LDTT
  $ fresh; import ticks-wrong.csv
  tdkt: ticks-wrong.csv:2:4: no award is ticked in this row
  tdkt: ticks-wrong.csv:3:4: '2' under 'Cá nhân / LĐTT' is no tick (write x, or leave the cell empty)
  tdkt: ticks-wrong.csv:4:6: 'Tập thể / LĐXS' is not given to a person
  tdkt: ticks-wrong.csv: nothing was imported: rejected rows: 3 (mend them, or import the others with --rejects FILE)
  file         ticks-wrong.csv
  columns      STT -> (not used)
               Họ và tên -> name
               Đơn vị -> unit
               Cá nhân / LĐTT -> award=LĐTT
               Cá nhân / CSTĐCS -> award=CSTĐCS
               Tập thể / LĐXS -> award=LĐXS
  records      3 read, 0 skipped, 0 new, 0 same, 0 changed, 0 suspect, 3 rejected
  nominations  0 new, 0 same, 0 changed, 0 suspect, 0 rejected

Rejected rows of such a list keep their headings and can be mended.

  $ fresh; import --rejects rejects.csv ticks-wrong.csv | grep records; cat rejects.csv
  records      3 read, 0 skipped, 0 new, 0 same, 0 changed, 0 suspect, 3 rejected
  ﻿line,column,code,reason,kind,award,STT,Họ và tên,Đơn vị,Cá nhân / LĐTT,Cá nhân / CSTĐCS,Tập thể / LĐXS
  2,4,no_tick,no award is ticked in this row,,,1,Nguyễn Văn An,Phòng Tổ chức,,,
  3,4,unclear_tick,"'2' under 'Cá nhân / LĐTT' is no tick (write x, or leave the cell empty)",,,2,Trần Thị Bình,Phòng Kế toán,2,,
  4,6,award_not_for_kind,'Tập thể / LĐXS' is not given to a person,,,3,Lê Cẩm Cúc,Phòng Kế toán,x,,x
  $ sed 's/,,,$/,x,,/; s/,2,,$/,,x,/; s/,x,,x$/,x,,/' rejects.csv >mended.csv; import mended.csv
  file         mended.csv
  columns      kind, award
               line -> (not used)
               column -> (not used)
               code -> (not used)
               reason -> (not used)
               STT -> (not used)
               Họ và tên -> name
               Đơn vị -> unit
               Cá nhân / LĐTT -> award=LĐTT
               Cá nhân / CSTĐCS -> award=CSTĐCS
               Tập thể / LĐXS -> award=LĐXS
  records      3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ list
  kind,name,birth,gender,position,unit,award
  person,Nguyễn Văn An,,,,MAU.TC,LDTT
  person,Trần Thị Bình,,,,MAU.KT,CSTDCS
  person,Lê Cẩm Cúc,,,,MAU.KT,LDTT

A unit in the cell of the position that the register does not know is not guessed.

  $ fresh; import unit-in-position.csv
  tdkt: unit-in-position.csv:3:3: no unit of the register in it: tried 'Trường Hai', 'Tổ Một, Trường Hai', 'Tổ trưởng, Tổ Một, Trường Hai' (write the unit behind a comma)
  tdkt: unit-in-position.csv: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  file         unit-in-position.csv
  columns      STT -> (not used)
               Họ và tên -> name
               Chức vụ, đơn vị -> position_unit
               Danh hiệu -> award
  records      3 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 1 rejected
  nominations  2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ sed -i 's/, Tổ Một, Trường Hai/, Tổ Một - Phòng Tổ chức/' unit-in-position.csv; import unit-in-position.csv | grep records
  records      3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ list; tdkt nominate list --format csv | cut -d, -f2,6,8
  kind,name,birth,gender,position,unit,award
  person,Nguyễn Văn An,,,Phó Trưởng phòng,MAU.TC,LDTT
  person,Trần Thị Bình,,,"Tổ trưởng,,MAU.TC
  person,Lê Cẩm Cúc,,,,MAU.KT,LDTT
  name,position,unit
  Nguyễn Văn An,Phó Trưởng phòng,MAU.TC
  Trần Thị Bình,"Tổ trưởng,
  Lê Cẩm Cúc,,MAU.KT

Formulas filled below the list, empty columns, numbers twice or not at all.

  $ fresh; import formula-tails.csv
  file         formula-tails.csv
  columns      STT -> (not used)
               Tên gọi (Ông/Bà/Chức danh) -> (not used)
               Họ và tên -> name
               Chức vụ -> position
               Đơn vị công tác -> unit
               Danh hiệu đề nghị -> award
               Mã phân loại khen thưởng -> (not used)
               Mã phân loại loại tượng -> (not used)
  records      253 read, 250 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  3 new, 0 same, 0 changed, 0 suspect, 0 rejected

Ranks and degrees before the names.

  $ fresh; import ranks.csv
  file         ranks.csv
  columns      TT -> (not used)
               Họ và tên -> name
               Cấp bậc -> (not used)
               Chức vụ -> position
               Đơn vị -> unit
               Danh hiệu -> award
  records      4 read, 0 skipped, 4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ list
  kind,name,birth,gender,position,unit,award
  person,Nguyễn Văn An,,,Trưởng phòng,MAU.TC,LDTT
  person,Trần Thị Bình,,,Kế toán trưởng,MAU.KT,LDTT
  person,Đại Văn Cường,,,Trợ lý,MAU.KT,LDTT
  person,Vũ Thị Dung,,,Y tế,MAU.KT,LDTT

Title rows, letters below the headings, a cluster, kinds, several awards in a cell, totals and signatures.

  $ fresh; import groups.csv
  file         groups.csv
  columns      STT -> (not used)
               Họ và tên / Tên tập thể -> name
               Chức vụ -> position
               Đơn vị -> unit
               Danh hiệu đề nghị -> award
  records      17 read, 14 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  skipped      line 8, group of rows: I. Cụm Thi đua 1
  nominations  4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ list
  kind,name,birth,gender,position,unit,award
  collective,Phòng Tổ chức,,,,MAU.TC,TTLDTT
  person,Nguyễn Văn An,,,Trưởng phòng kiêm thủ quỹ,MAU.TC,LDTT
  person,Nguyễn Văn An,,,Trưởng phòng kiêm thủ quỹ,MAU.TC,CSTDCS
  person,Trần Thị Bình,,,Kế toán,MAU.KT,LDTT

What stands in a list beside its rows is named. A line that is neither a section nor a row is told, and what the sections above it
said ends there; a row within one cell is rejected.

  $ fresh; cat >stray.csv <<EOF
  > STT;Họ và tên;Đơn vị công tác
  > LAO ĐỘNG TIÊN TIẾN;;
  > Khối văn phòng;;
  > 1;Nguyễn Văn An;Phòng Tổ chức
  > 2,Lê Cẩm Cúc,Phòng Kế toán
  > - Tổ Một: LĐTT
  > ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG BẰNG KHEN;;
  > 1;Trần Thị Bình;Phòng Kế toán
  > EOF
  $ import stray.csv
  tdkt: stray.csv:5:1: a whole row within one cell, or an item of a list (part it into columns as the others are, or take it out)
  tdkt: stray.csv:6:1: a whole row within one cell, or an item of a list (part it into columns as the others are, or take it out)
  tdkt: stray.csv:8: no value for 'award'
  tdkt: stray.csv:7:1: warning: understood neither as a section nor as a row; the rows below it take nothing from the sections above (name in it, or in columns of the rows, what holds for them)
  tdkt: stray.csv: nothing was imported: rejected rows: 3 (mend them, or import the others with --rejects FILE)
  file         stray.csv
  columns      STT -> (not used)
               Họ và tên -> name
               Đơn vị công tác -> unit
  records      7 read, 3 skipped, 1 new, 0 same, 0 changed, 0 suspect, 3 rejected
  skipped      line 3, group of rows: Khối văn phòng
               line 7, group of rows: ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG BẰNG KHEN
  nominations  1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ import --format json stray.csv | sed -n '/^{/,$p' | jq -c '.skipped[]'
  {"line":2,"role":"section","text":"LAO ĐỘNG TIÊN TIẾN"}
  {"line":3,"role":"group","text":"Khối văn phòng"}
  {"line":7,"role":"group","text":"ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG BẰNG KHEN"}
  $ cat >kinds.csv <<EOF
  > STT;Tên đối tượng;Đơn vị;Danh hiệu
  > I. TẬP THỂ XUẤT SẮC;;;
  > 1;Phòng Kế toán;Phòng Kế toán;Giấy khen
  > II. HỘ GIA ĐÌNH TIÊU BIỂU;;;
  > 1;Hộ ông Lê Văn Tám;Phòng Kế toán;Giấy khen
  > B. CÁC CÁ NHÂN ĐỀ NGHỊ KHEN;;;
  > 1;Trần Thị Bình;Phòng Kế toán;Giấy khen
  > NGƯỜI LẬP;;;
  > ;Lê Cẩm Cúc;Phòng Tổ chức;Giấy khen
  > ;Vũ Thị Dung;;
  > EOF
  $ import --rejects rest.csv kinds.csv; list
  tdkt: kinds.csv:10:3: no value for 'Đơn vị'
  tdkt: kinds.csv:10:4: no value for 'Danh hiệu'
  tdkt: kinds.csv: warning: rejected rows, written to 'rest.csv' to be mended and imported again: 1
  file         kinds.csv
  columns      STT -> (not used)
               Tên đối tượng -> name
               Đơn vị -> unit
               Danh hiệu -> award
  records      9 read, 4 skipped, 4 new, 0 same, 0 changed, 0 suspect, 1 rejected
  nominations  4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  kind,name,birth,gender,position,unit,award
  collective,Phòng Kế toán,,,,MAU.KT,GKHEN
  household,Hộ ông Lê Văn Tám,,,,MAU.KT,GKHEN
  person,Trần Thị Bình,,,,MAU.KT,GKHEN
  person,Lê Cẩm Cúc,,,,MAU.TC,GKHEN

The file of a list is never overwritten by its rejects, by whatever name.

  $ import --rejects ./kinds.csv kinds.csv
  tdkt: './kinds.csv' is read by this import and would be overwritten (give --rejects another name)
  tdkt: see 'tdkt nominate import --help'

Pages with their headings again, units in lines of their own, numbered awards in a cell, abbreviations, a signature under the name.

  $ fresh; import pages.csv; list
  file         pages.csv
  columns      STT -> (not used)
               Họ và tên -> name
               Năm sinh -> birth
               Đơn vị -> unit
               Danh hiệu -> award
  values       Đơn vị: 'P. Tổ chức' read as the unit 'Phòng Tổ chức' in line 5, cells: 1
               Đơn vị: 'Phòng Kế toán, Sở Mẫu' read as the unit 'Phòng Kế toán' in line 7, cells: 1
               Đơn vị: 'P. Kế toán' read as the unit 'Phòng Kế toán' in line 11, cells: 1
  records      12 read, 9 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  skipped      line 14, below the list: Vũ Thị Dung Phạm Văn Dũng
  nominations  4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  kind,name,birth,gender,position,unit,award
  person,Nguyễn Văn An,1980,,,MAU.TC,LDTT
  person,Nguyễn Văn An,1980,,,MAU.TC,CSTDCS
  person,Trần Thị Bình,1985,,,MAU.KT,LDTT
  person,Lê Cẩm Cúc,1990,,,MAU.KT,LDTT

The code of an award beside its name, and the tail of a formula.

  $ fresh; import codes.csv; list
  file         codes.csv
  columns      STT -> (not used)
               Tên tập thể/cá nhân/hộ gia đình -> name
               Đơn vị công tác -> unit
               Phân loại khen thưởng -> kind
               Danh hiệu thi đua/Hình thức khen thưởng -> award
               Mã Phân loại khen thưởng -> (not used)
               Mã Danh hiệu thi đua -> (not used)
  records      2 read, 1 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  kind,name,birth,gender,position,unit,award
  person,Nguyễn Văn An,,,,MAU.TC,LDTT

Ticks below a head of columns that is not understood propose nothing, and awards received before are no proposal.

  $ fresh; cat >five.csv <<EOF
  > STT;Họ và tên;Đơn vị;Năm năm qua;;Đề nghị;
  > ;;;LĐTT;CSTĐCS;LĐTT;CSTĐCS
  > 1;Nguyễn Văn An;Phòng Tổ chức;x;x;;x
  > EOF
  $ import five.csv
  tdkt: five.csv:1: the headings do not say what the columns are
  tdkt: five.csv:2:4: unknown heading 'Năm năm qua / LĐTT' (rename it, or say with --map what it is, or "ignore")
  tdkt: five.csv:2:5: unknown heading 'Năm năm qua / CSTĐCS' (rename it, or say with --map what it is, or "ignore")
  $ sed -i 's/Năm năm qua/Danh hiệu đã đạt/' five.csv; import five.csv; list
  file         five.csv
  columns      STT -> (not used)
               Họ và tên -> name
               Đơn vị -> unit
               Danh hiệu đã đạt / LĐTT -> (not used)
               Danh hiệu đã đạt / CSTĐCS -> (not used)
               Đề nghị / LĐTT -> award=LĐTT
               Đề nghị / CSTĐCS -> award=CSTĐCS
  records      1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  kind,name,birth,gender,position,unit,award
  person,Nguyễn Văn An,,,,MAU.TC,CSTDCS
