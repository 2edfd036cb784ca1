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
    self.before = before
    self.after = after
  }

  init(_ change: Change) {
    self.init(
      change.kind, change.subject,
      by: Actor(id: change.actor, role: change.role, request: change.request),
      before: change.before, after: change.after)
  }
}
