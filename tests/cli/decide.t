Votes and decisions. An award for which the law asks for a vote needs its share of all members, present or not.

  $ tdkt init --quiet && cd samples/small-unit
  $ for list in unit award record; do tdkt --db ../../tdkt.db --quiet $list import ${list}s.csv > /dev/null; done; cd ../..
  $ tdkt nominate import --quiet --year 2025 --category merit samples/small-unit/de-nghi-khen-thuong.csv > /dev/null
  $ tdkt nominate check --year 2025 --summary

  $ tdkt nominate vote --award CSTDCS --year 2025 --members 9 --in-favour 10
  $ tdkt nominate vote --members 9 --in-favour 9
  $ tdkt nominate vote 1 --members 9
  $ tdkt nominate vote --award CSTDCS --year 2024 --members 9 --in-favour 9
  $ tdkt nominate vote --award CSTDCS --year 2025 --verdict eligible --members 9 --in-favour 7
  $ tdkt nominate decide --award CSTDCS --year 2025 --verdict eligible --number 52/QĐ-HT --date 2025-12-15 --signer 'Nguyễn Văn Kiên'
  $ tdkt nominate vote --award CSTDCS --year 2025 --verdict eligible --members 9 --in-favour 8 --written 1 --format json
  $ tdkt nominate decide --award CSTDCS --year 2025 --verdict eligible --number 52/QĐ-HT --date 2025-12-15 --signer 'Nguyễn Văn Kiên' --authority 'Công ty Cổ phần Giấy Hoa Trúc'

Everything that stands in the way is told at once, and nothing is decided.

  $ tdkt nominate decide --year 2025 --number 53/QĐ-HT --date 2025-12-15 --signer 'Nguyễn Văn Kiên'
  $ tdkt nominate decide --number 53/QĐ-HT --date 2025-12-15 --signer 'Nguyễn Văn Kiên'
  $ tdkt nominate decide 5 --number 53/QĐ-HT --signer 'Nguyễn Văn Kiên'
  $ tdkt nominate decide 5 --number 53/QĐ-HT --date 2026-12-15 --signer 'Nguyễn Văn Kiên'

What needs review is decided by a person, for a reason that is kept.

  $ tdkt nominate list --award LDTT --verdict needs_review
  $ tdkt nominate decide --award LDTT --year 2025 --verdict needs_review --confirm 'Hội đồng đã xem xét' --number 53/QĐ-HT --date 2025-12-15 --signer 'Nguyễn Văn Kiên'
  $ tdkt award list --year 2025

Votes and decisions can come as files too; a list does not change what is decided.

  $ id=$(tdkt nominate list --award TTLDTT --format json | grep '"id"' | head -1 | tr -dc 0-9)
  $ printf 'nomination,members,in_favour,against,written\n%s,9,9,0,0\n' $id > votes.csv
  $ tdkt nominate vote --file votes.csv | grep new
  $ tdkt nominate vote --file votes.csv --members 9
  $ printf 'nomination,number,date,signer,authority\n%s,54/QĐ-HT,15/12/2025,Nguyễn Văn Kiên,\n' $id > decisions.csv
  $ tdkt nominate decide --file decisions.csv --format json
  $ tdkt nominate show $id | tail -8
  $ tdkt nominate check --summary
