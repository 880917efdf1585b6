What a cluster may be awarded: the flags and certificates of a cluster go to its first members.

  $ export TDKT_TODAY=2025-12-20
  $ tdkt --quiet init
  $ cat >units.csv <<'END'
  > code,name,kind
  > AH,Xã An Hòa,commune
  > BH,Xã Bình Hòa,commune
  > CH,Xã Cao Hòa,commune
  > DH,Xã Đông Hòa,commune
  > END
  $ tdkt unit import --quiet units.csv >units.txt
  $ printf 'cluster,name,unit\nXA,Cụm các xã,AH\nXA,,BH\nXA,,CH\nXA,,DH\n' | tdkt score cluster import --quiet --year 2025 - | grep ^records
  records  4 read, 0 skipped, 4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ cat >awards.csv <<'END'
  > cluster,award,count
  > XA,COTINH,1
  > XA,Bằng khen cấp tỉnh,3
  > END
  $ tdkt score cluster awards --quiet --year 2025 awards.csv | grep ^records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score cluster awards --quiet --year 2025 awards.csv | grep ^records
  records  2 read, 0 skipped, 0 new, 2 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'cluster,award,count\nXB,COTINH,1\nXA,COTINH,-1\nXA,KNC,1\nXA,COTINH,\n' |
  >   tdkt score cluster awards --year 2025 - >/dev/null
  tdkt: -:2:1: unknown cluster 'XB' in 2025 (did you mean 'XA'?)
  tdkt: -:3:3: a count is a whole number from 0: '-1'
  tdkt: -:4:2: 'KNC' is not given to a collective
  tdkt: -:5:3: no value for 'count'
  tdkt: -: nothing was imported: rejected rows: 4 (mend them, or import the others with --rejects FILE)
  [1]
  $ tdkt score cluster list --year 2025 --format json | grep -A9 '"awards"'
        "awards": [
          {
            "award": "BKTINH",
            "count": 3
          },
          {
            "award": "COTINH",
            "count": 1
          }
        ],

The ranking says who is within their reach. A place that two share is nobody's where one is left.

  $ cat >sheet.toml <<'END'
  > format = 1
  > code = "XA-2025"
  > title = "Bảng điểm"
  > year = 2025
  > total = 100
  > tie = []
  > [[criterion]]
  > code = "1"
  > title = "Nhiệm vụ"
  > max = 100
  > kind = "points"
  > END
  $ tdkt score sheet import --quiet sheet.toml >sheet.txt
  $ printf 'cluster,unit,criterion,final\nXA,AH,1,98\nXA,BH,1,95\nXA,CH,1,90\nXA,DH,1,90\n' |
  >   tdkt score import --quiet --year 2025 - | grep ^records
  records  4 read, 0 skipped, 4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt score rank --cluster XA
  KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG CỤM, KHỐI THI ĐUA NĂM 2025
  
  Cụm các xã
  Đơn vị       Mã  Nhiệm vụ  Tổng điểm  Xếp hạng  Khi bằng điểm  Ghi chú
  ──────────────────────────────────────────────────────────────────────
  Điểm tối đa           100
  ──────────────────────────────────────────────────────────────────────
  Xã An Hòa    AH        98         98         1
  Xã Bình Hòa  BH        95         95         2
  Xã Cao Hòa   CH        90         90         3  Đồng hạng
  Xã Đông Hòa  DH        90         90         3  Đồng hạng
  
  * Cụm các xã: 2 đơn vị bằng điểm, tiêu chí phụ không phân định được.
  * Cụm các xã: BKTINH (3): AH, BH; bằng điểm, chưa phân định: CH, DH
  * Cụm các xã: COTINH (1): AH
  $ tdkt score rank --cluster XA --format json | sed -n '/"awards"/,$p'
    "awards": [
      {
        "award": "BKTINH",
        "count": 3,
        "units": [
          "AH",
          "BH"
        ],
        "tied": [
          "CH",
          "DH"
        ]
      },
      {
        "award": "COTINH",
        "count": 1,
        "units": [
          "AH"
        ],
        "tied": []
      }
    ]
  }

The quota of the cluster holds for nominations and decisions.

  $ tdkt score finalise XA --year 2025
  tdkt: cluster 'XA': the ranking of 2025 is final (operation 7)
  tdkt: BKTINH, so many of the cluster: 3, by their places: AH, BH; tied for what is left: CH, DH
  tdkt: COTINH, so many of the cluster: 1, by their places: AH
  $ sed 's/COTINH,1/COTINH,2/' awards.csv | tdkt score cluster awards --year 2025 - >/dev/null
  tdkt: -:2:1: the ranking of cluster 'XA' in 2025 was finalised on 2025-12-20 (take it back with 'score reopen --reason')
  tdkt: -: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  [1]
  $ tdkt db undo 4
  tdkt: operation 4 cannot be undone: a ranking that is final was made from it (reopen the ranking for a reason first)
  tdkt: the ranking of cluster 'XA' in 2025 was finalised on 2025-12-20 (take it back with 'score reopen --reason')
  [5]
  $ tdkt score finals --year 2025 --format csv | cut -d, -f1-3,6-
  cluster,year,date,places,awards,reopened,reason
  XA,2025,2025-12-20,"AH 98, BH 95, CH 90 = DH 90","BKTINH 3: AH, BH (CH = DH); COTINH 1: AH",,
  $ printf 'kind,unit,award,category,year,received\ncollective,AH,COTINH,merit,2025,2025-12-10\ncollective,BH,COTINH,merit,2025,2025-12-10\n' |
  >   tdkt nominate import --quiet - | grep ^nominations
  nominations  2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate quota --year 2025 --award COTINH
  quota COTINH
  scope     XA
  rule      XA 2025, verified
  share     1 in each scope
  allowed   1
  used      0
  proposed  2
  left      1
  ID  NAME         UNIT  VERDICT  VOTES  STANDING        BEFORE THE NEXT BY
   1  Xã An Hòa    AH                    above the line  order in the list
   2  Xã Bình Hòa  BH                    below the line
  $ tdkt nominate vote 1 2 --members 9 --in-favour 9
  nominations voted on  2
  $ tdkt nominate decide 1 2 --number 12/QĐ-UBND --date 2025-12-19 --signer 'Nguyễn Văn Kiên' --confirm 'đủ hồ sơ'
  tdkt: nothing was decided
  tdkt: nomination 1: the quota of COTINH is 1 (scope 'XA'), used 0, to be decided 2, by XA 2025
  tdkt: nomination 2 is ineligible (see 'tdkt nominate explain 2')
  [5]
  $ tdkt nominate decide 1 --number 12/QĐ-UBND --date 2025-12-19 --signer 'Nguyễn Văn Kiên' --confirm 'đủ hồ sơ'
  nominations decided  1
  $ tdkt nominate quota --year 2025 --award COTINH | sed -n '/^allowed/,/^left/p'
  allowed   1
  used      1
  proposed  1
  left      0

Opened again, the cluster may be awarded more; the list of final rankings keeps what it was on each day.

  $ tdkt score reopen XA --year 2025 --reason 'Tỉnh giao thêm một cờ'
  tdkt: cluster 'XA': the ranking of 2025 is open again (operation 11)
  $ sed 's/COTINH,1/COTINH,2/' awards.csv | tdkt score cluster awards --quiet --year 2025 - | grep ^records
  records  2 read, 0 skipped, 0 new, 1 same, 1 changed, 0 suspect, 0 rejected
  $ tdkt db undo 11
  tdkt: operation 11 cannot be undone: cluster 'XA' has changed since its ranking of 2025 was reopened (finalise it anew)
  [5]
  $ tdkt score finalise XA --year 2025
  tdkt: cluster 'XA': the ranking of 2025 is final (operation 13)
  tdkt: BKTINH, so many of the cluster: 3, by their places: AH, BH; tied for what is left: CH, DH
  tdkt: COTINH, so many of the cluster: 2, by their places: AH, BH
  $ tdkt score finals --year 2025 --format json | grep -A1 '"award": "COTINH"'
              "award": "COTINH",
              "count": 1,
  --
              "award": "COTINH",
              "count": 2,
  $ tdkt score finals --year 2025 --format csv | cut -d, -f1-3,6-
  cluster,year,date,places,awards,reopened,reason
  XA,2025,2025-12-20,"AH 98, BH 95, CH 90 = DH 90","BKTINH 3: AH, BH (CH = DH); COTINH 1: AH",2025-12-20,Tỉnh giao thêm một cờ
  XA,2025,2025-12-20,"AH 98, BH 95, CH 90 = DH 90","BKTINH 3: AH, BH (CH = DH); COTINH 2: AH, BH",,
