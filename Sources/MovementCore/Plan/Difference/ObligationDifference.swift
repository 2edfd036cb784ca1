/// An obligation that two versions of a plan do not have alike.
package struct ObligationDifference: Sendable, Equatable {
  package enum Kind: String, CaseIterable, Sendable {
    case added, removed, changed

    /// “Thêm”, “Bỏ”, “Sửa”.
    package var phrase: Phrase {
      switch self {
      case .added: Phrase(vi: "Thêm", en: "Added")
      case .removed: Phrase(vi: "Bỏ", en: "Removed")
      case .changed: Phrase(vi: "Sửa", en: "Changed")
      }
    }
  }

  package let kind: Kind
  /// As the newer version that has it has it.
  package let obligation: Obligation
  /// As it was before; nil for an added one.
  package let before: Obligation?
  /// What differs; empty unless it was changed.
  package let fields: [FieldDifference]

  init(before: Obligation?, after: Obligation, fields: [FieldDifference] = []) {
    kind = before == nil ? .added : .changed
    obligation = after
    self.before = before
    self.fields = fields
  }

  init(removed obligation: Obligation) {
    kind = .removed
    self.obligation = obligation
    before = obligation
    fields = []
  }

  /// “Sửa: Bài viết về gương điển hình (IV.4 §5)”.
  package var phrase: Phrase {
    let name = onOneLine(obligation.title, atMost: 120) + " (" + onOneLine(obligation.clause) + ")"
    return Phrase(
      vi: kind.phrase.vietnamese + ": " + name, en: kind.phrase.english + ": " + name)
  }
}
