Grades, initiatives, disciplines and what else the criteria ask for.

  $ tdkt init --quiet && tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ tdkt record import samples/small-unit/records.csv
  $ tdkt record list --type initiative
  $ tdkt record list --type members --format csv
  $ tdkt record list --type employment --format json

Where a list is complete, absence is a fact.

  $ printf 'type,unit,from,to,value\ncomplete,,2020,2025,grade\n' | tdkt record import - | grep new
  $ tdkt record list --type complete

  $ printf 'type,kind,name,citizen_id,unit,year,value\ngrade,person,Vũ Thị Ngân,099194000106,HT.PX2,2024,super\n' > bad.csv
  $ tdkt record import bad.csv
