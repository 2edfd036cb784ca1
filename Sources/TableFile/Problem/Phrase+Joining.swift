import MovementCore

extension Phrase {
  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(vi: left.vietnamese + right.vietnamese, en: left.english + right.english)
  }
}
