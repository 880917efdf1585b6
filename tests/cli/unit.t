Units come from a CSV file, a parent before its children. What was understood of the file is told.

  $ tdkt init --quiet
  $ tdkt unit import samples/small-unit/units.csv

The same file again changes nothing.

  $ tdkt unit import samples/small-unit/units.csv | grep -E 'new|same'

  $ tdkt unit list
  $ tdkt unit list --kind team --format csv
  $ tdkt unit show 'Phân xưởng Xeo giấy'
  $ tdkt unit show HT --format json
  $ tdkt unit show 'Phân xưởng Xeo giay'

All problems of a file are told at once, and nothing of it is imported.

  $ cat > more.csv <<'CSV'
  > code,name,kind,parent
  > HT.KHO,Kho vật tư,team,HT
  > HT.BV,Tổ bảo vệ,teem,HT
  > HT.XE,Đội xe,team,HTT
  > CSV
  $ tdkt unit import more.csv
  $ tdkt unit list | grep -c HT.KHO

With --rejects the good rows are imported, and the others wait in a file, where they can be mended.

  $ tdkt unit import more.csv --rejects bad.csv --format json
  $ cat bad.csv
  $ sed -i 's/teem/team/; s/HTT/HT/' bad.csv && tdkt unit import bad.csv | grep -E 'new|rejected'

A file can come through a pipe. A dry run shows everything and changes nothing.

  $ printf 'code;name;kind;parent\nHT.YT;Trạm y tế;team;HT\n' | tdkt unit import --dry-run -
  $ tdkt unit list --kind team --format csv | grep -c HT.YT

Successions say which unit took over from which.

  $ printf 'from,to,date,share\nHT.XE,HT.KHO,01/07/2025,\n' > successions.csv
  $ tdkt unit succession successions.csv | grep new
  $ tdkt unit list --successions
  $ tdkt unit list --successions --format json
  $ tdkt unit show HT.XE

Several files are imported one after the other, and each by itself.

  $ tdkt unit import samples/small-unit/units.csv more.csv nowhere.csv
  $ tdkt unit import samples/small-unit/units.csv more.csv --rejects bad.csv
