The journal has one line for every command that changed something.

  $ tdkt init --quiet
  $ tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ tdkt db log
  $ tdkt db log --limit 1 --format json

  $ tdkt db verify
  $ tdkt db backup copy.db
  $ tdkt db backup copy.db
  $ tdkt --db copy.db unit list --format csv | head -2
  $ stat -c %a copy.db

Whoever changes the journal by hand is found out.

  $ sqlite3 copy.db "update operation set user = 'another' where id = 1"
  $ tdkt --db copy.db db verify
  $ tdkt --db copy.db db verify --format json
