extension Form.Field {
  /// Nothing was answered that has to be.
  var missing: Phrase {
    switch type {
    case .line, .text:
      Phrase(vi: "Vui lòng điền “\(label)”.", en: "Fill in “\(label)”.")
    case .number:
      Phrase(
        vi: "Vui lòng ghi số cho “\(label)”; không có thì ghi 0.",
        en: "Give a number for “\(label)”; 0 if there is none.")
    case .date:
      Phrase(vi: "Vui lòng ghi ngày cho “\(label)”.", en: "Give a date for “\(label)”.")
    case .choice, .choices, .yesNo:
      Phrase(vi: "Vui lòng chọn “\(label)”.", en: "Choose for “\(label)”.")
    case .files:
      Phrase(
        vi: "Vui lòng đính kèm tệp cho “\(label)”.", en: "Attach a file for “\(label)”.")
    case .group:
      Phrase(
        vi: "Vui lòng điền ít nhất một dòng cho “\(label)”.",
        en: "Fill in at least one row of “\(label)”.")
    }
  }

  func tooFew(_ least: Int) -> Phrase {
    Phrase(
      vi: "“\(label)” cần ít nhất \(least) \(pieces.vietnamese).",
      en: "“\(label)” needs at least \(least) \(pieces.english).")
  }

  func tooMany(_ most: Int) -> Phrase {
    Phrase(
      vi: "“\(label)” nhận tối đa \(most) \(pieces.vietnamese). Vui lòng bỏ bớt.",
      en: "“\(label)” takes at most \(most) \(pieces.english). Remove some.")
  }

  private var pieces: Phrase {
    switch type {
    case .files: Phrase(vi: "tệp", en: "files")
    case .group: Phrase(vi: "dòng", en: "rows")
    default: Phrase(vi: "lựa chọn", en: "choices")
    }
  }
}
