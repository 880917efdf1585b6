Lists come in every encoding that Vietnamese was ever written in. One list, of which `list.csv` is the original, in all of them:
what is imported is the same, and the report says what the letters were read as and on what evidence.

  $ cp "$TDKT_SOURCE"/tests/fixtures/encodings/*.csv .
  $ tdkt init
  tdkt: made the database 'tdkt.db'
  $ tdkt --quiet unit import units.csv | grep records
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ import() { tdkt --quiet nominate import --year 2025 --received 2025-12-01 --category merit "$@"; }
  $ import list.csv
  file         list.csv
  read as      UTF-8, delimiter ',', headings in line 1
  columns      STT -> (not used)
               Họ và tên -> name
               Số CCCD -> citizen_id
               Chức vụ -> position
               Đơn vị -> unit
               Danh hiệu -> award
               Ghi chú -> note
  records      3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  nominations  3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ same() { import "$@" | grep -E 'read as|letters|TCVN3|tcvn3|vni|records'; }

Unicode, with and without a mark, in UTF-8 and UTF-16, composed and not.

  $ { printf '\xEF\xBB\xBF'; cat list.csv; } >mark.csv; same mark.csv
  read as      UTF-8, delimiter ',', headings in line 1
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ iconv -t UTF-16 list.csv >utf16.csv; same utf16.csv
  read as      UTF-16LE, delimiter ',', headings in line 1
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ iconv -t UTF-16LE list.csv >utf16le.csv; same utf16le.csv
  read as      UTF-16LE, delimiter ',', headings in line 1
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ iconv -t UTF-16BE list.csv >utf16be.csv; same utf16be.csv
  read as      UTF-16BE, delimiter ',', headings in line 1
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ same list-nfd.csv
  read as      UTF-8, delimiter ',', headings in line 1
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected

Older encodings of one byte a character.

  $ iconv -t CP1258 list.csv >cp1258.csv; same cp1258.csv
  read as      windows-1258, delimiter ',', headings in line 1
  letters      windows-1258: 57 of 57 words with marks are Vietnamese
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ iconv -t VISCII list.csv >viscii.csv; same viscii.csv
  read as      VISCII, delimiter ',', headings in line 1
  letters      viscii: 57 of 57 words with marks are Vietnamese
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ iconv -t LATIN1 list-tcvn3.csv >tcvn3.csv; same tcvn3.csv
  file         tcvn3.csv
  read as      TCVN3, delimiter ',', headings in line 1
  letters      tcvn3 in columns 2, 3, 4, 5, 6, 7, 20 cells: 56 of 56 words with marks are Vietnamese
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ iconv -t LATIN1 list-vni.csv >vni.csv; same vni.csv
  file         vni.csv
  read as      VNI, delimiter ',', headings in line 1
  letters      vni in columns 2, 3, 4, 5, 6, 7, 20 cells: 57 of 57 words with marks are Vietnamese
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected

Fonts of these encodings, as a workbook saves them: other letters, in valid UTF-8 or UTF-16.

  $ sed -n 2p list-tcvn3.csv
  1,NguyÔn ThÞ H­¬ng,099184000011,Tr­ëng phßng,Phßng Tæ chøc,Lao ®éng tiªn tiÕn,§­îc quÇn chóng tÝn nhiÖm
  $ same list-tcvn3.csv
  file         list-tcvn3.csv
  read as      UTF-8, delimiter ',', headings in line 1
  letters      tcvn3 in columns 2, 3, 4, 5, 6, 7, 20 cells: 55 of 55 words with marks are Vietnamese
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ iconv -t UTF-16 list-tcvn3.csv >tcvn3-utf16.csv; same tcvn3-utf16.csv
  file         tcvn3-utf16.csv
  read as      UTF-16LE, delimiter ',', headings in line 1
  letters      tcvn3 in columns 2, 3, 4, 5, 6, 7, 20 cells: 55 of 55 words with marks are Vietnamese
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ sed -n 2p list-vni.csv
  1,Nguyeãn Thò Höông,099184000011,Tröôûng phoøng,Phoøng Toå chöùc,Lao ñoäng tieân tieán,Ñöôïc quaàn chuùng tín nhieäm
  $ same list-vni.csv
  file         list-vni.csv
  read as      UTF-8, delimiter ',', headings in line 1
  letters      vni in columns 2, 3, 4, 5, 6, 7, 20 cells: 56 of 56 words with marks are Vietnamese
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ iconv -t UTF-16 list-vni.csv >vni-utf16.csv; same vni-utf16.csv
  file         vni-utf16.csv
  read as      UTF-16LE, delimiter ',', headings in line 1
  letters      vni in columns 2, 3, 4, 5, 6, 7, 20 cells: 56 of 56 words with marks are Vietnamese
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected

Names in one font, units in another, the rest in Unicode.

  $ sed -n 2p list-mixed.csv
  1,NguyÔn ThÞ H­¬ng,099184000011,Trưởng phòng,Phoøng Toå chöùc,Lao động tiên tiến,Được quần chúng tín nhiệm
  $ same list-mixed.csv
  read as      UTF-8, delimiter ',', headings in line 1
  letters      tcvn3 in columns 2, 3 cells: 9 of 9 words with marks are Vietnamese
               vni in columns 5, 3 cells: 9 of 9 words with marks are Vietnamese
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ import --format json list-mixed.csv | jq -c '.encoding, .decodings'
  "UTF-8"
  [{"encoding":"tcvn3","columns":[2],"cells":3,"tried":9,"fitting":9},{"encoding":"vni","columns":[5],"cells":3,"tried":9,"fitting":9}]

Capitals with tones have no code in TCVN3. Where the other letters of a word are capitals, these are too.

  $ sed -n 2p list-tcvn3-capitals.csv
  1,NGUYÔN THÞ H­¬NG,099184000011,Tr­ëng phßng,Phßng Tæ chøc,Lao ®éng tiªn tiÕn,§­îc quÇn chóng tÝn nhiÖm
  $ tdkt --db capitals.db init; tdkt --quiet --db capitals.db unit import units.csv | grep records
  tdkt: made the database 'capitals.db'
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt --db capitals.db nominate import --year 2025 --received 2025-12-01 --category merit list-tcvn3-capitals.csv | grep -E 'tcvn3|records'
  tdkt: imported 'list-tcvn3-capitals.csv' (operation 3)
  file         list-tcvn3-capitals.csv
  letters      tcvn3 in columns 2, 3, 4, 5, 6, 7, 20 cells: 55 of 55 words with marks are Vietnamese
  records      3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt --db capitals.db nominate list --format json | jq -r '.nominations[].subject.name'
  NGUYỄN THỊ HƯƠNG
  TRẦN VĂN ĐỨC
  ĐỖ HỮU LƯỢNG

UTF-8 that was taken for windows-1252 and saved again; Ƣ for Ư, spaces that do not break and characters without width.

  $ sed -n 2p list-twice.csv | cut -c1-60
  1,Nguyá»…n Thá»‹ HÆ°Æ¡ng,099184000011,TrÆ°á»
  $ same list-twice.csv
  read as      UTF-8, delimiter ',', headings in line 1
  letters      utf-8-twice in columns 2, 3, 4, 5, 6, 7, 20 cells: 57 of 57 words with marks are Vietnamese
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ same list-odd.csv
  read as      UTF-8, delimiter ',', headings in line 1
  letters      Ƣ as Ư, invisible characters left out, in columns 2, 4, 5, 6, 7: 9 cells
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected

In TCVN3 `ư` is the soft hyphen, which editors and web pages drop. What is lost is told and not made up.

  $ tdkt nominate import --year 2025 --received 2025-12-01 --category merit --dry-run list-tcvn3-without-u-horn.csv
  tdkt: list-tcvn3-without-u-horn.csv:2:3: suspect: the citizen id of 'Nguyễn Thị Hơng' belongs to person:1
  tdkt: list-tcvn3-without-u-horn.csv:5:6: unknown award 'Bằng khen của Bộ trởng'
  tdkt: list-tcvn3-without-u-horn.csv:2:2: warning: 'Hơng' has lost an 'ư' before this file was made (TCVN3 writes it as a soft hyphen, which editors drop); it is kept as it is
  tdkt: list-tcvn3-without-u-horn.csv:2:4: warning: 'Trởng' has lost an 'ư' before this file was made (TCVN3 writes it as a soft hyphen, which editors drop); it is kept as it is
  tdkt: list-tcvn3-without-u-horn.csv:2:7: warning: 'Đợc' has lost an 'ư' before this file was made (TCVN3 writes it as a soft hyphen, which editors drop); it is kept as it is
  tdkt: list-tcvn3-without-u-horn.csv:3:7: warning: 'trớc' has lost an 'ư' before this file was made (TCVN3 writes it as a soft hyphen, which editors drop); it is kept as it is
  tdkt: list-tcvn3-without-u-horn.csv:5:2: warning: 'Lợng' has lost an 'ư' before this file was made (TCVN3 writes it as a soft hyphen, which editors drop); it is kept as it is
  tdkt: list-tcvn3-without-u-horn.csv:5:4: warning: 's' has lost an 'ư' before this file was made (TCVN3 writes it as a soft hyphen, which editors drop); it is kept as it is
  tdkt: list-tcvn3-without-u-horn.csv:5:6: warning: 'trởng' has lost an 'ư' before this file was made (TCVN3 writes it as a soft hyphen, which editors drop); it is kept as it is
  tdkt: list-tcvn3-without-u-horn.csv: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  file         list-tcvn3-without-u-horn.csv
  read as      UTF-8, delimiter ',', headings in line 1
  letters      tcvn3 in columns 2, 3, 4, 5, 6, 7, 20 cells: 54 of 54 words with marks are Vietnamese
  columns      STT -> (not used)
               Họ và tên -> name
               Số CCCD -> citizen_id
               Chức vụ -> position
               Đơn vị -> unit
               Danh hiệu -> award
               Ghi chú -> note
  records      3 read, 0 skipped, 0 new, 0 same, 1 changed, 1 suspect, 1 rejected
  nominations  0 new, 0 same, 1 changed, 1 suspect, 0 rejected
  changes      line 3, Trần Văn Đức: note 'Sáng kiến "Số hóa" năm trước' -> 'Sáng kiến "Số hóa" năm trớc'
  [1]

A pipe is read as a file is.

  $ cat list-tcvn3.csv | tdkt --quiet nominate import --year 2025 --received 2025-12-01 --category merit - | grep -E 'tcvn3|records'
  letters      tcvn3 in columns 2, 3, 4, 5, 6, 7, 20 cells: 55 of 55 words with marks are Vietnamese
  records      3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected

What was set aside comes in UTF-8 with a mark, and is imported again as it is.

  $ sed 's/Phßng KÕ to¸n/Phßng Kho/' list-tcvn3.csv >unknown-unit.csv
  $ import --rejects rejects.csv unknown-unit.csv | grep records
  tdkt: unknown-unit.csv:3:5: unknown unit 'Phòng Kho'
  tdkt: unknown-unit.csv: warning: rejected rows, written to 'rejects.csv' to be mended and imported again: 1
  records      3 read, 0 skipped, 0 new, 2 same, 0 changed, 0 suspect, 1 rejected
  $ head -c 3 rejects.csv | od -An -tx1; sed -n 2,3p rejects.csv
   ef bb bf
  3,5,unknown_unit,unknown unit 'Phòng Kho',,2,Trần Văn Đức,099084000012,Chuyên viên,Phòng Kho,Chiến sĩ thi đua cơ sở,"Sáng kiến ""Số hóa""
  năm trước"
  $ sed 's/Phòng Kho/Phòng Kế toán/g' rejects.csv >mended.csv; same mended.csv
  read as      UTF-8, delimiter ',', headings in line 1
  records      1 read, 0 skipped, 0 new, 1 same, 0 changed, 0 suspect, 0 rejected

A word or two are not enough to tell: nothing is guessed.

  $ printf 'name,unit,award,year,kind\nLan An,PTC,LDTT,2025,person\nTrÇn V¨n B,PTC,LDTT,2025,person\n' >short.csv; import short.csv
  tdkt: short.csv:3:1: the letters may be utf-8 (TrÇn V¨n B), tcvn3 (Trần Văn B) (say which with --encoding, or mend the cell)
  [3]
  $ import --encoding tcvn3 --dry-run short.csv | grep -E 'tcvn3|records'
  letters      tcvn3 in columns 1, 1 cells: 2 of 2 words with marks are Vietnamese
  records      2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ import --encoding utf-8 --dry-run short.csv | grep -E 'tcvn3|records'
  records      2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'name,unit,award,year,kind\nL\xea,PTC,LDTT,2025,person\n' >bytes.csv; import bytes.csv
  tdkt: bytes.csv: the letters may be windows-1258, tcvn3 (say which with --encoding, or mend the cell)
  [3]
  $ import --encoding viscii --dry-run bytes.csv | grep -E 'read as|records'
  read as      VISCII, delimiter ',', headings in line 1
  records      1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected

In a column of two fonts a cell that may be of either is refused with its place.

  $ printf 'name,unit,award,year,kind\nNguyÔn V¨n ChiÕn,PTC,LDTT,2025,person\nTrần Thị Hường,PTC,LDTT,2025,person\nLâm,PTC,LDTT,2025,person\n' >both.csv; import both.csv
  tdkt: both.csv:4:1: the letters may be utf-8 (Lâm), tcvn3 (Lõm) (say which with --encoding, or mend the cell)
  [3]

An encoding that the file contradicts is a slip; so is one that does not exist.

  $ import --encoding tcvn3 list.csv
  tdkt: list.csv: nothing in the file is written in tcvn3 (leave --encoding away, or give another)
  [3]
  $ import --encoding utf-8 tcvn3.csv
  tdkt: tcvn3.csv:1: not a text file in UTF-8 (save the sheet as 'CSV UTF-8', not as a workbook; an older encoding that was not recognised is named with --encoding)
  [3]
  $ import --encoding latin list.csv
  tdkt: --encoding: 'latin' is none of utf-8, utf-16le, utf-16be, windows-1258, viscii, tcvn3, vni, utf-8-twice
  tdkt: see 'tdkt nominate import --help'
  [2]

No text at all.

  $ : >empty.csv; import empty.csv
  tdkt: empty.csv: the file is empty (save the list again as CSV)
  [3]
  $ printf '\xEF\xBB\xBF' >only-mark.csv; import only-mark.csv
  tdkt: only-mark.csv: the file is empty (save the list again as CSV)
  [3]
  $ printf '\xFF\xFE' >only-mark16.csv; import only-mark16.csv
  tdkt: only-mark16.csv: the file is empty (save the list again as CSV)
  [3]
  $ head -c $(grep -abo 'ổ chức' list.csv | head -1 | cut -d: -f1) list.csv >cut.csv; printf '\xE1\xBB' >>cut.csv; import cut.csv
  tdkt: cut.csv:2: not a text file in UTF-8 (save the sheet as 'CSV UTF-8', not as a workbook; an older encoding that was not recognised is named with --encoding)
  [3]
  $ head -c 101 utf16.csv >cut16.csv; import cut16.csv
  tdkt: cut16.csv:1: not a text file in UTF-16LE (save the sheet as 'CSV UTF-8', not as a workbook; an older encoding that was not recognised is named with --encoding)
  [3]
  $ import samples/bad-input/not-text.csv
  tdkt: samples/bad-input/not-text.csv:1: not a text file in UTF-8 (save the sheet as 'CSV UTF-8', not as a workbook; an older encoding that was not recognised is named with --encoding)
  [3]
