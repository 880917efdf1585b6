Lists as units lay them out, one for each shape. What is understood of the headings stands in the report; what is not is told.

  $ cp "$TDKT_SOURCE"/tests/fixtures/lists/*.csv .
  $ import() { tdkt --quiet nominate import --year 2025 --received 2025-12-01 --category merit "$@" 2>&1 | grep -v '^read as'; }
  $ fresh() { rm -f tdkt.db; tdkt --quiet init; tdkt --quiet unit import units.csv >units.txt; }
  $ list() { tdkt nominate list --format csv | cut -d, -f1,2,4-6,8,9; }

Headings in two lines; position and unit in one cell; salutations in a column of their own.

  $ fresh; import two-line-headings.csv
  $ list

Births below "Nam" and "Nữ" say the gender too. Below neither, nothing is known; below both, or against the column of the
gender, something is wrong.

  $ fresh; import births-by-gender.csv
  $ list
  $ fresh; import births-of-both.csv

A column for each award, ticked. "LĐTT" is another award for a collective than for a person.

  $ fresh; import ticks.csv
  $ list
  $ fresh; import ticks-wrong.csv

Rejected rows of such a list keep their headings and can be mended.

  $ fresh; import --rejects rejects.csv ticks-wrong.csv | grep records; cat rejects.csv
  $ sed 's/,,,$/,x,,/; s/,2,,$/,,x,/; s/,x,,x$/,x,,/' rejects.csv >mended.csv; import mended.csv
  $ list

A unit in the cell of the position that the register does not know is not guessed.

  $ fresh; import unit-in-position.csv
  $ sed -i 's/, Tổ Một, Trường Hai/, Tổ Một - Phòng Tổ chức/' unit-in-position.csv; import unit-in-position.csv | grep records
  $ list; tdkt nominate list --format csv | cut -d, -f2,6,8

Formulas filled below the list, empty columns, numbers twice or not at all.

  $ fresh; import formula-tails.csv

Ranks and degrees before the names.

  $ fresh; import ranks.csv
  $ list

Title rows, letters below the headings, a cluster, kinds, several awards in a cell, totals and signatures.

  $ fresh; import groups.csv
  $ list
