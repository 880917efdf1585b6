The rule sets, with the days on which they hold.

  $ tdkt rules list | sed -E 's/[0-9a-f]{12}/(hash)/'
  ID     FROM        TO          HASH          NAME
  ND65   2014-08-20  2017-09-30  (hash)  Luật Thi đua, khen thưởng 15/2003/QH11 (sửa đổi 2013), NĐ 65/2014/NĐ-CP
  ND91   2017-10-01  2023-12-31  (hash)  Luật Thi đua, khen thưởng 15/2003/QH11 (sửa đổi 2013), NĐ 91/2017/NĐ-CP
  L2022  2024-01-01  2026-09-30  (hash)  Luật Thi đua, khen thưởng 06/2022/QH15
  L2026  2026-10-01              (hash)  Luật 06/2026/QH16 sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng
  $ tdkt rules list --format json | grep -v hash
  {
    "schema": "tdkt.rules/1",
    "rule_sets": [
      {
        "id": "ND65",
        "name": "Luật Thi đua, khen thưởng 15/2003/QH11 (sửa đổi 2013), NĐ 65/2014/NĐ-CP",
        "from": "2014-08-20",
        "to": "2017-09-30",
      },
      {
        "id": "ND91",
        "name": "Luật Thi đua, khen thưởng 15/2003/QH11 (sửa đổi 2013), NĐ 91/2017/NĐ-CP",
        "from": "2017-10-01",
        "to": "2023-12-31",
      },
      {
        "id": "L2022",
        "name": "Luật Thi đua, khen thưởng 06/2022/QH15",
        "from": "2024-01-01",
        "to": "2026-09-30",
      },
      {
        "id": "L2026",
        "name": "Luật 06/2026/QH16 sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng",
        "from": "2026-10-01",
        "to": null,
      }
    ]
  }
  $ tdkt rules show CSTDCS | sed -E 's/:[0-9]+$/:(line)/'
  ID                                  KIND                  FOR     LAW    CITE                                                                             CERTAINTY                FILE
  G-NODUP                             guard                         L2022  Luật 06/2022/QH15 Đ5                                                             verified                 law/L2022/guards.toml:(line)
  G-DOTXUAT                           guard                         L2022  NĐ 98/2023/NĐ-CP Đ4.3; NĐ 152/2025/NĐ-CP Đ4.3                                    verified                 law/L2022/guards.toml:(line)
  G-HOLD                              guard                         L2022  NĐ 98/2023/NĐ-CP Đ4.4; NĐ 152/2025/NĐ-CP Đ4.4                                    verified                 law/L2022/guards.toml:(line)
  G-DISC                              guard                         L2022  NĐ 98/2023/NĐ-CP Đ4.4; NĐ 152/2025/NĐ-CP Đ4.4                                    verified                 law/L2022/guards.toml:(line)
  G-MAT                               guard                         L2022  NĐ 98/2023/NĐ-CP Đ4.5; NĐ 152/2025/NĐ-CP Đ4.5                                    verified                 law/L2022/guards.toml:(line)
  G-SKONCE                            guard                         L2022  CV 5007/BNV-TĐKT (05/09/2023) III.5c                                             verified                 law/L2022/guards.toml:(line)
  G-F13                               guard                         L2022  NĐ 98/2023/NĐ-CP Đ4.7; NĐ 152/2025/NĐ-CP Đ4.7                                    verified                 law/L2022/guards.toml:(line)
  G-POSTSUM                           guard                         L2022  NĐ 152/2025/NĐ-CP Đ9                                                             verified                 law/L2022/guards.toml:(line)
  G-POSTDISC                          guard                         L2022  NĐ 152/2025/NĐ-CP Đ9                                                             verified                 law/L2022/guards.toml:(line)
  CSTDCS                              criterion             person  L2022  Luật 06/2022/QH15 Đ23                                                            verified                 law/L2022/titles-of-persons.toml:(line)
  vote.CSTDCS                         vote                          L2022  NĐ 98/2023/NĐ-CP Đ30.7                                                           verified                 law/L2022/votes.toml:(line)
  reading.consecutive_years.restart   reading                       L2022  Luật 06/2022/QH15 (không quy định); Ban TĐKT Trung ương trả lời ngày 10/04/2018  from a secondary source  law/L2022/guards.toml:(line)
  preference                          the law's preference          L2022  NĐ 98/2023/NĐ-CP Đ4.6; NĐ 152/2025/NĐ-CP Đ4.6                                    verified                 law/L2022/quotas.toml:(line)
  authority.unit_head                 authority                     L2022  Luật 06/2022/QH15 Đ80                                                            verified                 law/L2022/authority.toml:(line)
  authority.district_chair.abolished  authority                     L2022  NQ 202/2025/QH15                                                                 verified                 law/L2022/authority.toml:(line)
  authority.commune_chair.2025        authority                     L2022  NĐ 129/2025/NĐ-CP Đ59                                                            verified                 law/L2022/authority.toml:(line)
  authority.minister.own_body         authority                     L2022  Luật 06/2022/QH15 Đ77-80                                                         from memory              law/L2022/authority.toml:(line)
  authority.province_chair.own_body   authority                     L2022  Luật 06/2022/QH15 Đ77-80                                                         from memory              law/L2022/authority.toml:(line)
  route.base                          route                         L2022  Luật 06/2022/QH15 Đ80; TT 01/2024/TT-BNV                                         from a secondary source  law/L2022/dossier.toml:(line)
  dossier.submission                  dossier                       L2022  Luật 06/2022/QH15 Đ84.1                                                          verified                 law/L2022/dossier.toml:(line)
  dossier.report                      dossier                       L2022  Luật 06/2022/QH15 Đ84.1                                                          verified                 law/L2022/dossier.toml:(line)
  dossier.minutes                     dossier                       L2022  Luật 06/2022/QH15 Đ84.1                                                          verified                 law/L2022/dossier.toml:(line)
  dossier.ballot                      dossier                       L2022  NĐ 98/2023/NĐ-CP Đ30-34                                                          verified                 law/L2022/dossier.toml:(line)
  dossier.certificate                 dossier                       L2022  Luật 06/2022/QH15 Đ84.1; NĐ 98/2023/NĐ-CP Đ34                                    verified                 law/L2022/dossier.toml:(line)
  bonus.CSTDCS.person                 bonus                 person  L2022  NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54                                verified                 law/L2022/bonus.toml:(line)
  base_salary.2024-07-01              base_salary                   L2022  NĐ 73/2024/NĐ-CP                                                                 verified                 law/L2022/bonus.toml:(line)
  bonus_rounding                      bonus_rounding                L2022  NĐ 98/2023/NĐ-CP Đ53; NĐ 152/2025/NĐ-CP Đ49                                      verified                 law/L2022/bonus.toml:(line)
  bonus_titles                        bonus_titles                  L2022  NĐ 98/2023/NĐ-CP Đ53; NĐ 152/2025/NĐ-CP Đ49                                      verified                 law/L2022/bonus.toml:(line)
  $ tdkt rules show HCDL3 --date 2017-09-30 | sed -E 's/:[0-9]+$/:(line)/'
  ID                                 KIND         FOR                LAW    CITE                                                                             CERTAINTY                FILE
  G-NODUP                            guard                           ND65   Luật 39/2013/QH13 Đ1.3 (Luật Thi đua, khen thưởng Đ6.2b)                         verified                 law/ND65/guards.toml:(line)
  G-LEADER                           guard                           ND65   NĐ 65/2014/NĐ-CP Đ2.2                                                            verified                 law/ND65/guards.toml:(line)
  G-HOLD                             guard                           ND65   chưa thấy văn bản trước 2024; NĐ 98/2023/NĐ-CP Đ4.4                              from memory              law/ND65/guards.toml:(line)
  G-F3Y                              guard                           ND65   NĐ 65/2014/NĐ-CP Đ2.3                                                            verified                 law/ND65/guards.toml:(line)
  G-POSTSUM                          guard                           ND65   chưa thấy văn bản trước 2024; NĐ 152/2025/NĐ-CP Đ9                               from memory              law/ND65/guards.toml:(line)
  HCDL3.external                     criterion    person collective  ND65   NĐ 65/2014/NĐ-CP Đ11.4                                                           verified                 law/ND65/external.toml:(line)
  HCDL3.collective                   criterion    collective         ND65   NĐ 65/2014/NĐ-CP Đ11.3, Đ2.4                                                     verified                 law/ND65/orders.toml:(line)
  HCDL3.person                       criterion    person             ND65   NĐ 65/2014/NĐ-CP Đ11.2                                                           verified                 law/ND65/orders.toml:(line)
  HCDL3.service                      criterion    person             ND65   NĐ 65/2014/NĐ-CP Đ11.1                                                           verified                 law/ND65/service.toml:(line)
  reading.consecutive_years.restart  reading                         ND65   Luật 15/2003/QH11 (không quy định); Ban TĐKT Trung ương trả lời ngày 10/04/2018  from a secondary source  law/ND65/guards.toml:(line)
  base_salary.2017-07-01             base_salary                     L2022  NĐ 47/2017/NĐ-CP                                                                 from a secondary source  law/L2022/bonus.toml:(line)
  $ tdkt rules show CSTDT --date 2017-10-01 | sed -E 's/:[0-9]+$/:(line)/'
  ID                                 KIND                  FOR     LAW    CITE                                                                             CERTAINTY                FILE
  G-NODUP                            guard                         ND91   Luật 39/2013/QH13 Đ1.3 (Luật Thi đua, khen thưởng Đ6.2b)                         verified                 law/ND91/guards.toml:(line)
  G-LEADER                           guard                         ND91   NĐ 91/2017/NĐ-CP (chưa thấy; theo NĐ 65/2014/NĐ-CP Đ2.2)                         from memory              law/ND91/guards.toml:(line)
  G-HOLD                             guard                         ND91   chưa thấy văn bản trước 2024; NĐ 98/2023/NĐ-CP Đ4.4                              from memory              law/ND91/guards.toml:(line)
  G-F13                              guard                         ND91   NĐ 91/2017/NĐ-CP (chưa thấy; theo NĐ 98/2023/NĐ-CP Đ4.7)                         from memory              law/ND91/guards.toml:(line)
  G-POSTSUM                          guard                         ND91   chưa thấy văn bản trước 2024; NĐ 152/2025/NĐ-CP Đ9                               from memory              law/ND91/guards.toml:(line)
  CSTDT                              criterion             person  ND91   Luật Thi đua, khen thưởng Đ22; NĐ 91/2017/NĐ-CP                                  verified                 law/ND91/titles-of-persons.toml:(line)
  vote.CSTDT                         vote                          ND91   NĐ 91/2017/NĐ-CP Đ45.8                                                           verified                 law/ND91/votes.toml:(line)
  reading.consecutive_years.restart  reading                       ND91   Luật 15/2003/QH11 (không quy định); Ban TĐKT Trung ương trả lời ngày 10/04/2018  from a secondary source  law/ND91/guards.toml:(line)
  preference                         the law's preference          ND91   NĐ 65/2014/NĐ-CP Đ2.3                                                            from memory              law/ND91/quotas.toml:(line)
  bonus.CSTDT.person                 bonus                 person  ND91   NĐ 91/2017/NĐ-CP                                                                 from memory              law/ND91/bonus.toml:(line)
  bonus_rounding                     bonus_rounding                ND91   NĐ 91/2017/NĐ-CP                                                                 from a secondary source  law/ND91/bonus.toml:(line)
  bonus_titles                       bonus_titles                  ND91   NĐ 91/2017/NĐ-CP                                                                 from memory              law/ND91/bonus.toml:(line)
  base_salary.2017-07-01             base_salary                   L2022  NĐ 47/2017/NĐ-CP                                                                 from a secondary source  law/L2022/bonus.toml:(line)
  $ tdkt rules show 'Lao động tiên tiến'
  tdkt: 'Lao động tiên tiến' may be any of LDTT, TTLDTT (write its full name or its code)
  [4]
  $ tdkt rules show LDTT --date 1990-01-01
  tdkt: no rules are known for a dossier received on 1990-01-01
  [4]
  $ tdkt rules show CSTDC
  tdkt: unknown award 'CSTDC' (did you mean 'CSTDCS'?)
  [4]
  $ tdkt rules check 2>&1 | grep -v 'no criterion covers'
  tdkt: the configuration is sound
  $ tdkt rules test 2>&1 | sed -E 's/[0-9]+,/(number),/'
  tdkt: cases: (number), of which do not hold: 0

A slip in an overlay is told with its place. A command that needs the rules does not go on without them.

  $ tdkt rules check --config samples/bad-input/rules-with-a-slip
  samples/bad-input/rules-with-a-slip/law/L2022/them.toml:5:1: missing key 'cite'
  samples/bad-input/rules-with-a-slip/law/L2022/them.toml:8:9: unknown key 'cites' (did you mean 'cite'?)
  [1]
  $ tdkt rules list --config samples/bad-input/rules-with-a-slip
  tdkt: the rules do not load
  tdkt: samples/bad-input/rules-with-a-slip/law/L2022/them.toml:5:1: missing key 'cite'
  tdkt: samples/bad-input/rules-with-a-slip/law/L2022/them.toml:8:9: unknown key 'cites' (did you mean 'cite'?)
  [6]
  $ tdkt rules check --config samples/bad-input/rules-with-a-slip --format json
  {
    "schema": "tdkt.problems/1",
    "problems": [
      {
        "file": "samples/bad-input/rules-with-a-slip/law/L2022/them.toml",
        "line": 5,
        "column": 1,
        "code": "missing_key",
        "severity": "error",
        "message": "missing key 'cite'",
        "raw": ""
      },
      {
        "file": "samples/bad-input/rules-with-a-slip/law/L2022/them.toml",
        "line": 8,
        "column": 9,
        "code": "unknown_key",
        "severity": "error",
        "message": "unknown key 'cites' (did you mean 'cite'?)",
        "raw": ""
      }
    ]
  }
  [1]
