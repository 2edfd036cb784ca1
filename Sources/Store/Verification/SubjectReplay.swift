import MovementCore

/// The lines about one record, one after the other: what they leave of it, and which of them does
/// not go on from the one before.
struct SubjectReplay {
  /// What the record is after the last line; nil if it is not there.
  private(set) var state: RecordState?
  /// Fields of which the lines do not tell what they are.
  private(set) var unknown: Set<String> = []
  /// The last line that changed it.
  private(set) var last: Change?
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - lines: In the order of the record.
  ///   - start: What it was before anything was written about it.
  init(_ lines: [Change], of kind: ChangeSubject.Kind, start: RecordState? = nil) {
    state = start
    for line in lines where line.kind != Self.forgetting { take(line, of: kind) }
  }

  private static let forgetting = "forget"

  private mutating func take(_ line: Change, of kind: ChangeSubject.Kind) {
    let before = line.before.flatMap { RecordState(json: $0) }
    let after = line.after.flatMap { RecordState(json: $0) }
    // What cannot be read has been named by its digest.
    guard (before == nil) == (line.before == nil), (after == nil) == (line.after == nil) else {
      return
    }
    let told = Self.toldFields(of: line, kind)
    if let field = contradiction(before, in: line, told: told) {
      findings.append(
        Finding(
          .line(line.position),
          .contradicts(line: last?.position ?? 0, field: field.isEmpty ? nil : field)))
    }
    let forgotten = line.forgottenFields(.after)
    if let after, let told, let state {
      // A load brings a part of a deliverable; the rest stays as it was.
      var merged = state
      merged.remove(told)
      merged.add(after)
      self.state = merged
      unknown = unknown.subtracting(told).union(forgotten).union(["reason"])
    } else {
      state = after
      unknown = forgotten
    }
    last = line
  }

  /// The field in which what a line says was there is not what is known; an empty text if there
  /// was a record and is none, or the other way round; nil if all is well.
  private func contradiction(
    _ before: RecordState?, in line: Change, told: Set<String>?
  ) -> String? {
    guard let before, let state else { return (before == nil) == (state == nil) ? nil : "" }
    var skipped = unknown.union(line.forgottenFields(.before))
    if line.subject.kind == .unit {
      // A unit's line tells what holds on a day; the rows of all days are in its proof.
      skipped.formUnion(before.names.union(state.names).subtracting([RowProof.field]))
    }
    return before.difference(from: state, skipping: skipped, only: told)
  }

  /// The fields of which a line tells; nil for all.
  private static func toldFields(of line: Change, _ kind: ChangeSubject.Kind) -> Set<String>? {
    guard kind == .deliverable, line.kind == "loadMovement" else { return nil }
    return ["amount", "due", "id", "obligation", "status", "submitted", "unit"]
  }
}

extension RecordState {
  var names: Set<String> { Set(fields.map(\.name)) }

  /// The first field that differs; nil if none does. What proves rows counts only where both have
  /// it, because older lines have none.
  func difference(
    from other: RecordState, skipping skipped: Set<String>, only: Set<String>? = nil
  ) -> String? {
    let names = names.union(other.names).subtracting(skipped)
    for name in names.sorted() where only?.contains(name) ?? true {
      if name == RowProof.field, self[name] == nil || other[name] == nil { continue }
      if self[name] != other[name] { return name }
    }
    return nil
  }

  /// The field's text without quotation marks; nil if it is not there or no plain text.
  func text(_ name: String) -> String? {
    guard let json = self[name], json.utf8.first == JSONText.quote, json.utf8.count >= 2 else {
      return nil
    }
    return String(json.dropFirst().dropLast())
  }

  func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }
}

extension Change {
  /// The names of fields that were forgotten on one side.
  func forgottenFields(_ side: Side) -> Set<String> {
    let prefix = side.rawValue + "."
    return Set(
      (redaction?.hashes.keys).map { keys in
        keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      } ?? [])
  }
}
