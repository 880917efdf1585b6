Results that cannot be written are an error, not a silent loss.

  $ tdkt help >/dev/full
  tdkt: cannot write the results to standard output: No space left on device
  [74]
  $ tdkt help >&-
  tdkt: cannot write the results to standard output: Bad file descriptor
  [74]

The reason comes in the language of the messages and in whole letters, whatever the locale.

  $ LC_ALL=C tdkt --lang vi help >/dev/full
  tdkt: không ghi được kết quả ra đầu ra chuẩn: đĩa đã đầy
  [74]

A limit on the size of files is told like a full disk.

  $ bash -c 'ulimit -f 0; exec tdkt help 2>&1 >results' | cat; echo "${PIPESTATUS[0]}"
  tdkt: cannot write the results to standard output: File too large
  74

Who stops reading has seen enough, and is told nothing.

  $ { sleep 0.2; tdkt help; echo $? >status; } | true; cat status
  141
