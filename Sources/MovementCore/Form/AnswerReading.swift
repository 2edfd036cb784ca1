/// Reads what was typed into one field.
struct AnswerReading {
  /// What is wrong with it.
  struct Problem: Error {
    let phrase: Phrase
  }

  let field: Form.Field
  let options: [Label]
  let days: DateRange

  init(_ field: Form.Field, options: [Label], days: DateRange) {
    self.field = field
    self.options = options
    self.days = days
  }

  /// - Parameter typed: Not empty.
  func read(_ typed: [String]) -> Result<FieldAnswer, Problem> {
    let first = typed[0]
    return switch field.type {
    case .line, .text: words(first)
    case .number: number(first)
    case .date: date(first)
    case .choice: choice(typed)
    case .choices: choices(typed)
    case .yesNo: yesNo(first)
    case .files, .group: .failure(notOffered)
    }
  }

  private func words(_ typed: String) -> Result<FieldAnswer, Problem> {
    // A cell of a table pasted into a line brings its tabulators along.
    let isLine = field.type == .line
    let entered = EnteredText(isLine ? String(typed.map { $0 == "\t" ? " " : $0 }) : typed)
    if let hidden = entered.hidden { return .failure(Problem(phrase: hidden.phrase)) }
    if isLine, !entered.isOneLine {
      return .failure(
        wrong(
          vi: "Ô này chỉ viết trên một dòng. Vui lòng bỏ chỗ xuống dòng.",
          en: "This is one line only. Remove the line break."))
    }
    if let limit = field.limit, entered.length > limit {
      return .failure(
        Problem(
          phrase: .tooLong(
            Phrase(vi: "Nội dung", en: "The text"), count: entered.length, limit: limit)))
    }
    if let least = field.min, entered.length < least {
      return .failure(
        wrong(
          vi: "Cần viết ít nhất \(least) ký tự; hiện có \(entered.length).",
          en: "At least \(least) characters are needed; there are \(entered.length)."))
    }
    return .success(.text(entered.text))
  }

  private func number(_ typed: String) -> Result<FieldAnswer, Problem> {
    field.number(typed).map(FieldAnswer.number)
  }

  private func date(_ typed: String) -> Result<FieldAnswer, Problem> {
    guard let day = CivilDate(typed: typed) else {
      return .failure(
        wrong(
          vi: "Vui lòng ghi ngày theo dạng ngày/tháng/năm, ví dụ \(days.last.short).",
          en: "Give a date as day/month/year, such as \(days.last.short)."))
    }
    guard days.contains(day) else {
      return .failure(
        wrong(
          vi: "Ngày \(day.short) nằm ngoài thời gian của phong trào; ngày nhận được là từ "
            + "\(days.first.short) đến \(days.last.short).",
          en: "\(day.short) lies outside the movement; days from \(days.first.short) to "
            + "\(days.last.short) are taken."))
    }
    return .success(.text(day.description))
  }

  private func choice(_ typed: [String]) -> Result<FieldAnswer, Problem> {
    guard typed.count == 1, options.contains(where: { $0.id == typed[0] }) else {
      return .failure(notOffered)
    }
    return .success(.text(typed[0]))
  }

  private func choices(_ typed: [String]) -> Result<FieldAnswer, Problem> {
    let chosen = options.map(\.id).filter(typed.contains)
    guard chosen.count == Set(typed).count else { return .failure(notOffered) }
    if let least = field.min, chosen.count < least {
      return .failure(Problem(phrase: field.tooFew(least)))
    }
    if let most = field.max, chosen.count > most {
      return .failure(Problem(phrase: field.tooMany(most)))
    }
    return .success(.list(chosen))
  }

  private func yesNo(_ typed: String) -> Result<FieldAnswer, Problem> {
    switch typed {
    case "yes": .success(.flag(true))
    case "no": .success(.flag(false))
    default: .failure(notOffered)
    }
  }

  private var notOffered: Problem {
    wrong(
      vi: "Lựa chọn này không có trong danh sách. Vui lòng chọn lại.",
      en: "This is not among the choices. Choose again.")
  }

  private func wrong(vi: String, en: String) -> Problem {
    Problem(phrase: Phrase(vi: vi, en: en))
  }
}

extension CivilDate {
  /// A day as a browser's date field sends it, or as people write it: `2019-09-14`, `14/9/2019`,
  /// `14-09-2019`, `14.9.2019`.
  package init?(typed: String) {
    let text = EnteredText(typed).text
    if let day = CivilDate(text) {
      self = day
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[2].count == 4,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
