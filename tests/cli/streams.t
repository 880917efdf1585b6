Results that cannot be written are an error, not a silent loss.

  $ tdkt help >/dev/full
  tdkt: cannot write the results to standard output: No space left on device
  [74]
  $ tdkt help >&-
  tdkt: cannot write the results to standard output: Bad file descriptor
  [74]

A limit on the size of files is told like a full disk.

  $ (ulimit -f 0; tdkt help 2>&1 >results | cat; exit "${PIPESTATUS[0]}")

Who stops reading has seen enough, and is told nothing.

  $ { sleep 0.2; tdkt help; echo $? >status; } | true; cat status
