A register is one file, which only its owner can read.

  $ tdkt init
  $ stat -c %a tdkt.db
  $ tdkt init
  $ tdkt init --db elsewhere.db --quiet && ls

Without one, or with something else in its place, nothing goes.

  $ tdkt --db nowhere.db unit list
  $ echo 'Sổ theo dõi khen thưởng, chép tay' > book.db
  $ tdkt --db book.db unit list
