The rule sets, with the days on which they hold.

  $ tdkt rules list | cut -c1-60
  $ tdkt rules list --format json | grep -v hash
  $ tdkt rules show CSTDCS
  $ tdkt rules show 'Lao động tiên tiến'
  $ tdkt rules show LDTT --date 1990-01-01
  $ tdkt rules show CSTDC
  $ tdkt rules check
  $ tdkt rules test

A slip in an overlay is told with its place. A command that needs the rules does not go on without them.

  $ tdkt rules check --config samples/bad-input/rules-with-a-slip
  $ tdkt rules list --config samples/bad-input/rules-with-a-slip
  $ tdkt rules check --config samples/bad-input/rules-with-a-slip --format json
