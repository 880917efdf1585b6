The council and what the law says beside its criteria: who decides, how many, until when, with which papers. A province adds its
own by --config.

  $ tdkt init --quiet
  $ printf 'code,name,kind,parent\nT99,Tỉnh Thanh Vân,province,\nSYT,Sở Y tế,department,T99\nSNV,Sở Nội vụ,department,T99\n' > units.csv
  $ tdkt unit import --quiet units.csv | grep ^records
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ cat > list.csv << END
  > kind,name,citizen_id,birth,gender,unit,award,category,year,received,grade
  > person,Lê Văn An,099080000001,1980,male,SYT,LDTT,merit,2025,2025-12-01,good
  > person,Trần Thị Bình,099181000002,1981,female,SYT,LDTT,merit,2025,2025-12-11,good
  > person,Đỗ Văn Chi,099082000003,1982,male,SYT,LDTT,merit,2025,2025-12-01,good
  > person,Lý Thị Dung,099183000004,1983,female,SNV,CSTDCS,merit,2025,2025-12-01,excellent
  > END
  $ tdkt nominate import --quiet list.csv | grep ^records
  records      4 read, 0 skipped, 4 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate check --summary
  eligible                          4
  ineligible                        0
  needs review                      0
  decided before, left as they are  0

The rules tell who may decide an award on a day, by which article.

  $ tdkt rules show CSTDCS --date 2025-06-30 | grep -E 'KIND|authority'
  ID                                 KIND                  FOR     LAW    CITE                                                                             CERTAINTY                FILE
  authority.unit_head                authority                     L2022  Luật 06/2022/QH15 Đ80                                                            verified                 law/L2022/authority.toml:62
  authority.district_chair           authority                     L2022  Luật 06/2022/QH15 Đ80                                                            verified                 law/L2022/authority.toml:73
  authority.minister.own_body        authority                     L2022  Luật 06/2022/QH15 Đ77-80                                                         from memory              law/L2022/authority.toml:137
  authority.province_chair.own_body  authority                     L2022  Luật 06/2022/QH15 Đ77-80                                                         from memory              law/L2022/authority.toml:145
  $ tdkt rules show CSTDCS --date 2025-07-01 | grep -E 'KIND|authority'
  ID                                  KIND                  FOR     LAW    CITE                                                                             CERTAINTY                FILE
  authority.unit_head                 authority                     L2022  Luật 06/2022/QH15 Đ80                                                            verified                 law/L2022/authority.toml:62
  authority.district_chair.abolished  authority                     L2022  NQ 202/2025/QH15                                                                 verified                 law/L2022/authority.toml:89
  authority.commune_chair.2025        authority                     L2022  NĐ 129/2025/NĐ-CP Đ59                                                            verified                 law/L2022/authority.toml:120
  authority.minister.own_body         authority                     L2022  Luật 06/2022/QH15 Đ77-80                                                         from memory              law/L2022/authority.toml:137
  authority.province_chair.own_body   authority                     L2022  Luật 06/2022/QH15 Đ77-80                                                         from memory              law/L2022/authority.toml:145
  $ tdkt nominate show 1 | tail -9
  received           2025-12-01
  status             submitted
  verdict            eligible
  checked by         L2022
  who may decide it  Thủ trưởng cơ quan, đơn vị (Luật 06/2022/QH15 Đ80, verified)
                     Chủ tịch UBND xã (NĐ 129/2025/NĐ-CP Đ59, verified)
                     Bộ trưởng, trưởng ban, ngành (Luật 06/2022/QH15 Đ77-80, from memory)
                     Chủ tịch UBND tỉnh (Luật 06/2022/QH15 Đ77-80, from memory)
  goes by way of     Đơn vị đề nghị → Hội đồng thi đua, khen thưởng cơ sở → Thủ trưởng đơn vị hoặc Chủ tịch UBND xã (Luật 06/2022/QH15 Đ80; TT 01/2024/TT-BNV, from a secondary source)
  $ tdkt nominate decide 1 --number 5/QĐ --date 2025-12-18 --signer 'Ông Ký' --authority 'Chủ tịch UBND huyện Thanh Vân'
  tdkt: nothing was decided
  tdkt: the office of 'Chủ tịch UBND huyện Thanh Vân' was abolished before 2025-12-18, by NQ 202/2025/QH15
  [5]
  $ tdkt nominate decide 1 --number 5/QĐ --date 2025-12-18 --signer 'Ông Ký' --authority 'Thủ tướng Chính phủ'
  tdkt: nothing was decided
  tdkt: 'Thủ tướng Chính phủ' may not decide LDTT on 2025-12-18; those who may: Thủ trưởng cơ quan, đơn vị, Chủ tịch UBND xã, by Luật 06/2022/QH15 Đ80; NĐ 129/2025/NĐ-CP Đ59
  [5]
  $ tdkt --lang vi nominate decide 1 --number 5/QĐ --date 2025-12-18 --signer 'Ông Ký' --authority 'Thủ tướng Chính phủ'
  tdkt: không quyết định gì
  tdkt: 'Thủ tướng Chính phủ' không có thẩm quyền quyết định LDTT vào ngày 2025-12-18; người có thẩm quyền: Thủ trưởng cơ quan, đơn vị, Chủ tịch UBND xã, theo Luật 06/2022/QH15 Đ80; NĐ 129/2025/NĐ-CP Đ59
  [5]

A province's own rules: a quota, a deadline, the attendance of a session.

  $ mkdir -p province/law/L2022
  $ cat > province/law/L2022/province.toml << END
  > format = 1
  > instrument = { id = "L2022", name = "Luật Thi đua, khen thưởng 06/2022/QH15", from = 2024-01-01, to = 2026-09-30 }
  > [[quota]]
  > award = "LDTT"
  > count = 2
  > scope = "unit"
  > cite = "QĐ 86/2025/QĐ-UBND"
  > certainty = "verified"
  > [[deadline]]
  > awards = ["LDTT", "CSTDCS"]
  > day = "10/12"
  > receiver = "Sở Nội vụ"
  > cite = "QĐ 86/2025/QĐ-UBND"
  > certainty = "verified"
  > [[quorum]]
  > awards = ["CSTDCS"]
  > present = "90%"
  > written_counts = true
  > cite = "QĐ 86/2025/QĐ-UBND"
  > certainty = "verified"
  > END
  $ tdkt --config province rules check 2>&1 | grep -v 'no criterion covers'
  tdkt: the configuration is sound
  $ tdkt --config province nominate vote 1 --members 9 --in-favour 8
  nominations voted on  1
  $ tdkt --config province nominate vote 2 3 --members 9 --in-favour 7
  nominations voted on  2
  $ tdkt --config province nominate quota --year 2025
  quota LDTT
  scope      SYT
  rule       QĐ 86/2025/QĐ-UBND, verified
  share      2 in each scope
  allowed    2
  used       0
  proposed   3
  left       2
  preferred  a woman, or a collective of which 70 % are women, among equals by NĐ 98/2023/NĐ-CP Đ4.6; NĐ 152/2025/NĐ-CP Đ4.6
  ID  NAME           UNIT  VERDICT   VOTES  STANDING        BEFORE THE NEXT BY
   1  Lê Văn An      SYT   eligible    8/9  above the line  votes
   2  Trần Thị Bình  SYT   eligible    7/9  above the line  the law's preference
   3  Đỗ Văn Chi     SYT   eligible    7/9  below the line
  $ tdkt --config province nominate quota --year 2025 --award LDTT --format json
  {
    "schema": "tdkt.quota/1",
    "year": 2025,
    "date": "2025-12-20",
    "quotas": [
      {
        "rule": "quota.LDTT",
        "award": "LDTT",
        "scope_kind": "unit",
        "scope": "SYT",
        "first_year": null,
        "last_year": null,
        "percent": null,
        "of": null,
        "rounding": null,
        "counted": 0,
        "counted_eligible": 0,
        "quota": 2,
        "used": 0,
        "proposed": 3,
        "left": 2,
        "cite": "QĐ 86/2025/QĐ-UBND",
        "certainty": "verified",
        "preference_cite": "NĐ 98/2023/NĐ-CP Đ4.6; NĐ 152/2025/NĐ-CP Đ4.6",
        "nominations": [
          {
            "id": 1,
            "year": 2025,
            "subject": {
              "id": 1,
              "kind": "person",
              "name": "Lê Văn An",
              "citizen_id": "099080000001",
              "birth": "1980",
              "gender": "male",
              "position": null,
              "class": null,
              "unit": "SYT"
            },
            "unit": "SYT",
            "verdict": "eligible",
            "members": 9,
            "in_favour": 8,
            "preferred": false,
            "standing": "above",
            "settled_by": "votes"
          },
          {
            "id": 2,
            "year": 2025,
            "subject": {
              "id": 2,
              "kind": "person",
              "name": "Trần Thị Bình",
              "citizen_id": "099181000002",
              "birth": "1981",
              "gender": "female",
              "position": null,
              "class": null,
              "unit": "SYT"
            },
            "unit": "SYT",
            "verdict": "eligible",
            "members": 9,
            "in_favour": 7,
            "preferred": true,
            "standing": "above",
            "settled_by": "preference"
          },
          {
            "id": 3,
            "year": 2025,
            "subject": {
              "id": 3,
              "kind": "person",
              "name": "Đỗ Văn Chi",
              "citizen_id": "099082000003",
              "birth": "1982",
              "gender": "male",
              "position": null,
              "class": null,
              "unit": "SYT"
            },
            "unit": "SYT",
            "verdict": "eligible",
            "members": 9,
            "in_favour": 7,
            "preferred": false,
            "standing": "below",
            "settled_by": null
          }
        ]
      }
    ]
  }
  $ tdkt --config province nominate decide --award LDTT --year 2025 --number 5/QĐ --date 2025-12-18 --signer 'Ông Ký'
  tdkt: nothing was decided
  tdkt: nomination 1: the quota of LDTT is 2 (scope 'SYT'), used 0, to be decided 3, by QĐ 86/2025/QĐ-UBND
  tdkt: nomination 2: the quota of LDTT is 2 (scope 'SYT'), used 0, to be decided 3, by QĐ 86/2025/QĐ-UBND
  tdkt: nomination 3: the quota of LDTT is 2 (scope 'SYT'), used 0, to be decided 3, by QĐ 86/2025/QĐ-UBND
  [5]
  $ tdkt --config province nominate decide 1 2 --number 5/QĐ --date 2025-12-18 --signer 'Ông Ký' --authority 'Hội đồng quản trị'
  tdkt: warning: 'Hội đồng quản trị' is no authority that the rules know (see that it may decide)
  nominations decided  2
  $ tdkt --config province nominate quota --year 2025 --unit SYT | head -8
  quota LDTT
  scope     SYT
  rule      QĐ 86/2025/QĐ-UBND, verified
  share     2 in each scope
  allowed   2
  used      2
  proposed  1
  left      0
  $ tdkt --config province nominate quota --year 2025 --unit SYX
  tdkt: unknown unit 'SYX' (did you mean 'SYT'?)
  [4]

Attendance, votes in writing, and members who stand aside.

  $ tdkt --config province nominate vote 4 --members 10 --in-favour 8 --present 8 --recused 1 --recusal 'bà Lan, chị ruột' --format json
  {
    "schema": "tdkt.vote/1",
    "nominations": 1,
    "members": 10,
    "in_favour": 8,
    "against": 0,
    "written": 0,
    "present": 8,
    "recused": 1
  }
  $ tdkt --config province nominate decide 4 --number 6/QĐ --date 2025-12-18 --signer 'Ông Ký'
  tdkt: nothing was decided
  tdkt: nomination 4: 8 of 10 members took part, below 90/100 by QĐ 86/2025/QĐ-UBND
  [5]
  $ tdkt nominate vote 4 --members 10 --in-favour 8 --recused 3
  tdkt: 3 members stood aside, which with 8 votes are more than the 10 members
  tdkt: see 'tdkt nominate vote --help'
  [2]
  $ tdkt nominate vote 4 --members 10 --in-favour 8 --present 7
  tdkt: 7 present does not fit 8 votes at the session and 10 members
  tdkt: see 'tdkt nominate vote --help'
  [2]
  $ printf 'nomination,members,in_favour,written,present,recused,recusal\n4,10,8,1,8,1,"bà Lan, chị ruột"\n' > votes.csv
  $ tdkt nominate vote --file votes.csv | grep ^records
  tdkt: imported 'votes.csv' (operation 9)
  records  1 read, 0 skipped, 0 new, 0 same, 1 changed, 0 suspect, 0 rejected
  $ tdkt --config province nominate decide 4 --number 6/QĐ --date 2025-12-18 --signer 'Ông Ký' --authority 'Giám đốc Sở Nội vụ'
  nominations decided  1
  $ tdkt --config province nominate show 4 | tail -21
  status                  decided
  verdict                 eligible
  checked by              L2022
  members of the council  10
  in favour               8
  against                 0
  in writing              1
  present                 8
  stood aside             1
  who, and why            bà Lan, chị ruột
  decision                6/QĐ
  date                    2025-12-18
  signer                  Ông Ký
  authority               Giám đốc Sở Nội vụ
  entered as award        3
  who may decide it       Thủ trưởng cơ quan, đơn vị (Luật 06/2022/QH15 Đ80, verified)
                          Chủ tịch UBND xã (NĐ 129/2025/NĐ-CP Đ59, verified)
                          Bộ trưởng, trưởng ban, ngành (Luật 06/2022/QH15 Đ77-80, from memory)
                          Chủ tịch UBND tỉnh (Luật 06/2022/QH15 Đ77-80, from memory)
  goes by way of          Đơn vị đề nghị → Hội đồng thi đua, khen thưởng cơ sở → Thủ trưởng đơn vị hoặc Chủ tịch UBND xã (Luật 06/2022/QH15 Đ80; TT 01/2024/TT-BNV, from a secondary source)
  deadline                2025-12-10 at Sở Nội vụ (QĐ 86/2025/QĐ-UBND, verified)
  $ tdkt --config province nominate show 2 --format json | sed -n '/procedure/,$p'
    "procedure": {
      "authority_on": "2025-12-18",
      "authorities": [
        {
          "authority": "unit_head",
          "name": "Thủ trưởng cơ quan, đơn vị",
          "cite": "Luật 06/2022/QH15 Đ80",
          "certainty": "verified"
        },
        {
          "authority": "commune_chair",
          "name": "Chủ tịch UBND xã",
          "cite": "NĐ 129/2025/NĐ-CP Đ59",
          "certainty": "verified"
        },
        {
          "authority": "minister",
          "name": "Bộ trưởng, trưởng ban, ngành",
          "cite": "Luật 06/2022/QH15 Đ77-80",
          "certainty": "recalled"
        },
        {
          "authority": "province_chair",
          "name": "Chủ tịch UBND tỉnh",
          "cite": "Luật 06/2022/QH15 Đ77-80",
          "certainty": "recalled"
        }
      ],
      "routes": [
        {
          "levels": [
            "Đơn vị đề nghị",
            "Hội đồng thi đua, khen thưởng cơ sở",
            "Thủ trưởng đơn vị hoặc Chủ tịch UBND xã"
          ],
          "cite": "Luật 06/2022/QH15 Đ80; TT 01/2024/TT-BNV",
          "certainty": "secondary"
        }
      ],
      "deadlines": [
        {
          "day": "2025-12-10",
          "receiver": "Sở Nội vụ",
          "late": true,
          "cite": "QĐ 86/2025/QĐ-UBND",
          "certainty": "verified"
        }
      ]
    }
  }
