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
  $ tdkt score cluster import --quiet --year 2025 clusters.csv | grep ^records
  records  5 read, 0 skipped, 5 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score cluster list
  CLUSTER  YEAR  SHEET  UNIT  NAME          ROLE         SCORES
  SO       2025         SYT   Sở Y tế       head              0
  SO       2025         SNV   Sở Nội vụ     deputy head       0
  SO       2025         STC   Sở Tài chính  member            0
  XA       2025         XA1   Xã An Hòa     head              0
  XA       2025         XA2   Xã Bình Hòa   member            0
  $ tdkt score cluster list --format csv
  cluster,name,year,unit,role
  SO,Cụm các sở,2025,SYT,head
  SO,Cụm các sở,2025,SNV,deputy_head
  SO,Cụm các sở,2025,STC,member
  XA,Cụm các xã,2025,XA1,head
  XA,Cụm các xã,2025,XA2,member

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
  tdkt: sheet.toml: the score sheet has mistakes
  tdkt: sheet.toml:10:8: unknown value 'point' of 'kind' (did you mean 'points'?)
  tdkt: sheet.toml:5:7: the rule for ties names criterion 'KT', which the sheet does not have (did you mean 'KT1'?)
  [3]
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
  tdkt: imported 'so.toml' (operation 4)
  sheet            SO-2025
  title            Bảng điểm cụm các sở
  year             2025
  clusters         SO
  criteria         KT Phát triển kinh tế - xã hội: 60 (points)
                   XD Xây dựng Đảng, chính quyền: 40 (points)
                   THUONG Điểm thưởng: 10 (bonus)
  ties decided by  criterion:KT
  $ tdkt score sheet import xa.toml | head -4
  tdkt: imported 'xa.toml' (operation 5)
  sheet     XA-2025
  title     Bảng điểm cụm các xã
  year      2025
  clusters  XA
  $ tdkt score sheet import xa.toml >/dev/null
  tdkt: 'xa.toml' holds nothing new, and nothing was changed
  $ tdkt score sheet show XA-2025 --format toml | head -2
  format = 1
  code = "XA-2025"
  $ tdkt score sheet show XA-205
  tdkt: unknown score sheet 'XA-205' (did you mean 'XA-2025'?)
  [4]

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
  tdkt: wrong.csv:2:4: score '61' of criterion 'KT' is above its maximum '60'
  tdkt: wrong.csv:3:2: unit 'XA1' is no member of cluster 'SO'
  tdkt: wrong.csv:4:3: score sheet 'SO-2025' has no criterion 'KTX' (did you mean 'KT'?)
  tdkt: wrong.csv:5:1: unknown cluster 'SOO' in 2025 (did you mean 'SO'?)
  tdkt: wrong.csv:6:6: no score at all (leave the row out, or write 0 where it is 0)
  tdkt: wrong.csv: nothing was imported: rejected rows: 5 (mend them, or import the others with --rejects FILE)
  [1]
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
  $ tdkt score import --quiet scores.csv | grep ^records
  records  12 read, 0 skipped, 12 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score import --quiet scores.csv | grep ^records
  records  12 read, 0 skipped, 0 new, 12 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score rank --cluster SO
  KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG CỤM, KHỐI THI ĐUA NĂM 2025
  
  Cụm các sở
                     Nhiệm vụ
                     ──────────────────────
                                   Xây dựng
                     Phát triển       Đảng,
                      kinh tế -       chính        Điểm
  Đơn vị        Mã       xã hội       quyền      thưởng  Tổng điểm  Xếp hạng  Khi bằng điểm    Ghi chú
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Điểm tối đa                60          40         +10
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Sở Nội vụ     SNV        56,5          35                   91,5         1  Xét tiêu chí KT
  Sở Y tế       SYT        55,5          36                   91,5         2  Xét tiêu chí KT
  Sở Tài chính  STC                      40           0                                        Chưa đủ điểm: KT (đã có 40)
  
  * Cụm các sở: 1 đơn vị chưa được chấm đủ điểm, chưa xếp hạng.
  $ tdkt score rank --cluster XA --format json
  {
    "schema": "tdkt.rank/1",
    "cluster": "XA",
    "year": 2025,
    "sheet": "XA-2025",
    "units": [
      {
        "unit": "XA1",
        "name": "Xã An Hòa",
        "total": 90,
        "scored": 90,
        "rank": 1,
        "tied_by": "unresolved",
        "criteria": [
          {
            "criterion": "KT",
            "score": 50,
            "max": 60,
            "how": "checked"
          },
          {
            "criterion": "XD",
            "score": 40,
            "max": 40,
            "how": "checked"
          },
          {
            "criterion": "THUONG",
            "score": null,
            "max": 10,
            "how": "not_claimed"
          }
        ]
      },
      {
        "unit": "XA2",
        "name": "Xã Bình Hòa",
        "total": 90,
        "scored": 90,
        "rank": 1,
        "tied_by": "unresolved",
        "criteria": [
          {
            "criterion": "KT",
            "score": 60,
            "max": 60,
            "how": "checked"
          },
          {
            "criterion": "XD",
            "score": 28,
            "max": 40,
            "how": "checked"
          },
          {
            "criterion": "THUONG",
            "score": 2,
            "max": 10,
            "how": "checked"
          }
        ]
      }
    ],
    "awards": []
  }
  $ tdkt score rank --format json | grep -E 'schema|"cluster"'
    "schema": "tdkt.ranks/1",
        "schema": "tdkt.rank/1",
        "cluster": "SO",
        "schema": "tdkt.rank/1",
        "cluster": "XA",
  $ tdkt score rank --cluster SO --year 2024
  tdkt: unknown cluster 'SO' in 2024
  [4]
  $ tdkt report cluster XA --format csv
  label,code,KT,XD,THUONG,total_score,rank,tied_by,note
  Xã An Hòa,XA1,50,40,,90,1,Đồng hạng,
  Xã Bình Hòa,XA2,60,28,2,90,1,Đồng hạng,
  $ tdkt score show --cluster SO --format csv
  cluster,year,unit,criterion,self,checked,final,evidence,by,date
  SO,2025,SNV,KT,56,56.5,,,thuky,2025-12-20
  SO,2025,SNV,XD,35,35,,,thuky,2025-12-20
  SO,2025,STC,KT,60,,,,thuky,2025-12-20
  SO,2025,STC,THUONG,0,0,,,thuky,2025-12-20
  SO,2025,STC,XD,40,40,,,thuky,2025-12-20
  SO,2025,SYT,KT,58,55.5,,Báo cáo số 12,thuky,2025-12-20
  SO,2025,SYT,XD,40,35.5,36,,thuky,2025-12-20

How firmly it stands: equal totals that a rule parts, and equal ones that nothing does.

  $ tdkt score sensitivity SO | head -1
  'SNV' stands before 'SYT' by criterion:KT alone: their totals are equal, margin 0
  $ tdkt score sensitivity XA | head -1
  'XA1' and 'XA2' are tied: their totals are equal, margin 0

A score of a day to come is none. Who said which score on which day goes out with the scores and comes in again.

  $ printf 'cluster,year,unit,criterion,final,by,date\nSO,2025,STC,KT,55,Ông An,2026-06-01\n' | tdkt score import - >/dev/null
  tdkt: -:2:7: a score of 2026-06-01 is still to come (today is 2025-12-20)
  tdkt: -: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  [1]
  $ printf 'cluster,year,unit,criterion,final,by,date\nSO,2025,STC,KT,55,Ông An,2025-12-10\n' | tdkt score import --quiet - | grep ^records
  records  1 read, 0 skipped, 0 new, 0 same, 1 changed, 0 suspect, 0 rejected
  $ tdkt score show --cluster SO --format csv | grep STC,KT
  SO,2025,STC,KT,60,,,,thuky,2025-12-20
  SO,2025,STC,KT,,,55,,Ông An,2025-12-10

A unit that does not belong to the cluster leaves it with its scores. An undo brings them back.

  $ tdkt score cluster remove SO 'Sở Tài chính'
  tdkt: unit 'STC' is no member of cluster 'SO' in 2025 any more; scores that went with it: 3 (operation 8)
  $ tdkt score cluster list --format csv | grep -c ^SO
  2
  $ tdkt score rank --cluster SO --format csv | grep -c STC
  0
  [1]
  $ tdkt db undo 8 | grep -v command
  tdkt: operation 8 is undone (operation 9)
  operation  8
  effect     member of a cluster: 0 removed, 0 restored, 1 brought back
             score: 0 removed, 0 restored, 3 brought back
  $ printf 'cluster,name,year,unit\nSO2,Cụm hai,2025,SYT\n' | tdkt score cluster import --dry-run - | grep ^records
  tdkt: -:2:4: warning: unit 'SYT' is a member of 'SO' in 2025 too
  tdkt: a dry run: nothing of '-' was imported
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected

What the lists give as CSV is what the imports read: all of it is known already.

  $ tdkt score cluster list --format csv | tdkt score cluster import --quiet - | grep ^records
  records  5 read, 0 skipped, 0 new, 5 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score show --format csv | tdkt score import --quiet - | grep ^records
  records  13 read, 0 skipped, 0 new, 13 same, 0 changed, 0 suspect, 0 rejected
