import MovementCore
import Store

/// One line of the record in words: who did what to which record, when, and what stood there.
struct HistoryEntry {
  let position: Int64
  /// By the clock of the office: “04/01/2019 09:30”.
  let time: String
  /// “Duyệt”, “Trả lại để bổ sung”.
  let action: Phrase
  let actor: Phrase
  /// Nil for a command.
  let role: Role?
  let subject: HistorySubject
  /// The record came into being with this line, or went with it.
  let isNew: Bool
  let isGone: Bool
  let fields: [Field]

  /// What differs between before and after; of a new record, all that it had.
  struct Field {
    let name: Phrase
    let before: Value
    let after: Value
  }

  enum Value: Equatable {
    case none
    /// It was there, and was removed from the record because somebody asked for it.
    case forgotten
    case words(Phrase)
  }

  init(_ change: Change, _ names: RecordNames, timeZone: String) {
    let before = RecordedState(json: change.before)
    let after = RecordedState(json: change.after)
    let isNew = before == nil
    position = change.position
    time = clockTime(change.recordedAt.description, in: timeZone)
    action =
      TransactionWords.phrase(
        change.kind, isNew: isNew,
        status: after?.text("status").flatMap(Deliverable.Status.init))
      ?? Phrase(vi: "Thay đổi (\(change.kind))", en: "Changed (\(change.kind))")
    actor = names.actor(change.actor)
    role = change.role
    subject = HistorySubject(change, before: before, after: after, names)
    self.isNew = isNew
    isGone = after == nil
    let words = FieldWords(names: names, timeZone: timeZone)
    let forgotten = Set(change.redactedFields)
    let all = (before?.names ?? []).union(after?.names ?? []).union(forgotten)
      .filter(FieldWords.isTold)
      .sorted { (FieldWords.place(of: $0), $0) < (FieldWords.place(of: $1), $1) }
    fields = all.compactMap { field in
      func value(_ state: RecordedState?) -> Value {
        guard let state else { return .none }
        if let value = state[field] { return .words(words.words(value, of: field, in: state)) }
        return forgotten.contains(field) ? .forgotten : .none
      }
      let (old, new) = (value(before), value(after))
      // Of a forgotten value nobody can say whether it changed.
      guard old != new || old == .forgotten else { return nil }
      let name = FieldWords.name(field, of: change.subject.kind) ?? Phrase(vi: field, en: field)
      return Field(name: name, before: old, after: new)
    }
  }
}
