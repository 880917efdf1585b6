Persons are known by their citizen ids, else by name, birth and unit together.

  $ tdkt init --quiet && tdkt unit import --quiet samples/small-unit/units.csv > /dev/null
  $ cat > people.csv <<'CSV'
  > Họ và tên,Số CCCD,Ngày sinh,Giới tính,Chức vụ,Đơn vị công tác
  > Ông Đỗ Hữu Long,099083000109,12/04/1983,Nam,Kỹ sư cơ điện,Phân xưởng Xeo giấy
  > Phạm Thị Lan,,1990,Nữ,Công nhân xeo giấy,HT.PX1
  > CSV
  $ tdkt person import people.csv
  $ tdkt person list
  $ tdkt person list --unit HT.PX2 --format json
  $ tdkt person list --unit HT.PX9

  $ tdkt award import --quiet samples/small-unit/awards.csv > /dev/null
  $ tdkt person show 099083000109
  $ tdkt person show 1 --format json | head -20
  $ tdkt person show 099000000000

What is told of a person who may be somebody else is refused here: a list of people has nobody to ask.

  $ printf 'name,citizen_id,birth,gender,unit\nĐỗ Hữu Long,099083000109,1984-04-12,male,HT.PX1\n' > other.csv
  $ tdkt person import other.csv
