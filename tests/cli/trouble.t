Whatever happens to a command or to its database, the register is as it was before, or as it is after; never between.

  $ tdkt init --quiet
  $ tdkt unit import --quiet samples/province-year/units.csv > /dev/null
  $ tdkt db log --format json > before.json

The disk is full: a limit on the size of files stands in for it.

  $ (ulimit -f 400; tdkt award import samples/province-year/awards.csv)
  tdkt: tdkt.db: the database failed: disk I/O error
  [74]
  $ tdkt db log --format json | cmp - before.json
  $ tdkt db verify
  tdkt: the database is sound

Somebody else is writing: the command waits five seconds, then gives up.

  $ sqlite3 tdkt.db 'begin immediate' '.shell touch held; sleep 8' & until [ -e held ]; do sleep 0.1; done
  $ tdkt award import samples/province-year/awards.csv
  tdkt: tdkt.db: the database is locked by another program (try again when it is done)
  [5]
  $ tdkt unit list --format csv | wc -l
  122
  $ wait
  $ tdkt db log --format json | cmp - before.json

The process is killed in the middle of a file.

  $ mkfifo list; tdkt award import - < list & victim=$!; exec 9> list; head -4000 samples/province-year/awards.csv >&9
  $ sleep 1; kill -KILL $victim; exec 9>&-; wait $victim 2> killed
  [137]
  $ tdkt db log --format json | cmp - before.json
  $ tdkt db verify
  tdkt: the database is sound
  $ tdkt award import --quiet samples/province-year/awards.csv | tail -1
  records  5654 read, 0 skipped, 5654 new, 0 same, 0 changed, 0 suspect, 0 rejected

A database that may only be read gives lists and takes nothing. (Whoever is root gives up the right to write everywhere.)

  $ plainly() { if [ "$(id -u)" = 0 ]; then setpriv --bounding-set=-dac_override "$@"; else "$@"; fi; }
  $ cp tdkt.db guarded.db; chmod 444 guarded.db
  $ plainly tdkt --db guarded.db unit import samples/province-year/units.csv
  tdkt: guarded.db: the database cannot be written to (see the rights on the file and its folder)
  [5]
  $ plainly tdkt --db guarded.db unit list --format csv | wc -l
  122

A database of a newer program, a damaged one, and a file that is none.

  $ cp tdkt.db newer.db; sqlite3 newer.db 'pragma user_version = 99'
  $ tdkt --db newer.db unit list
  tdkt: newer.db: the database has schema 99, this program knows 18 (use a newer program)
  [5]
  $ cp tdkt.db damaged.db; printf 'xxxxxxxxxxxxxxxx' | dd of=damaged.db conv=notrunc status=none
  $ tdkt --db damaged.db unit list
  tdkt: damaged.db: is no sound database: file is not a database (restore a backup)
  [3]
  $ tdkt --db samples/province-year/units.csv unit list
  tdkt: samples/province-year/units.csv: is no sound database: file is not a database (restore a backup)
  [3]
  $ tdkt --db . unit list
  tdkt: .: is a folder or a device, no database file
  [3]
