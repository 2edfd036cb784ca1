import MovementCore

extension Address {
  /// A file on its way to a draft.
  static func upload(_ key: MovementKey, _ draft: Deliverable.ID, _ id: String) -> Address {
    Address(path: Route.upload.path(key.description, draft, id))
  }
}
