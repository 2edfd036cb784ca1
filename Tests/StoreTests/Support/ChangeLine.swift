import MovementCore
import Store

/// What a test says of a line of the record.
struct ChangeLine: Equatable {
  var kind: String
  var subject: ChangeSubject
  var actor: Actor
  var before: String?
  var after: String?

  init(
    _ kind: String, _ subject: ChangeSubject, by actor: Actor, before: String? = nil,
    after: String? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.actor = actor
    self.before = before.map(Change.shown)
    self.after = after.map(Change.shown)
  }

  init(_ change: Change) {
    self.init(
      change.kind, change.subject,
      by: Actor(id: change.actor, role: change.role, request: change.request),
      before: change.before, after: change.after)
  }
}

extension Change {
  /// Without what proves rows, which is for `verify` alone and has its own tests.
  var shownBefore: String? { before.map(Self.shown) }
  var shownAfter: String? { after.map(Self.shown) }

  static func shown(_ state: String) -> String {
    state.replacing(/"proof":"[0-9a-f]{64}",?/, with: "").replacing(",}", with: "}")
  }
}
