Votes and decisions. An award for which the law asks for a vote needs its share of all members, present or not.

  $ tdkt init --quiet
  $ for list in unit award record; do tdkt $list import --quiet samples/small-unit/${list}s.csv > /dev/null; done
  $ tdkt nominate import --quiet --year 2025 --category merit samples/small-unit/de-nghi-khen-thuong.csv > /dev/null
  $ tdkt nominate check --year 2025 --summary
  tdkt: warning: nominations without a date of receipt, checked by the law of the day of their import: 20
  eligible                          13
  ineligible                        4
  needs review                      3
  decided before, left as they are  0
  [1]

  $ tdkt nominate vote --award CSTDCS --year 2025 --members 9 --in-favour 10
  tdkt: 10 votes of a council of 9 members
  tdkt: see 'tdkt nominate vote --help'
  [2]
  $ tdkt nominate vote --members 9 --in-favour 9
  tdkt: no nomination is selected (name their numbers, or --award and --year)
  tdkt: see 'tdkt nominate vote --help'
  [2]
  $ tdkt nominate vote 1 --members 9
  tdkt: missing option --in-favour
  tdkt: see 'tdkt nominate vote --help'
  [2]
  $ tdkt nominate vote --award CSTDCS --year 2024 --members 9 --in-favour 9
  tdkt: no nomination is like that
  [4]
  $ tdkt nominate vote --award CSTDCS --year 2025 --verdict eligible --members 9 --in-favour 7
  nominations voted on  2
  $ tdkt nominate decide --award CSTDCS --year 2025 --verdict eligible --number 52/QĐ-HT --date 2025-12-15 --signer 'Nguyễn Văn Kiên'
  tdkt: nothing was decided
  tdkt: nomination 10 has 7 votes of 9 members, below 80 % by NĐ 98/2023/NĐ-CP Đ30.7
  tdkt: nomination 13 has 7 votes of 9 members, below 80 % by NĐ 98/2023/NĐ-CP Đ30.7
  [5]
  $ tdkt nominate vote --award CSTDCS --year 2025 --verdict eligible --members 9 --in-favour 8 --written 1 --format json
  {
    "schema": "tdkt.vote/1",
    "nominations": 2,
    "members": 9,
    "in_favour": 8,
    "against": 0,
    "written": 1,
    "present": null,
    "recused": 0
  }
  $ tdkt nominate decide --award CSTDCS --year 2025 --verdict eligible --number 52/QĐ-HT --date 2025-12-15 --signer 'Nguyễn Văn Kiên' --authority 'Công ty Cổ phần Giấy Hoa Trúc'
  tdkt: warning: 'Công ty Cổ phần Giấy Hoa Trúc' is no authority that the rules know (see that it may decide)
  nominations decided  2

Everything that stands in the way is told at once, and nothing is decided.

  $ tdkt nominate decide --year 2025 --number 53/QĐ-HT --date 2025-12-15 --signer 'Nguyễn Văn Kiên'
  tdkt: nothing was decided
  tdkt: nomination 15 needs a vote of 90 % of all members by NĐ 98/2023/NĐ-CP Đ30.7
  tdkt: nomination 14 is ineligible (see 'tdkt nominate explain 14')
  tdkt: nomination 10 is decided already
  tdkt: nomination 13 is decided already
  tdkt: nomination 17 needs a vote of 80 % of all members by NĐ 98/2023/NĐ-CP Đ30.7
  tdkt: nomination 18 is ineligible (see 'tdkt nominate explain 18')
  tdkt: nomination 19 is ineligible (see 'tdkt nominate explain 19')
  tdkt: nomination 3 is ineligible (see 'tdkt nominate explain 3')
  tdkt: nomination 4 needs review (decide it with --confirm REASON)
  tdkt: nomination 8 needs review (decide it with --confirm REASON)
  [5]
  $ tdkt nominate decide --number 53/QĐ-HT --date 2025-12-15 --signer 'Nguyễn Văn Kiên'
  tdkt: no nomination is selected (name their numbers, or --award and --year)
  tdkt: see 'tdkt nominate decide --help'
  [2]
  $ tdkt nominate decide 5 --number 53/QĐ-HT --signer 'Nguyễn Văn Kiên'
  tdkt: missing option --date
  tdkt: see 'tdkt nominate decide --help'
  [2]
  $ tdkt nominate decide 5 --number 53/QĐ-HT --date 2026-12-15 --signer 'Nguyễn Văn Kiên'
  tdkt: lies in the future (today is 2025-12-20)
  tdkt: see 'tdkt nominate decide --help'
  [2]

What needs review is decided by a person, for a reason that is kept.

  $ tdkt nominate list --award LDTT --verdict needs_review
  ID  YEAR  AWARD  NAME        UNIT   CATEGORY  STATE      VERDICT
   8  2025  LDTT   Lý Văn Đạt  HT.KD  merit     submitted  needs review
  $ tdkt nominate decide --award LDTT --year 2025 --verdict needs_review --confirm 'Hội đồng đã xem xét' --number 53/QĐ-HT --date 2025-12-15 --signer 'Nguyễn Văn Kiên'
  nominations decided  1
  $ tdkt award list --year 2025
  ID  YEAR  AWARD   NAME            UNIT    CATEGORY  DECISION  DATE        STATUS
  17  2025  CSTDCS  Phạm Thị Lan    HT.PX1  merit     52/QĐ-HT  2025-12-15  given
  18  2025  CSTDCS  Hoàng Mạnh Sơn  HT.PX1  merit     52/QĐ-HT  2025-12-15  given
  19  2025  LDTT    Lý Văn Đạt      HT.KD   merit     53/QĐ-HT  2025-12-15  given

Votes and decisions can come as files too; a list does not change what is decided.

  $ printf 'nomination,members,in_favour,against,written\n6,9,9,0,0\n' > votes.csv
  $ tdkt nominate vote --file votes.csv | grep records
  tdkt: imported 'votes.csv' (operation 11)
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate vote --file votes.csv --members 9
  tdkt: --file says all by itself (leave out the other options)
  tdkt: see 'tdkt nominate vote --help'
  [2]
  $ printf 'nomination,number,date,signer,authority\n6,54/QĐ-HT,15/12/2025,Nguyễn Văn Kiên,\n' > decisions.csv
  $ tdkt nominate decide --file decisions.csv --format json
  tdkt: imported 'decisions.csv' (operation 12)
  {
    "schema": "tdkt.import/1",
    "file": "decisions.csv",
    "sha256": "a4c5f7332d726542d2ff39d5f3a31f5c6470176495257b70d4449527554323f7",
    "format": "CSV",
    "encoding": "UTF-8",
    "decodings": [],
    "delimiter": ",",
    "sheet": null,
    "sheets": [],
    "header_line": 1,
    "columns": {
      "nomination": "nomination",
      "number": "number",
      "date": "date",
      "signer": "signer",
      "authority": "authority"
    },
    "mapped": {},
    "readings": [],
    "rows": {
      "read": 1,
      "new": 1,
      "same": 0,
      "changed": 0,
      "suspect": 0,
      "rejected": 0,
      "skipped": 0
    },
    "skipped": [],
    "problems": [],
    "operation": 12,
    "dry_run": false
  }
  $ tdkt nominate decide --file decisions.csv | grep records
  tdkt: 'decisions.csv' holds nothing new, and nothing was changed
  records  1 read, 0 skipped, 0 new, 1 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate show 6 | tail -12
  in favour               9
  against                 0
  in writing              0
  decision                54/QĐ-HT
  date                    2025-12-15
  signer                  Nguyễn Văn Kiên
  entered as award        20
  who may decide it       Thủ trưởng cơ quan, đơn vị (Luật 06/2022/QH15 Đ80, verified)
                          Chủ tịch UBND xã (NĐ 129/2025/NĐ-CP Đ59, verified)
                          Bộ trưởng, trưởng ban, ngành (Luật 06/2022/QH15 Đ77-80, from memory)
                          Chủ tịch UBND tỉnh (Luật 06/2022/QH15 Đ77-80, from memory)
  goes by way of          Đơn vị đề nghị → Hội đồng thi đua, khen thưởng cơ sở → Thủ trưởng đơn vị hoặc Chủ tịch UBND xã (Luật 06/2022/QH15 Đ80; TT 01/2024/TT-BNV, from a secondary source)
  $ tdkt nominate vote --file votes.csv | grep records
  tdkt: 'votes.csv' holds nothing new, and nothing was changed
  records  1 read, 0 skipped, 0 new, 1 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt nominate vote 6 --members 9 --in-favour 8
  tdkt: nothing was voted on
  tdkt: nomination 6 is decided (it takes no vote and no decision)
  [5]
  $ tdkt nominate check --summary
  tdkt: warning: nominations without a date of receipt, checked by the law of the day of their import: 16
  eligible                          10
  ineligible                        4
  needs review                      2
  decided before, left as they are  4
  [1]

What a decision rested on is kept with it: db verify judges it again. A record that comes later is a drift, and named where it
changes the answer; a basis that was changed is a fault.

  $ tdkt db verify
  tdkt: decisions judged again: 4, of which the rules have changed since: 0, the register has changed since: 0; without kept facts: 0; rules not at hand: 0
  tdkt: the database is sound
  $ echo type,kind,name,citizen_id,unit,year,value > late.csv
  $ sqlite3 tdkt.db "select 'grade,person,' || subject_name || ',' || citizen_id || ',' || unit || ',2025,not_done' from nomination_row where id = 10" >> late.csv
  $ tdkt --quiet record import late.csv > /dev/null
  $ tdkt db verify
  tdkt: decisions judged again: 4, of which the rules have changed since: 0, the register has changed since: 1; without kept facts: 0; rules not at hand: 0
  tdkt: the database is sound
  nomination 10 (CSTDCS, Phạm Thị Lan): by what the register says today ineligible, then eligible
    record:6: grade was excellent, is not_done
  $ tdkt --quiet db verify --format json
  {
    "schema": "tdkt.verify/1",
    "findings": [
      {
        "code": "decision_drifted_away",
        "message": "nomination 10 (CSTDCS, Phạm Thị Lan): by what the register says today ineligible, then eligible",
        "severity": "information",
        "nomination": 10,
        "verdict_then": "eligible",
        "verdict_now": "ineligible",
        "changes": [
          "record:6: grade was excellent, is not_done"
        ]
      }
    ],
    "decisions": {
      "recomputed": 4,
      "without_basis": 0,
      "rules_changed": 0,
      "rules_missing": 0,
      "drifted": 1,
      "faults": 0
    }
  }
  $ tdkt --quiet db verify --drift | head -3
  nomination 10 (CSTDCS, Phạm Thị Lan): by what the register says today ineligible, then eligible
    record:6: grade was excellent, is not_done
  $ sqlite3 tdkt.db "update decision_basis set verdict = 'ineligible' where nomination_id = 13"
  $ tdkt --quiet db verify
  nomination 10 (CSTDCS, Phạm Thị Lan): by what the register says today ineligible, then eligible
    record:6: grade was excellent, is not_done
  nomination 13 (CSTDCS, Hoàng Mạnh Sơn): what the decision rests on was changed afterwards
  [1]
  $ tdkt --lang vi --quiet db verify
  đề nghị 10 (CSTDCS, Phạm Thị Lan): theo sổ đăng ký hiện nay là 'không đủ điều kiện', khi đó là 'đủ điều kiện'
    record:6: grade trước là excellent, nay là not_done
  đề nghị 13 (CSTDCS, Hoàng Mạnh Sơn): căn cứ của quyết định đã bị sửa về sau
  [1]

In a list the reason stands beside the nomination that it is for.

  $ printf 'nomination,number,date,signer,confirm\n4,55/QĐ-HT,15/12/2025,Nguyễn Văn Kiên,\n' > review.csv
  $ tdkt nominate decide --file review.csv
  tdkt: review.csv:2:1: nomination 4 needs review (decide it with --confirm REASON)
  tdkt: review.csv: nothing was imported: rejected rows: 1 (mend them, or import the others with --rejects FILE)
  file     review.csv
  read as  UTF-8, delimiter ',', headings in line 1
  columns  nomination, number, date, signer, confirm
  records  1 read, 0 skipped, 0 new, 0 same, 0 changed, 0 suspect, 1 rejected
  [1]
  $ printf 'nomination,number,date,signer,confirm\n4,55/QĐ-HT,15/12/2025,Nguyễn Văn Kiên,Hội đồng đã xem xét\n' > review.csv
  $ tdkt nominate decide --file review.csv | grep ^records
  tdkt: imported 'review.csv' (operation 15)
  records  1 read, 0 skipped, 1 new, 0 same, 0 changed, 0 suspect, 0 rejected
