Every register can be written as the CSV that its import reads: into a fresh register, and nothing is lost.

  $ tdkt init --quiet
  $ for list in unit award record; do tdkt $list import --quiet samples/small-unit/${list}s.csv > /dev/null; done
  $ tdkt nominate import --quiet --year 2025 --category merit --received 2025-12-01 samples/small-unit/de-nghi-khen-thuong.csv > /dev/null
  $ printf 'from,to,date,share\nHT.KD,HT.VP,2026-01-01,40\n' | tdkt unit succession --quiet - > /dev/null
  $ printf 'type,unit,from,to,value\ncomplete,HT,2020,2025,grade\ncomplete,,2019,2025,award\n' | tdkt record import --quiet - > /dev/null
  $ tdkt award revoke 4 --reason 'thử' > /dev/null
  $ tdkt award amend 5 --decision-number 36a/QĐ-HT --reason 'ghi nhầm số' > /dev/null

  $ export_all() {
  >   mkdir -p "$2"
  >   for list in unit person award record nominate; do tdkt --db "$1" $list list --format csv --output "$2/$list.csv"; done
  >   tdkt --db "$1" unit list --successions --format csv --output "$2/successions.csv"
  > }
  $ export_all tdkt.db first
  $ wc -l first/*.csv | sed 's/^ *//'
  18 first/award.csv
  21 first/nominate.csv
  13 first/person.csv
  32 first/record.csv
  2 first/successions.csv
  6 first/unit.csv
  92 total

  $ tdkt --db fresh.db init --quiet
  $ tdkt --db fresh.db unit import --quiet first/unit.csv > /dev/null
  $ tdkt --db fresh.db unit succession --quiet first/successions.csv > /dev/null
  $ for list in person award record nominate; do tdkt --db fresh.db --quiet $list import first/$list.csv > /dev/null; done
  $ export_all fresh.db second
  $ diff -r first second && echo the same
  the same
