extension Plan {
  /// An answer in words: names of options, days and numbers as the office writes them; rows of a group
  /// one to a line.
  package func words(
    _ answer: FieldAnswer, of field: Form.Field, _ language: Language
  ) -> String {
    func name(_ id: String) -> String { options(of: field).first { $0.id == id }?.name ?? id }
    return switch answer {
    case .text(let text):
      switch field.type {
      case .choice: name(text)
      case .date: CivilDate(text)?.short ?? text
      default: text
      }
    case .number(let number): grouped(number, language)
    case .figure(let figure): figure.words(language)
    case .flag(let flag): Phrase.yesOrNo(flag ? "yes" : "no")[language]
    case .list(let ids): ids.map(name).joined(separator: "; ")
    case .rows(let rows):
      rows.map { words($0, of: field, language) }.joined(separator: "\n")
    }
  }

  private func words(
    _ row: [String: FieldAnswer], of group: Form.Field, _ language: Language
  ) -> String {
    let words = group.fields.compactMap { field -> String? in
      row[field.id].map { self.words($0, of: field, language) }
    }
    return words.joined(separator: " – ")
  }
}

extension Phrase {
  /// - Parameter value: `yes`, or anything else for no.
  package static func yesOrNo(_ value: String) -> Phrase {
    value == "yes" ? Phrase(vi: "có", en: "yes") : Phrase(vi: "không", en: "no")
  }
}
