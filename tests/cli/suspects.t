A row that may be somebody known already waits until a person says who it is.

  $ tdkt init --quiet && tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ tdkt award import --quiet samples/small-unit/awards.csv > /dev/null
  $ cat > list.csv <<'CSV'
  > kind,name,birth,gender,unit,award,category,year,grade
  > person,Phạm Thị Lan,1990,female,HT.PX2,LDTT,merit,2025,good
  > person,Vũ Thị Ngân,1994,female,HT.PX2,LDTT,merit,2025,good
  > CSV
  $ tdkt nominate import list.csv
  $ tdkt nominate import list.csv --strict | grep -E 'same|suspect'
  $ tdkt nominate suspects
  $ tdkt nominate suspects --format json
  $ tdkt nominate confirm 1 --as somebody
  $ tdkt nominate confirm 1 --as same:3
  $ tdkt nominate confirm 1 --as new
  $ tdkt nominate confirm 7 --as new
  $ tdkt nominate list
