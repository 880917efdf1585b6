The versions of the program, of its database and of its rules.

  $ tdkt --version
  tdkt 0.1.0
