The register of awards: imported, listed, corrected and revoked, and nothing in it is ever overwritten.

  $ tdkt init --quiet && tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ tdkt award import samples/small-unit/awards.csv
  $ tdkt award list --award 'Chiến sĩ thi đua cơ sở' --year 2024
  $ tdkt award list --unit HT.PX2 --citizen-id 099086000107
  $ tdkt award list --year 2021 --format json
  $ tdkt award list --award CSTDCX
  $ tdkt award list --unit 'Phân xưởng Xeo'

A correction takes the place of an entry, and both stay visible.

  $ tdkt award amend 2 --decision-date 2022-12-21 --reason 'ghi nhầm ngày ký'
  $ tdkt award amend 2 --decision-date 2022-12-22 --reason 'ghi nhầm ngày ký'
  $ tdkt award amend 3 --reason 'ghi nhầm'
  $ tdkt award amend 3 --year 2022 --reason ' '

A revoked award counts no more.

  $ tdkt award revoke 3 --reason 'Quyết định 88/QĐ-HT ngày 01/9/2025' --format json
  $ tdkt award revoke 3 --reason 'lần nữa'
  $ tdkt award revoke 999 --reason 'không có'
  $ tdkt award list --given --year 2023 --format csv
  $ tdkt award show 2
