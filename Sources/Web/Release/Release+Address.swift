import MovementCore

extension Address {
  /// Where a person puts a deliverable on the public page, or takes it off.
  static func release(_ key: MovementKey, _ id: Deliverable.ID) -> Address {
    Address(path: Route.release.path(key.description, id))
  }

  /// What is on the public page, and what could be.
  static func released(_ key: MovementKey) -> Address {
    Address(path: Route.released.path(key.description))
  }

  /// A released deliverable as everybody may read it.
  static func story(_ key: MovementKey, _ id: Deliverable.ID) -> Address {
    Address(path: Route.story.path(key.description, id))
  }

  /// A picture of it.
  static func storyPicture(
    _ key: MovementKey, _ id: Deliverable.ID, position: Int
  ) -> Address {
    Address(path: Route.storyPicture.path(key.description, id, String(position)))
  }
}
