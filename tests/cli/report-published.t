Totals that were published, entered as figures: some agree with themselves, some do not.

  $ tdkt --quiet init
  $ cat > figures.csv << 'END'
  > form,year,row,column,value
  > 0703,2018,01,1,117
  > 0703,2018,01,2,69
  > 0703,2018,01,3,0
  > 0703,2018,01,4,48
  > 0703,2018,01,5,0
  > 0703,2019,01,1,118
  > 0703,2019,01,2,69
  > 0703,2019,01,3,0
  > 0703,2019,01,4,48
  > 0703,2019,01,5,0
  > 0703,2015,01,2,3420
  > 0703,2015,11,2,1381
  > 0703,2015,12,2,2102
  > 0703,2021,01,4,18
  > 0703,2021,02,4,25
  > 0703,2020,01,2,25
  > 0703,2020,02,2,13
  > 0703,2020,05,2,12
  > END
  $ tdkt report figures --quiet figures.csv | grep ^records
  records  18 read, 0 skipped, 18 new, 0 same, 0 changed, 0 suspect, 0 rejected

69 certificates and 48 flags are the 117 of the headline; they would not be 118.

  $ tdkt report reconcile --year 2018 --figures
  tdkt: 1 figures and sums of 2018 were compared: all of them agree
  $ tdkt report reconcile --year 2019 --figures
  tdkt: 1 figures and sums of 2019 were compared: 1 do not agree
  0703: row '01': column '1' is 118, the other columns add up to 117 (1 apart)
  [1]

13 collectives and 12 persons are the 25 certificates.

  $ tdkt report reconcile --year 2020 --figures
  tdkt: 1 figures and sums of 2020 were compared: all of them agree

1 381 for merit and 2 102 for campaigns and ad hoc are not 3 420; 25 collectives did not receive 18 flags.

  $ tdkt report reconcile --year 2015 --figures
  tdkt: 1 figures and sums of 2015 were compared: 1 do not agree
  0703: column '2': row '01' is 3420, its division 'category' adds up to 3483 (-63 apart)
  [1]
  $ tdkt report reconcile --year 2021 --figures
  tdkt: 1 figures and sums of 2021 were compared: 1 do not agree
  0703: column '4': row '01' is 18, its division 'subject' adds up to 25 (-7 apart)
  [1]

Against a register that has no award of that year every figure is missing.

  $ tdkt report reconcile --year 2020 | head -2
  tdkt: 1449 figures and sums of 2020 were compared: 3 do not agree
  0703: row '01', column '2' was entered as 25, the register gives 0 (25 apart)
  0703: row '02', column '2' was entered as 13, the register gives 0 (13 apart)

What was not entered is unknown, and nothing is said about it.

  $ printf 'form,year,row,column,value\n0603,2024,04,2,9\n0602,2023,7,6,2\n0605,2023,02,2,3\n' >parts.csv
  $ tdkt report figures --quiet parts.csv | grep ^records
  records  3 read, 0 skipped, 3 new, 0 same, 0 changed, 0 suspect, 0 rejected
  $ tdkt report reconcile --year 2024 --figures
  tdkt: 0 figures and sums of 2024 were compared: all of them agree
  $ tdkt report reconcile --year 2023 --figures
  tdkt: 0 figures and sums of 2023 were compared: all of them agree
