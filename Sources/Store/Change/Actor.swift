package import MovementCore

/// Who asks for a write, as the record of changes says it.
package struct Actor: Hashable, Sendable {
  /// The id of an account, which is a pseudonym, so that a name can be forgotten; or a command,
  /// such as `lantoa load`.
  package let id: String
  /// The account's role at that moment; nil for a command.
  package let role: Role?
  /// The request that this came with, if one did.
  package let request: String?

  package init(id: String, role: Role? = nil, request: String? = nil) {
    self.id = id
    self.role = role
    self.request = request
  }
}
