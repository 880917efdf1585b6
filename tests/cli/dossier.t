The papers of a dossier: what the rules ask for, what is there, what came late.

  $ tdkt init --quiet
  $ printf 'code,name,kind,parent\nT99,Tỉnh Thanh Vân,province,\nSYT,Sở Y tế,department,T99\n' > units.csv
  $ tdkt unit import --quiet units.csv | grep ^records
  records  2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ printf 'kind,name,citizen_id,unit,award,category,year,received\nperson,Lê Văn An,099080000001,SYT,CSTDTQ,merit,2023,2024-12-01\nperson,Lê Văn An,099080000001,SYT,LDTT,merit,2025,2025-12-01\n' > list.csv
  $ tdkt nominate import --quiet list.csv | grep ^records
  records      2 read, 0 skipped, 2 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate dossier 1
  nomination 1
  name        Lê Văn An
  award code  CSTDTQ
  received    2024-12-01
  deadline    2024-12-31
  
  PAPER              STATE    DATE  NAME                                                                            ONLY IF  CITE
  submission         missing        Tờ trình                                                                                 Luật 06/2022/QH15 Đ84.1
  report             missing        Báo cáo thành tích                                                                       Luật 06/2022/QH15 Đ84.1
  minutes            missing        Biên bản bình xét                                                                        Luật 06/2022/QH15 Đ84.1
  ballot             missing        Kết quả bỏ phiếu của Hội đồng                                                            NĐ 98/2023/NĐ-CP Đ30-34
  scope_certificate  missing        Chứng nhận phạm vi ảnh hưởng toàn quốc của người đứng đầu bộ, ban, ngành, tỉnh           NĐ 98/2023/NĐ-CP Đ33
  $ tdkt nominate dossier 1 --have submission --have report --date 2024-12-20 --format json
  {
    "schema": "tdkt.dossier/1",
    "nomination": 1,
    "award": "CSTDTQ",
    "received": "2024-12-01",
    "deadline": "2024-12-31",
    "papers": [
      {
        "paper": "submission",
        "name": "Tờ trình",
        "when": null,
        "state": "present",
        "date": "2024-12-20",
        "cite": "Luật 06/2022/QH15 Đ84.1",
        "certainty": "verified"
      },
      {
        "paper": "report",
        "name": "Báo cáo thành tích",
        "when": null,
        "state": "present",
        "date": "2024-12-20",
        "cite": "Luật 06/2022/QH15 Đ84.1",
        "certainty": "verified"
      },
      {
        "paper": "minutes",
        "name": "Biên bản bình xét",
        "when": null,
        "state": "missing",
        "date": null,
        "cite": "Luật 06/2022/QH15 Đ84.1",
        "certainty": "verified"
      },
      {
        "paper": "ballot",
        "name": "Kết quả bỏ phiếu của Hội đồng",
        "when": null,
        "state": "missing",
        "date": null,
        "cite": "NĐ 98/2023/NĐ-CP Đ30-34",
        "certainty": "verified"
      },
      {
        "paper": "scope_certificate",
        "name": "Chứng nhận phạm vi ảnh hưởng toàn quốc của người đứng đầu bộ, ban, ngành, tỉnh",
        "when": null,
        "state": "missing",
        "date": null,
        "cite": "NĐ 98/2023/NĐ-CP Đ33",
        "certainty": "verified"
      }
    ]
  }
  $ tdkt nominate dossier 1 --have minutes --lacks report --date 2025-01-02
  nomination 1
  name        Lê Văn An
  award code  CSTDTQ
  received    2024-12-01
  deadline    2024-12-31
  
  PAPER              STATE    DATE        NAME                                                                            ONLY IF  CITE
  submission         there    2024-12-20  Tờ trình                                                                                 Luật 06/2022/QH15 Đ84.1
  report             missing              Báo cáo thành tích                                                                       Luật 06/2022/QH15 Đ84.1
  minutes            late     2025-01-02  Biên bản bình xét                                                                        Luật 06/2022/QH15 Đ84.1
  ballot             missing              Kết quả bỏ phiếu của Hội đồng                                                            NĐ 98/2023/NĐ-CP Đ30-34
  scope_certificate  missing              Chứng nhận phạm vi ảnh hưởng toàn quốc của người đứng đầu bộ, ban, ngành, tỉnh           NĐ 98/2023/NĐ-CP Đ33
  $ tdkt nominate dossier 1 --have minuets
  tdkt: the rules ask no paper 'minuets' for CSTDTQ (did you mean 'minutes'?)
  [4]
  $ tdkt nominate dossier 1 --have ballot --date 2030-01-01
  tdkt: lies in the future (today is 2025-12-20)
  tdkt: see 'tdkt nominate dossier --help'
  [2]
  $ tdkt nominate dossier 7
  tdkt: there is no nomination number 7
  [4]
  $ tdkt nominate dossier
  tdkt: missing option ID
  tdkt: see 'tdkt nominate dossier --help'
  [2]
  $ tdkt db log --limit 2
  ID  WHEN        WHO    COMMAND                                                                                  COUNTS                STATE
   5  2025-12-20  thuky  tdkt nominate dossier 1 --have minutes --lacks report --date 2025-01-02                  {"have":1,"lacks":1}
   4  2025-12-20  thuky  tdkt nominate dossier 1 --have submission --have report --date 2024-12-20 --format json  {"have":2,"lacks":0}

Papers of many dossiers come as a list.

  $ printf 'nomination,paper,date\n1,ballot,2024-12-30\n2,submission,01/12/2025\n2,report,\n' > dossier.csv
  $ tdkt nominate dossier --file dossier.csv | grep ^records
  tdkt: imported 'dossier.csv' (operation 6)
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate dossier --file dossier.csv | grep ^records
  tdkt: 'dossier.csv' holds nothing new, and nothing was changed
  records  3 read, 0 skipped, 0 new, 3 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate dossier 2
  nomination 2
  name        Lê Văn An
  award code  LDTT
  received    2025-12-01
  
  PAPER       STATE    DATE        NAME                ONLY IF  CITE
  submission  there    2025-12-01  Tờ trình                     Luật 06/2022/QH15 Đ84.1
  report      there    2025-12-20  Báo cáo thành tích           Luật 06/2022/QH15 Đ84.1
  minutes     missing              Biên bản bình xét            Luật 06/2022/QH15 Đ84.1
  $ printf 'nomination,paper,date\n2,minuets,2025-12-01\n9,report,2025-12-01\n2,minutes,2029-12-01\n' > bad.csv
  $ tdkt nominate dossier --file bad.csv | grep ^records
  tdkt: bad.csv:2:2: the rules ask no paper 'minuets' for LDTT (did you mean 'minutes'?)
  tdkt: bad.csv:3:1: there is no nomination number 9
  tdkt: bad.csv:4:3: lies in the future (today is 2025-12-20)
  tdkt: bad.csv: nothing was imported: rejected rows: 3 (mend them, or import the others with --rejects FILE)
  records  3 read, 0 skipped, 0 new, 0 same, 0 changed, 0 suspect, 3 rejected
  $ tdkt --lang vi nominate dossier 1
  đề nghị 1
  tên                      Lê Văn An
  mã danh hiệu, hình thức  CSTDTQ
  tiếp nhận                2024-12-01
  thời hạn                 2024-12-31
  
  GIẤY TỜ            TRẠNG THÁI  NGÀY        TÊN                                                                             CHỈ KHI  CĂN CỨ
  submission         đã có       2024-12-20  Tờ trình                                                                                 Luật 06/2022/QH15 Đ84.1
  report             còn thiếu               Báo cáo thành tích                                                                       Luật 06/2022/QH15 Đ84.1
  minutes            muộn        2025-01-02  Biên bản bình xét                                                                        Luật 06/2022/QH15 Đ84.1
  ballot             đã có       2024-12-30  Kết quả bỏ phiếu của Hội đồng                                                            NĐ 98/2023/NĐ-CP Đ30-34
  scope_certificate  còn thiếu               Chứng nhận phạm vi ảnh hưởng toàn quốc của người đứng đầu bộ, ban, ngành, tỉnh           NĐ 98/2023/NĐ-CP Đ33
