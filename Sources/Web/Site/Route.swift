/// The patterns of all addresses of the site. The router registers them and `Address` fills them in,
/// so that links and routes cannot drift apart.
enum Route: String, CaseIterable {
  case home = "/"
  case asset = "/assets/:file"
  case language = "/language/:language"
  case live = "/live"
  case design = "/design"
  // What a browser needs to open the site without a connection.
  case manifest = "/manifest.webmanifest"
  case serviceWorker = "/service-worker.js"
  case offline = "/offline"
  // Coming in.
  case signIn = "/sign-in"
  case signOut = "/sign-out"
  case invitation = "/invitation/:token"
  // One's own account.
  case account = "/account"
  case password = "/account/password"
  case endSession = "/account/sessions/:session"
  case endOtherSessions = "/account/other-sessions"
  // Everybody's accounts, for who runs the movement.
  case accounts = "/accounts"
  case accountNew = "/accounts/new"
  case accountLetters = "/accounts/letters"
  case accountEdit = "/accounts/:account"
  case accountInvite = "/accounts/:account/invitation"
  case accountReset = "/accounts/:account/reset"
  case accountState = "/accounts/:account/state"
  // Loading and the record.
  case load = "/load"
  case history = "/history"
  case recordHistory = "/history/:kind/:record"
  case seals = "/seals"
  case seal = "/seals/:seal"
  case movement = "/:movement"
  case board = "/:movement/board"
  case standing = "/:movement/standing"
  case plan = "/:movement/plan"
  case planSource = "/:movement/plan.yaml"
  case tryForm = "/:movement/plan/forms/:kind"
  case unit = "/:movement/units/:unit"
  case obligation = "/:movement/obligations/:obligation"
  case figure = "/:movement/units/:unit/figures/:obligation/:field"
  // What goes out on paper.
  case papers = "/:movement/papers"
  case paper = "/:movement/papers/:type"
  case letterhead = "/:movement/units/:unit/letterhead"
  case paperFile = "/:movement/papers/:type/file"
  case deliverable = "/:movement/deliverables/:deliverable"
  case deliverableFile = "/:movement/deliverables/:deliverable/files/:revision/:position"
  case deliverableFiles = "/:movement/deliverables/:deliverable/files.zip"
  case revisions = "/:movement/deliverables/:deliverable/revisions"
  case correct = "/:movement/deliverables/:deliverable/correct"
  case withdraw = "/:movement/deliverables/:deliverable/withdraw"
  case release = "/:movement/deliverables/:deliverable/release"
  // What the office put before everybody.
  case released = "/:movement/released"
  case story = "/:movement/stories/:deliverable"
  case storyPicture = "/:movement/stories/:deliverable/pictures/:position"
  // A unit's own work.
  case myList = "/:movement/my"
  case handIn = "/:movement/units/:unit/hand-in/:obligation"
  case draft = "/:movement/drafts/:draft"
  case draftFile = "/:movement/drafts/:draft/files/:position"
  case upload = "/:movement/drafts/:draft/uploads/:upload"
  case discardDraft = "/:movement/drafts/:draft/discard"
  // A reviewer's.
  case queue = "/:movement/review"
  case acceptSeveral = "/:movement/review/accept"
  case undoSeveral = "/:movement/review/undo"
  case reviewPhrases = "/:movement/review/phrases"
  case review = "/:movement/review/:deliverable"
  case undoReview = "/:movement/review/:deliverable/undo"
  case exemptions = "/:movement/exemptions"
  case endExemption = "/:movement/exemptions/end"
  // The organiser's.
  case manage = "/:movement/manage"
  case publish = "/:movement/plan/new"
  case movementHistory = "/:movement/history"
  case movementRecordHistory = "/:movement/history/:kind/:record"

  /// The first parts of addresses that are fixed, so that no movement can be called by them.
  static let firstParts = Set(
    allCases.compactMap { route in
      route.rawValue.split(separator: "/").first.map(String.init)
    }.filter { !$0.hasPrefix(":") }
  ).union(Probe.allCases.map { String($0.rawValue.dropFirst()) })

  /// Whether a path has this shape.
  func matches(_ path: String) -> Bool {
    let given = path.split(separator: "/")
    let parts = self.parts
    return given.count == parts.count
      && zip(given, parts).allSatisfy { $1.isParameter || $0 == $1.name }
  }

  /// The pattern with its parameters filled in, in order, percent-encoded.
  func path(_ parameters: String...) -> String {
    var remaining = parameters[...]
    var path = ""
    for part in parts {
      path += "/"
      path += part.isParameter ? percentEncoded(remaining.popFirst() ?? "") : part.name
    }
    return path.isEmpty ? "/" : path
  }

  private struct Part {
    let name: String
    let isParameter: Bool
  }

  private var parts: [Part] { Self.partsOfAll[self] ?? [] }

  /// Taken apart once: a board has thousands of links.
  private static let partsOfAll: [Route: [Part]] = Dictionary(
    uniqueKeysWithValues: allCases.map { route in
      (
        route,
        route.rawValue.split(separator: "/").map { part in
          Part(name: String(part), isParameter: part.hasPrefix(":"))
        }
      )
    })
}

/// A text as one part of a path or a query: everything but unreserved characters is encoded.
func percentEncoded(_ text: String) -> String {
  if text.utf8.allSatisfy(isUnreserved) { return text }
  var encoded: [UInt8] = []
  encoded.reserveCapacity(text.utf8.count * 3)
  let digits = Array("0123456789ABCDEF".utf8)
  for byte in text.utf8 {
    if isUnreserved(byte) {
      encoded.append(byte)
    } else {
      encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}

private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "_"), UInt8(ascii: "~"):
    true
  default: false
  }
}
