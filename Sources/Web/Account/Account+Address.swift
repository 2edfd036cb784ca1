import Store

extension Address {
  static let password = Address(path: Route.password.path())

  static func endSession(_ id: Session.ID) -> Address {
    Address(path: Route.endSession.path(id))
  }

  static let endOtherSessions = Address(path: Route.endOtherSessions.path())
}
