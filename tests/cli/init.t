A register is one file, which only its owner can read.

  $ tdkt init
  tdkt: made the database 'tdkt.db'
  $ stat -c %a tdkt.db
  600
  $ tdkt init
  tdkt: tdkt.db: exists already (name another file with --db)
  [5]
  $ tdkt init --db elsewhere.db --quiet && ls
  elsewhere.db
  samples
  tdkt.db

Without one, or with something else in its place, nothing goes.

  $ tdkt --db nowhere.db unit list
  tdkt: nowhere.db: there is no database (make one with 'tdkt init', or name it with --db)
  [4]
  $ echo 'Sổ theo dõi khen thưởng, chép tay' > book.db
  $ tdkt --db book.db unit list
  tdkt: book.db: is no sound database: file is not a database (restore a backup)
  [3]
