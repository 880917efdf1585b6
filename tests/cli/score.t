Two clusters are scored by their sheets: in the one a tie is parted by the rule of the sheet, in the other it stays.

  $ tdkt --quiet init
  $ cat >units.csv <<'END'
  > code,name,kind,parent
  > T99,Tỉnh Thanh Vân,province,
  > SYT,Sở Y tế,department,T99
  > SNV,Sở Nội vụ,department,T99
  > STC,Sở Tài chính,department,T99
  > XA1,Xã An Hòa,commune,T99
  > XA2,Xã Bình Hòa,commune,T99
  > END
  $ tdkt unit import --quiet units.csv >units.txt
  $ cat >clusters.csv <<'END'
  > cluster,name,unit,role
  > SO,Cụm các sở,SYT,head
  > SO,,SNV,deputy_head
  > SO,,STC,
  > XA,Cụm các xã,XA1,head
  > XA,,XA2,
  > END
  $ tdkt score cluster import --quiet --year 2025 clusters.csv | grep ^new
  $ tdkt score cluster list
  $ tdkt score cluster list --format csv

A sheet with mistakes is refused with all of them.

  $ cat >sheet.toml <<'END'
  > format = 1
  > code = "SO-2025"
  > title = "Bảng điểm cụm các sở"
  > year = 2025
  > tie = ["criterion:KT"]
  > [[criterion]]
  > code = "KT1"
  > title = "Phát triển kinh tế"
  > max = 60
  > kind = "point"
  > END
  $ tdkt score sheet import sheet.toml
  $ cat >so.toml <<'END'
  > format = 1
  > code = "SO-2025"
  > title = "Bảng điểm cụm các sở"
  > year = 2025
  > tie = ["criterion:KT"]
  > [[criterion]]
  > code = "KT"
  > group = "Nhiệm vụ"
  > title = "Phát triển kinh tế - xã hội"
  > max = 60
  > kind = "points"
  > [[criterion]]
  > code = "XD"
  > group = "Nhiệm vụ"
  > title = "Xây dựng Đảng, chính quyền"
  > max = 40
  > kind = "points"
  > [[criterion]]
  > code = "THUONG"
  > title = "Điểm thưởng"
  > max = 10
  > kind = "bonus"
  > END
  $ sed -e 's/SO-2025/XA-2025/; s/^tie.*/tie = []/; s/các sở/các xã/' so.toml >xa.toml
  $ tdkt score sheet import --cluster SO so.toml
  $ tdkt score sheet import xa.toml | head -4
  $ tdkt score sheet import xa.toml >/dev/null
  $ tdkt score sheet show XA-2025 --format toml | head -2
  $ tdkt score sheet show XA-205

What a unit gives itself decides nothing: the final score counts, else the checked one.

  $ cat >wrong.csv <<'END'
  > cluster,unit,criterion,self,checked,final
  > SO,SYT,KT,61,60,
  > SO,XA1,KT,50,50,
  > SO,SYT,KTX,50,50,
  > SOO,SYT,KT,50,50,
  > SO,SYT,XD,,,
  > END
  $ tdkt score import --year 2025 wrong.csv >/dev/null
  $ cat >scores.csv <<'END'
  > cluster,year,unit,criterion,self,checked,final,evidence
  > SO,2025,SYT,KT,58,"55,5",,Báo cáo số 12
  > SO,2025,SYT,XD,40,"35,5",36,
  > SO,2025,SNV,KT,56,56.5,,
  > SO,2025,SNV,XD,35,35,,
  > SO,2025,STC,KT,60,,,
  > SO,2025,STC,XD,40,40,,
  > SO,2025,STC,THUONG,0,0,,
  > XA,2025,XA1,KT,50,50,,
  > XA,2025,XA1,XD,40,40,,
  > XA,2025,XA2,KT,60,60,,
  > XA,2025,XA2,XD,28,28,,
  > XA,2025,XA2,THUONG,5,2,,
  > END
  $ tdkt score import --quiet scores.csv | grep ^new
  $ tdkt score import --quiet scores.csv | grep ^same
  $ tdkt score rank --cluster SO
  $ tdkt score rank --cluster XA --format json
  $ tdkt score rank --format json | grep -E 'schema|"cluster"'
  $ tdkt score rank --cluster SO --year 2024
  $ tdkt report cluster XA --format csv
  $ tdkt score show --cluster SO --format csv
