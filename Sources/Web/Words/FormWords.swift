import MovementCore

extension Form.Field {
  /// What is asked for: “một dòng, tối đa 200 ký tự”, “chọn một”, “số nguyên, từ 0”.
  var typePhrase: Phrase {
    switch type {
    case .line: Phrase(vi: "một dòng", en: "one line") + characterLimit
    case .text: Phrase(vi: "đoạn văn", en: "text") + characterLimit
    case .number: Phrase(vi: "số nguyên", en: "whole number") + numberLimits
    case .date: Phrase(vi: "ngày", en: "date")
    case .choice: Phrase(vi: "chọn một", en: "choose one")
    case .choices: Phrase(vi: "chọn một hoặc nhiều", en: "choose one or more")
    case .yesNo: Phrase(vi: "có hoặc không", en: "yes or no")
    case .files: Phrase(vi: "tệp đính kèm", en: "files") + fileLimit
    case .group: Phrase(vi: "bảng nhiều dòng", en: "a table of rows")
    }
  }

  private var characterLimit: Phrase {
    guard let max else { return Phrase(vi: "", en: "") }
    return Phrase(vi: ", tối đa \(max) ký tự", en: ", at most \(max) characters")
  }

  private var fileLimit: Phrase {
    guard let max else { return Phrase(vi: "", en: "") }
    return Phrase(vi: ", tối đa \(max) tệp", en: ", at most \(max)")
  }

  private var numberLimits: Phrase {
    switch (min, max) {
    case (nil, nil): Phrase(vi: "", en: "")
    case (let min?, nil): Phrase(vi: ", từ \(min) trở lên", en: ", \(min) or more")
    case (nil, let max?): Phrase(vi: ", không quá \(max)", en: ", at most \(max)")
    case (let min?, let max?): Phrase(vi: ", từ \(min) đến \(max)", en: ", from \(min) to \(max)")
    }
  }
}
