import MovementCore

/// The days that a text names in another way than YYYY-MM-DD: `30/6/2019`, `ngày 30 tháng 6 năm
/// 2019`, `2019/06/30`. Only to propose them in a message.
func guessedDates(in text: String) -> [CivilDate] {
  guard text.utf8.count <= 100 else { return [] }
  let numbers = text.split { !$0.isASCII || !$0.isNumber }.map { (Int($0) ?? 0, $0.count) }
  var dates: [CivilDate] = []
  var index = 0
  while index + 2 < numbers.count {
    let (first, second, third) = (numbers[index], numbers[index + 1], numbers[index + 2])
    let date: CivilDate? =
      if third.1 == 4 {
        CivilDate(year: third.0, month: second.0, day: first.0)
      } else if first.1 == 4 {
        CivilDate(year: first.0, month: second.0, day: third.0)
      } else {
        nil
      }
    if let date { dates.append(date) }
    index += date == nil ? 1 : 3
  }
  return dates
}
