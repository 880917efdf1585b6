The versions of the program, of its database and of its rules.

  $ tdkt --version | sed -E 's/[0-9a-f]{12}/(hash)/'
  tdkt 0.1.0
  schema 18
  rules ND65 2014-08-20..2017-09-30 (hash)
  rules ND91 2017-10-01..2023-12-31 (hash)
  rules L2022 2024-01-01..2026-09-30 (hash)
  rules L2026 2026-10-01.. (hash)
