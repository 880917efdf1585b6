Bonuses: a multiple of the base salary, both by the rules in force on the day of the decision.

  $ tdkt init --quiet
  $ printf 'code,name,kind,parent\nT99,Tỉnh Thanh Vân,province,\nSYT,Sở Y tế,department,T99\nXTL,Xã Tân Lập,commune,T99\n' > units.csv
  $ tdkt unit import --quiet units.csv | grep ^records
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ cat > awards.csv << END
  > kind,name,citizen_id,unit,award,category,year,decision_number,decision_date,authority
  > person,Lê Văn An,099080000001,SYT,LDTT,merit,2025,12/QĐ-SYT,2025-12-10,Giám đốc Sở Y tế
  > person,Lê Văn An,099080000001,SYT,CSTDCS,merit,2025,12/QĐ-SYT,2025-12-10,Giám đốc Sở Y tế
  > person,Lê Văn An,099080000001,SYT,BKTINH,merit,2025,90/QĐ-UBND,2025-12-12,Chủ tịch UBND tỉnh
  > collective,,,SYT,TTLDTT,merit,2025,12/QĐ-SYT,2025-12-10,Giám đốc Sở Y tế
  > household,Hộ ông Bính,,XTL,GDVH,merit,2025,31/QĐ-UBND,2025-12-01,Chủ tịch UBND xã Tân Lập
  > household,Hộ ông Bính,,XTL,BKTINH,adhoc,2025,90/QĐ-UBND,2025-12-12,Chủ tịch UBND tỉnh
  > person,Trần Thị Bình,099080000002,XTL,LDTT,merit,2025,,,
  > END
  $ tdkt award import --quiet awards.csv | grep ^records
  records  7 read, 0 skipped, 7 new, 0 same, 0 changed, 0 suspect, 0 rejected

Of two titles for one year the higher is paid, and the commendation beside it.

  $ tdkt award bonus --year 2025
  ID  NAME           UNIT  AWARD   YEAR  DATE        MULTIPLE     BASE   AMOUNT  STATE     REASON OR ARTICLE
   1  Lê Văn An      SYT   LDTT    2025  2025-12-10       0.3  2340000   710000  not paid  CSTDCS is the higher title for the same years, by NĐ 98/2023/NĐ-CP Đ53; NĐ 152/2025/NĐ-CP Đ49
   2  Lê Văn An      SYT   CSTDCS  2025  2025-12-10         1  2340000  2340000  paid      NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54
   3  Lê Văn An      SYT   BKTINH  2025  2025-12-12       1.5  2340000  3510000  paid      NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54
   4  Sở Y tế        SYT   TTLDTT  2025  2025-12-10       0.8  2340000  1880000  paid      NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54
   5  Hộ ông Bính    XTL   GDVH    2025  2025-12-01       0.1  2340000           unknown   the multiple is from memory: it does not decide
   6  Hộ ông Bính    XTL   BKTINH  2025  2025-12-12      2.25  2340000  5270000  paid      NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54
   7  Trần Thị Bình  XTL   LDTT    2025                                          unknown   the decision has no date
  
  AWARD   AWARDS  PAID  NOT PAID  UNKNOWN    AMOUNT
  LDTT         2     0         1        1         0
  CSTDCS       1     1         0        0   2340000
  TTLDTT       1     1         0        0   1880000
  GDVH         1     0         0        1         0
  BKTINH       2     2         0        0   8780000
  total        7     4         1        2  13000000
  $ tdkt award bonus --year 2025 --unit SYT --rounding none --format csv
  award_record,kind,name,citizen_id,unit,award,year,decision_date,multiple,base_salary,rounding,amount,state,suppressed_by,reason,cite
  1,person,Lê Văn An,099080000001,SYT,LDTT,2025,2025-12-10,0.3,2340000,none,702000,suppressed,2,"CSTDCS is the higher title for the same years, by NĐ 98/2023/NĐ-CP Đ53; NĐ 152/2025/NĐ-CP Đ49",NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54
  2,person,Lê Văn An,099080000001,SYT,CSTDCS,2025,2025-12-10,1,2340000,none,2340000,paid,,,NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54
  3,person,Lê Văn An,099080000001,SYT,BKTINH,2025,2025-12-12,1.5,2340000,none,3510000,paid,,,NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54
  4,collective,Sở Y tế,,SYT,TTLDTT,2025,2025-12-10,0.8,2340000,none,1872000,paid,,,NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54
  $ tdkt award bonus --year 2025 --unit XTL --format json
  {
    "schema": "tdkt.bonus/1",
    "bonuses": [
      {
        "award_record": 5,
        "subject": {
          "id": 3,
          "kind": "household",
          "name": "Hộ ông Bính",
          "citizen_id": null,
          "birth": null,
          "gender": null,
          "position": null,
          "class": null,
          "unit": "XTL"
        },
        "unit": "XTL",
        "award": "GDVH",
        "year": 2025,
        "counted_from": 2025,
        "decision_date": "2025-12-01",
        "state": "unknown",
        "multiple": 0.1,
        "base_salary": 2340000,
        "rounding": null,
        "amount": null,
        "suppressed_by": null,
        "code": "bonus_not_sure",
        "reason": "the multiple is from memory: it does not decide",
        "cite": "NĐ 91/2017/NĐ-CP",
        "certainty": "recalled",
        "salary_cite": "NĐ 73/2024/NĐ-CP"
      },
      {
        "award_record": 6,
        "subject": {
          "id": 3,
          "kind": "household",
          "name": "Hộ ông Bính",
          "citizen_id": null,
          "birth": null,
          "gender": null,
          "position": null,
          "class": null,
          "unit": "XTL"
        },
        "unit": "XTL",
        "award": "BKTINH",
        "year": 2025,
        "counted_from": 2025,
        "decision_date": "2025-12-12",
        "state": "paid",
        "multiple": 2.25,
        "base_salary": 2340000,
        "rounding": "ceil",
        "amount": 5270000,
        "suppressed_by": null,
        "code": null,
        "reason": null,
        "cite": "NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54",
        "certainty": "verified",
        "salary_cite": "NĐ 73/2024/NĐ-CP"
      },
      {
        "award_record": 7,
        "subject": {
          "id": 4,
          "kind": "person",
          "name": "Trần Thị Bình",
          "citizen_id": "099080000002",
          "birth": null,
          "gender": null,
          "position": null,
          "class": null,
          "unit": "XTL"
        },
        "unit": "XTL",
        "award": "LDTT",
        "year": 2025,
        "counted_from": 2025,
        "decision_date": null,
        "state": "unknown",
        "multiple": null,
        "base_salary": null,
        "rounding": null,
        "amount": null,
        "suppressed_by": null,
        "code": "bonus_no_date",
        "reason": "the decision has no date",
        "cite": null,
        "certainty": null,
        "salary_cite": null
      }
    ],
    "year": 2025,
    "totals": [
      {
        "award": "LDTT",
        "awards": 1,
        "paid": 0,
        "suppressed": 0,
        "unknown": 1,
        "amount": 0
      },
      {
        "award": "GDVH",
        "awards": 1,
        "paid": 0,
        "suppressed": 0,
        "unknown": 1,
        "amount": 0
      },
      {
        "award": "BKTINH",
        "awards": 1,
        "paid": 1,
        "suppressed": 0,
        "unknown": 0,
        "amount": 5270000
      }
    ],
    "amount": 5270000
  }
  $ tdkt award bonus --year 2025 --rounding floor
  tdkt: --rounding: 'floor' is none of ceil, nearest, none
  tdkt: see 'tdkt award bonus --help'
  [2]
  $ tdkt award bonus --year 2024
  ID  NAME  UNIT  AWARD  YEAR  DATE  MULTIPLE  BASE  AMOUNT  STATE  REASON OR ARTICLE
  
  AWARD  AWARDS  PAID  NOT PAID  UNKNOWN  AMOUNT
  total       0     0         0        0       0
  $ tdkt award bonus --year 2025 --unit SYD
  tdkt: unknown unit 'SYD' (did you mean 'SYT'?)
  [4]
  $ tdkt --lang vi award bonus --year 2025 --unit XTL
  SỐ  TÊN            ĐƠN VỊ  KHEN THƯỞNG   NĂM  NGÀY        HỆ SỐ  LƯƠNG CƠ SỞ  SỐ TIỀN  TRẠNG THÁI  LÝ DO HOẶC CĂN CỨ
   5  Hộ ông Bính    XTL     GDVH         2025  2025-12-01    0.1      2340000           chưa rõ     hệ số theo trí nhớ: không dùng để quyết định
   6  Hộ ông Bính    XTL     BKTINH       2025  2025-12-12   2.25      2340000  5270000  chi         NĐ 98/2023/NĐ-CP Đ54-58; NĐ 152/2025/NĐ-CP Đ50-54
   7  Trần Thị Bình  XTL     LDTT         2025                                           chưa rõ     quyết định không ghi ngày
  
  KHEN THƯỞNG  SỐ KHEN THƯỞNG  CHI  KHÔNG CHI  CHƯA RÕ  SỐ TIỀN
  LDTT                      1    0          0        1        0
  GDVH                      1    0          0        1        0
  BKTINH                    1    1          0        0  5270000
  tổng cộng                 3    1          0        2  5270000
