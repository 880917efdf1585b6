A unit sends a list as offices do: a title above the headings, sections, a total below, semicolons.

  $ tdkt init --quiet && cd samples/small-unit
  $ for list in unit award record; do tdkt --db ../../tdkt.db --quiet $list import ${list}s.csv > /dev/null; done; cd ../..
  $ tdkt nominate import --year 2025 --category merit samples/small-unit/de-nghi-khen-thuong.csv
  $ tdkt nominate list
  $ tdkt nominate list --unit HT.KD --format csv
  $ tdkt nominate list 1 --format json

The check applies the law that was in force when the list was received. Whoever is ineligible makes it exit with 1.

  $ tdkt nominate check --year 2025
  $ tdkt nominate check --year 2025 --summary --award LDTT
  $ tdkt nominate check 1 --format csv
  $ tdkt nominate check 8 --summary --format json
  $ tdkt nominate check 14 --strict

All the reasons for one answer:

  $ tdkt nominate explain 8
  $ tdkt nominate explain 8 --fails
  $ tdkt nominate explain 8 --format json | grep -E '"(verdict|rule|law)"'
  $ tdkt nominate explain 99
  $ tdkt nominate show 8
