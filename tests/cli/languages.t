The language of messages is that of --lang, else TDKT_LANG, else the locale; C means English.

  $ tdkt everything
  tdkt: unknown command 'everything'
  tdkt: see 'tdkt --help'
  [2]
  $ tdkt everything --lang vi
  tdkt: không có lệnh 'everything'
  tdkt: xem 'tdkt --help'
  [2]
  $ tdkt --lang=vi everything
  tdkt: không có lệnh 'everything'
  tdkt: xem 'tdkt --help'
  [2]
  $ TDKT_LANG=vi tdkt everything
  tdkt: không có lệnh 'everything'
  tdkt: xem 'tdkt --help'
  [2]
  $ LANG=vi_VN.UTF-8 tdkt everything
  tdkt: không có lệnh 'everything'
  tdkt: xem 'tdkt --help'
  [2]
  $ LC_ALL=C LANG=vi_VN.UTF-8 tdkt everything
  tdkt: unknown command 'everything'
  tdkt: see 'tdkt --help'
  [2]
  $ TDKT_LANG=vi tdkt everything --lang en
  tdkt: unknown command 'everything'
  tdkt: see 'tdkt --help'
  [2]
  $ tdkt help --lang vi | head -3
  tdkt: một năm công tác thi đua, khen thưởng
  
  Cách dùng: tdkt COMMAND... [OPTION]... [ARGUMENT]...
