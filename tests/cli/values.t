Values as spreadsheets leave them. What is read as something else than it shows is told; what cannot be known is refused.

  $ tdkt init
  tdkt: made the database 'tdkt.db'
  $ printf 'code,name,kind\nST.TC,"Phòng Tổ chức",team\nST.KT,"Phòng Kế toán",team\n' >units.csv
  $ tdkt --quiet unit import units.csv | grep records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ import() { tdkt --quiet nominate import --year 2025 --received 2025-12-01 --category merit --award LDTT "$@"; }

Days in all the ways of writing, months, bare years, the times that other programs add, and the numbers by which a spreadsheet counts
days; a leading zero that it dropped from a citizen id, where gender and birth prove it.

  $ cat >good.csv <<EOF
  > Họ và tên;Giới tính;Ngày sinh;Số CCCD;Đơn vị
  > Lê Văn An;Nam;5/7/1985;099.085.001234;ST.TC
  > Lê Thị Bình;Nữ;29327;99180001234;ST.TC
  > Lê Thị Cúc;Nữ;1980-04-16T00:00:00;'099 180 001 235;ST.TC
  > Lê Văn Dũng;Nam;29328.0;;ST.KT
  > Lê Văn Giang;Nam;7/1985;;ST.KT
  > Lê Văn Hải;Nam;Năm 1985;;ST.KT
  > EOF
  $ import good.csv
  file         good.csv
  read as      UTF-8, delimiter ';', headings in line 1
  columns      Họ và tên -> name
               Giới tính -> gender
               Ngày sinh -> birth
               Số CCCD -> citizen_id
               Đơn vị -> unit
  values       Ngày sinh: the number of a day '29327' read as 1980-04-16 in line 3, cells: 2
               Số CCCD: leading zeros put back, '99180001234' read as 099180001234, as gender and birth prove in line 3, cells: 1
  records      6 read, 0 skipped, 6 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  6 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt person list
  ID  CITIZEN ID    NAME          BIRTH       GENDER  UNIT   CLASS  POSITION
   1  099085001234  Lê Văn An     1985-07-05  male    ST.TC
   2  099180001234  Lê Thị Bình   1980-04-16  female  ST.TC
   3  099180001235  Lê Thị Cúc    1980-04-16  female  ST.TC
   4                Lê Văn Dũng   1980-04-17  male    ST.KT
   5                Lê Văn Giang  1985-07     male    ST.KT
   6                Lê Văn Hải    1985        male    ST.KT

Years of two digits, ids that lost their digits, zeros that nothing proves, days that do not exist.

  $ cat >bad.csv <<EOF
  > Họ và tên;Giới tính;Ngày sinh;Số CCCD;Đơn vị
  > Trần Văn An;Nam;5/7/85;;ST.TC
  > Trần Văn Ba;Nam;07/31/1985;;ST.TC
  > Trần Văn Cừ;Nam;73051;;ST.TC
  > Trần Văn Dần;Nam;1985;1,23457E+11;ST.TC
  > Trần Văn Đạt;;1985;99085001234;ST.TC
  > Trần Văn Êm;Nữ;1985;99085001234;ST.TC
  > Trần Văn Giáp;Nữ;1985;099085001236;ST.TC
  > Trần Văn Hợi;Nam;1986;099085001237;ST.TC
  > EOF
  $ import bad.csv
  tdkt: bad.csv:2:3: '5/7/85' has a year of two digits, of which century? (write all four)
  tdkt: bad.csv:3:3: '07/31/1985' has the month before the day: other dates of the file may be read wrongly (export them as dd/mm/yyyy or yyyy-mm-dd)
  tdkt: bad.csv:4:3: '73051' is not a date (write dd/mm/yyyy or yyyy-mm-dd)
  tdkt: bad.csv:5:4: '1,23457E+11' has lost its last digits (format the column as text and enter the id again)
  tdkt: bad.csv:6:4: citizen id '99085001234' has lost leading zeros; that it was '099085001234' only gender and birth can prove (fill them in, or format the column as text and enter the id again)
  tdkt: bad.csv:7:4: citizen id '99085001234' has lost leading zeros, but '099085001234' does not agree with gender and birth (format the column as text and enter the id again)
  tdkt: bad.csv:8:4: by its fourth digit citizen id '099085001236' belongs to a male person
  tdkt: bad.csv:9:4: by its digits citizen id '099085001237' belongs to a person born in 1985, not 1986
  tdkt: bad.csv: nothing was imported: which number of its dates is the month is not sure (export the dates as dd/mm/yyyy or yyyy-mm-dd)
  file         bad.csv
  read as      UTF-8, delimiter ';', headings in line 1
  columns      Họ và tên -> name
               Giới tính -> gender
               Ngày sinh -> birth
               Số CCCD -> citizen_id
               Đơn vị -> unit
  records      8 read, 0 skipped, 0 new, 0 same, 0 changed, 0 suspect, 8 rejected
  nominations  0 new, 0 same, 0 changed, 0 suspect, 0 rejected
  [1]

Points between thousands; where they could as well stand before decimals, nobody guesses.

  $ printf 'campaign,name,form,level,scope,start,end\nXD,"Xây dựng nông thôn mới",thematic,base,unit,2025-01-01,2025-12-31\n' >campaigns.csv
  $ tdkt --quiet campaign launch campaigns.csv | grep records
  tdkt: campaigns.csv:2:1: warning: missing: objectives (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: contents (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: whom it is for (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: criteria (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: the day of the final review (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: missing: awards intended (Luật 06/2022/QH15 Đ17)
  tdkt: campaigns.csv:2:1: warning: reminder: the launching authority (Luật 06/2022/QH15 Đ18, recalled only)
  tdkt: campaigns.csv:2:1: warning: missing: measurable indicators (TT 01/2024/TT-BNV Đ3)
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'campaign;indicator;name;unit_of_measure;direction;target;weight\nXD;duong;Đường bê tông;km;up;1.234,5;57,125\n' >indicators.csv
  $ tdkt --quiet campaign indicators indicators.csv | grep -A1 values
  values   target: '1.234,5' read as 1234.5 in line 2, cells: 1
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'campaign;indicator;name;unit_of_measure;direction;target\nXD;mo;Mố cầu;cái;up;2.164\n' >thousands.csv
  $ tdkt --quiet campaign indicators thousands.csv | grep -A1 values
  values   target: '2.164' read as 2164 in line 2, cells: 1
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'campaign,indicator,name,unit_of_measure,direction,target\nXD,cau,Cầu,cây,up,2.164\n' >doubt.csv
  $ tdkt --quiet campaign indicators doubt.csv | grep records
  tdkt: doubt.csv:2:6: '2.164' may be thousands or decimals (write thousands without a sign, decimals with a 0 as the fourth)
  tdkt: doubt.csv: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  records  1 read, 0 skipped, 0 new, 0 same, 0 changed, 0 suspect, 1 rejected

An office's own headings and words. What the map says goes before what is known to all, and the report tells what of it was used.

  $ cat >own.csv <<EOF
  > Họ tên CBVC;Phái;Mã NV;Bộ phận;Thi đua;XL
  > Phạm Văn Nam;M;17;P.TC;TT1;A
  > Phạm Thị Nga;F;18;P.KT;TT1, CSTĐCS;B
  > EOF
  $ tdkt nominate import --year 2025 --category merit own.csv
  tdkt: own.csv:1: no line of headings among the first 25 lines
  tdkt: own.csv:1:1: unknown heading 'Họ tên CBVC' (rename it, or say with --map what it is, or "ignore")
  tdkt: own.csv:1:2: unknown heading 'Phái' (rename it, or say with --map what it is, or "ignore")
  tdkt: own.csv:1:3: unknown heading 'Mã NV' (rename it, or say with --map what it is, or "ignore")
  tdkt: own.csv:1:4: unknown heading 'Bộ phận' (rename it, or say with --map what it is, or "ignore")
  tdkt: own.csv:1:5: unknown heading 'Thi đua' (rename it, or say with --map what it is, or "ignore")
  tdkt: own.csv:1:6: unknown heading 'XL' (rename it, or say with --map what it is, or "ignore")
  [3]
  $ cat >own.toml <<EOF
  > format = 1
  > [headings]
  > "Họ tên CBVC" = "Họ và tên"
  > "Phái" = "gender"
  > "Mã NV" = "ignore"
  > "Bộ phận" = "unit"
  > "Thi đua" = "award"
  > "XL" = "grade"
  > "Khen cũ" = "ignore"
  > [values]
  > "M" = "male"
  > "F" = "female"
  > "A" = "excellent"
  > "B" = "good"
  > [awards]
  > "TT1" = "LDTT"
  > [units]
  > "P.TC" = "ST.TC"
  > "P.KT" = "Phòng Kế toán"
  > EOF
  $ tdkt --quiet nominate import --year 2025 --category merit --received 2025-12-01 --map own.toml own.csv
  file         own.csv
  read as      UTF-8, delimiter ';', headings in line 1
  columns      Họ tên CBVC -> name
               Phái -> gender
               Mã NV -> (not used)
               Bộ phận -> unit
               Thi đua -> award
               XL -> grade
  by the map   Họ tên CBVC -> name
               Phái -> gender
               Mã NV -> (not used)
               Bộ phận -> unit
               Thi đua -> award
               XL -> grade
               A -> excellent
               B -> good
               F -> female
               M -> male
               P.KT -> Phòng Kế toán
               P.TC -> ST.TC
               TT1 -> LDTT
  records      2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate list --format csv | tail -n 3
  person,Phạm Văn Nam,,,male,,,ST.TC,LDTT,merit,2025,,,excellent,,,,2025-12-01,
  person,Phạm Thị Nga,,,female,,,ST.KT,LDTT,merit,2025,,,good,,,,2025-12-01,
  person,Phạm Thị Nga,,,female,,,ST.KT,CSTDCS,merit,2025,,,good,,,,2025-12-01,
  $ printf 'heading,field\nHọ tên CBVC,Họ và tên\nPhái,ignore\nMã NV,ignore\nBộ phận,unit\nThi đua,award\nXL,ignore\n' >own-headings.csv
  $ tdkt --quiet nominate import --year 2025 --category merit --dry-run --map own-headings.csv own.csv | grep -A6 'by the map'
  tdkt: own.csv:2:4: unknown unit 'P.TC'
  tdkt: own.csv:2:5: unknown award 'TT1'
  tdkt: own.csv:3:4: unknown unit 'P.KT'
  tdkt: own.csv:3:5: unknown award 'TT1'
  tdkt: own.csv: nothing was imported: rejected rows: 2 (mend them, or import the others with --rejects FILE)
  by the map   Họ tên CBVC -> name
               Phái -> (not used)
               Mã NV -> (not used)
               Bộ phận -> unit
               Thi đua -> award
               XL -> (not used)
  records      2 read, 0 skipped, 0 new, 0 same, 0 changed, 0 suspect, 2 rejected

A program with American customs writes the month first. Where one date shows it, no date of the file is sure, and good rows are not
split off either.

  $ printf 'kind;name;birth;gender;unit;award\nperson;Mai Văn An;10/11/1992;male;ST.TC;LDTT\nperson;Mai Văn Ba;01/25/1990;male;ST.TC;LDTT\n' >months.csv
  $ tdkt --quiet nominate import --year 2025 --category merit --received 2025-12-01 --rejects rejects.csv months.csv | grep records
  tdkt: months.csv:3:3: '01/25/1990' has the month before the day: other dates of the file may be read wrongly (export them as dd/mm/yyyy or yyyy-mm-dd)
  tdkt: months.csv: nothing was imported: which number of its dates is the month is not sure (export the dates as dd/mm/yyyy or yyyy-mm-dd)
  records      2 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 1 rejected
  $ ls rejects.csv
  ls: cannot access 'rejects.csv': No such file or directory
  [2]

Until 2020 officials had a grade of another wording. It is the same grade, and in a row of a later year it is doubted.

  $ printf 'kind;name;gender;unit;award;grade;year\nperson;Hồ Văn An;male;ST.TC;LDTT;Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực;2020\n' >former.csv
  $ tdkt --quiet nominate import --category merit --received 2020-12-01 former.csv | grep records
  records      1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ sed s/2020/2021/ former.csv >later.csv
  $ tdkt --quiet nominate import --category merit --received 2021-12-01 later.csv | grep records
  tdkt: later.csv:2:6: warning: 'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực' is a grade of the years to 2020, read as 'done' (is the year right?)
  records      1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate list --year 2021 --format json | jq -r '.nominations[].grade'
  done

A map that does not load says all that is wrong with it.

  $ cat >broken.toml <<EOF
  > format = 1
  > [headings]
  > "Bộ phận" = "Đơn vịi"
  > [values]
  > "A" = "superb"
  > [awards]
  > "TT1" = "LDTTT"
  > "TT2" = "Lao động tiên tiến"
  > [people]
  > EOF
  $ tdkt nominate import --year 2025 --map broken.toml own.csv
  tdkt: the map of headings and words does not load
  tdkt: broken.toml:3:13: 'Đơn vịi' is no field, no known heading and not "ignore" (did you mean 'Đơn vị'?)
  tdkt: broken.toml:5:7: 'superb' is no word of any vocabulary
  tdkt: broken.toml:7:9: unknown award 'LDTTT' (did you mean 'LDTT'?)
  tdkt: broken.toml:8:9: 'Lao động tiên tiến' may be any of LDTT, TTLDTT (write its full name or its code)
  tdkt: broken.toml:9:1: unknown key 'people'
  [6]
  $ tdkt nominate import --year 2025 --map missing.toml own.csv
  tdkt: missing.toml: cannot be read: No such file or directory
  [3]

What cannot be is refused: a birth or a year to come, and what is no name of a person. A first word that may be a surname stays.

  $ cat >impossible.csv <<EOF
  > Họ và tên;Ngày sinh;Đơn vị;Năm
  > Lê Văn An;5/7/2085;ST.TC;2025
  > Lê Văn Bách;1985;ST.TC;2052
  > Phòng Kế toán;;ST.KT;2025
  > 12345;;ST.KT;2025
  > "1. Nguyễn An
  > 2. Trần Bình";;ST.KT;2025
  > Ông Cao Thắng;1985;ST.KT;2025
  > Ông Thị Chín;1985;ST.KT;2025
  > EOF
  $ import --rejects rest.csv impossible.csv | grep records; tdkt nominate list --format csv | cut -d, -f2 | grep Ông
  tdkt: impossible.csv:2:2: the birth 2085-07-05 lies in the future, today is 2025-12-20 (write the right day or year)
  tdkt: impossible.csv:3:4: 2052 is no year of a nomination: write one from 1945 to 2026
  tdkt: impossible.csv:4:1: 'Phòng Kế toán' is a unit of the register, not a person (name the kind 'collective' in a column or a section, or write the person's name)
  tdkt: impossible.csv:5:1: '12345' is not the name of a person (write the full name)
  tdkt: impossible.csv:6:1: several names in one cell (write each person in a row)
  tdkt: impossible.csv:8:1: warning: the first word of 'Ông Cao Thắng' may be a salutation or a surname; the name is kept whole (take the word out if it is none of the name)
  tdkt: impossible.csv: warning: rejected rows, written to 'rest.csv' to be mended and imported again: 5
  records      7 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 5 rejected
  Ông Cao Thắng
  Ông Thị Chín
