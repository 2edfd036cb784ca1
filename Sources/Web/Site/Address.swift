import Hummingbird
import MovementCore
import VietnameseText

/// A movement in addresses: its plan's number in lower case with - for everything else, such as
/// `182-kh-qu`.
struct MovementKey: Hashable, Sendable, CustomStringConvertible {
  let description: String

  /// - Parameter taken: The keys of other movements; a number that would give one of them, or the
  ///   first part of another address of the site, gets a number of its own at the end.
  init(number: String, unlike taken: Set<MovementKey> = []) {
    let words = number.folded.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let plain = words.joined(separator: "-")
    let isOwn = !plain.isEmpty && !Route.firstParts.contains(plain)
    var key = MovementKey(path: isOwn ? plain : "movement-" + plain)
    var copy = 2
    while taken.contains(key) {
      key = MovementKey(path: plain + "-" + String(copy))
      copy += 1
    }
    self = key
  }

  init(path: String) { description = path }
}

/// An address within the site: a page, what it is asked for, and a place on it.
struct Address: Hashable, Sendable {
  var path: String
  /// Names and values that are not yet encoded; empty values are left out.
  var query: [QueryItem] = []
  var fragment: String?

  struct QueryItem: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// As it is written in a link.
  var text: String {
    var text = path
    var separator = "?"
    for item in query where !item.value.isEmpty {
      text += separator + item.name + "=" + percentEncoded(item.value)
      separator = "&"
    }
    if let fragment { text += "#" + percentEncoded(fragment) }
    return text
  }

  /// The address with one more question; the last value of a name holds.
  func with(_ name: String, _ value: String?) -> Address {
    var copy = self
    copy.query.removeAll { $0.name == name }
    if let value { copy.query.append(QueryItem(name: name, value: value)) }
    return copy
  }

  func at(_ fragment: String) -> Address {
    var copy = self
    copy.fragment = fragment
    return copy
  }
}

extension Address {
  /// Reads an address of the site as it is written in a link; nil for one that leads elsewhere.
  init?(local text: String) {
    let isLocal =
      text.hasPrefix("/") && !text.hasPrefix("//") && text.utf8.count <= 2_000
      && !text.unicodeScalars.contains { $0.value < 0x21 || $0 == "\\" || $0.value > 0x7E }
    guard isLocal else { return nil }
    self.init(written: text)
  }

  /// The address that a request asks for.
  init(_ request: Request) { self.init(written: request.uri.string) }

  /// The path is kept as it was written: `text` gives it back.
  private init(written text: String) { self.init(path: text) }
}

// MARK: - The pages

extension Address {
  static let home = Address(path: Route.home.path())

  /// The page to sign in on, which leads back afterwards.
  static func signIn(back: Address? = nil) -> Address {
    Address(path: Route.signIn.path()).with("back", back?.text)
  }

  static let account = Address(path: Route.account.path())

  static func asset(_ file: String) -> Address { Address(path: Route.asset.path(file)) }

  /// Switches the language and returns to a page.
  static func language(_ language: Language, back: Address) -> Address {
    Address(path: Route.language.path(language.rawValue)).with("back", back.text)
  }

  static func movement(_ key: MovementKey) -> Address {
    Address(path: Route.movement.path(key.description))
  }

  static func board(_ key: MovementKey) -> Address {
    Address(path: Route.board.path(key.description))
  }

  /// The list of units × dues that a number counts.
  static func standing(_ key: MovementKey) -> Address {
    Address(path: Route.standing.path(key.description))
  }

  /// What a unit has to do.
  static func myList(_ key: MovementKey) -> Address {
    Address(path: Route.myList.path(key.description))
  }

  /// What waits for a reviewer.
  static func queue(_ key: MovementKey) -> Address {
    Address(path: Route.queue.path(key.description))
  }

  /// What the organiser can do.
  static func manage(_ key: MovementKey) -> Address {
    Address(path: Route.manage.path(key.description))
  }

  static func plan(_ key: MovementKey) -> Address {
    Address(path: Route.plan.path(key.description))
  }

  static func unit(_ key: MovementKey, _ id: UnitID) -> Address {
    Address(path: Route.unit.path(key.description, id))
  }

  /// A due of a unit, on the unit's page.
  static func cell(
    _ key: MovementKey, _ unit: UnitID, _ obligation: Obligation.ID, due: Int
  ) -> Address {
    Address.unit(key, unit).at(dueFragment(obligation, due: due))
  }

  /// The place of a due on the page of a unit.
  static func dueFragment(_ obligation: Obligation.ID, due: Int) -> String {
    "due-" + obligation + "-" + String(due)
  }

  static func obligation(_ key: MovementKey, _ id: Obligation.ID) -> Address {
    Address(path: Route.obligation.path(key.description, id))
  }

  static func deliverable(_ key: MovementKey, _ id: Deliverable.ID) -> Address {
    Address(path: Route.deliverable.path(key.description, id))
  }
}
