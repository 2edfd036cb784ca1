import MovementCore

extension Address {
  /// A file of a revision.
  static func file(
    _ key: MovementKey, _ id: Deliverable.ID, revision: Int, position: Int
  ) -> Address {
    Address(
      path: Route.deliverableFile.path(
        key.description, id, String(revision), String(position)))
  }

  /// Two revisions beside each other.
  static func revisions(
    _ key: MovementKey, _ id: Deliverable.ID, from: Int? = nil, to: Int? = nil
  ) -> Address {
    Address(path: Route.revisions.path(key.description, id))
      .with("from", from.map(String.init)).with("to", to.map(String.init))
  }
}
