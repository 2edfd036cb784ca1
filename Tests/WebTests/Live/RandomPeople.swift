import MovementCore
import Secrets
import Store

@testable import Web

/// People who hand in, answer, take back and exempt, in no order; what is refused is refused.
struct RandomPeople {
  enum Act: CaseIterable {
    case handIn, correct, withdraw, accept, `return`, undo, exempt, endExemption
  }

  private let store: MovementStore
  private let movement: MovementID
  private var random: TestRandom
  private var ids: [Deliverable.ID] = []
  /// Those that something is done about: the fewer, the longer their stories.
  private var recent: [Deliverable.ID] { ids.suffix(4) }
  private let actor = Actor(id: "test")
  /// What was done at least once.
  private(set) var done: Set<Act> = []

  init(site: TestSite, seed: UInt64) async throws {
    store = site.store
    movement = try await site.store.movement().id
    random = TestRandom(seed: seed)
  }

  /// Does something, unless it is refused.
  mutating func act() async throws {
    let act = ids.isEmpty ? .handIn : random.pick(Act.allCases)
    do {
      switch act {
      case .handIn: try await handIn(UUIDv7.make(at: 1_568_082_600_000))
      case .correct: try await handIn(one(of: [.returned]))
      case .withdraw: try await withdraw()
      case .accept: try await answer(with: .accept)
      case .return: try await answer(with: .return(Reason("Thiếu ảnh")))
      case .undo: try await undo()
      case .exempt:
        try await store.setExemption(
          of: unit(), from: obligation().id, due: random.pick([nil, 1]),
          reason: Reason("Lý do \(random.number(in: 1...9))"), in: movement, by: actor)
      case .endExemption: try await endExemption()
      }
      done.insert(act)
    } catch is any PhrasedError {
      // Not possible from where it stands.
    }
  }

  private mutating func handIn(_ id: Deliverable.ID) async throws {
    let known = try await store.deliverable(movement: movement, id: id)?.deliverable
    let obligation =
      SmallMovement.plan.obligations.first { $0.id == known?.obligation } ?? self.obligation()
    _ = try await store.handIn(
      HandInRequest(
        key: "key-" + UUIDv7.make(at: 0), movement: movement, deliverable: id,
        unit: known?.unit ?? unit(), obligation: obligation.id, due: random.pick([nil, 1]),
        content: try DeliverableContent(
          title: "Sản phẩm", text: "Nội dung", amount: String(random.number(in: 1...30)),
          fileCount: 0, for: obligation),
        day: SmallMovement.today.adding(days: -random.number(in: 0...200))), by: actor)
    if known == nil { ids.append(id) }
  }

  /// One that stands like that now, if there is one.
  private mutating func one(of statuses: Set<Deliverable.Status>) async throws -> Deliverable.ID {
    let all = try await store.snapshot(movement: SmallMovement.number).deliverables
    let fitting = all.filter { ids.contains($0.id) && statuses.contains($0.status) }.map(\.id)
    return random.pick(fitting.isEmpty ? ids : fitting)
  }

  private mutating func withdraw() async throws {
    let id = try await one(of: [.submitted, .returned])
    let revision = try await store.deliverable(movement: movement, id: id)?.revision ?? 0
    try await store.withdraw(id, of: movement, revision: revision, by: actor)
  }

  /// Answers some of them at once.
  private mutating func answer(with answer: Answer) async throws {
    var items: [ReviewItem] = []
    for id in Set([random.pick(recent), random.pick(recent), random.pick(recent)]) {
      let revision = try await store.deliverable(movement: movement, id: id)?.revision ?? 0
      items.append(ReviewItem(deliverable: id, revision: revision))
    }
    _ = try await store.review(
      items, of: movement, with: answer, on: SmallMovement.today, batch: UUIDv7.make(at: 0),
      by: actor)
  }

  private mutating func undo() async throws {
    let id = try await one(of: [.accepted, .returned])
    let number = try await store.deliverable(movement: movement, id: id)?.lastReview?.number ?? 0
    try await store.undoReview(
      id, of: movement, number: number, on: SmallMovement.today, by: actor)
  }

  private mutating func endExemption() async throws {
    let exemptions = try await store.snapshot(movement: SmallMovement.number).exemptions
    guard !exemptions.isEmpty else { return }
    let one = random.pick(exemptions)
    _ = try await store.removeExemption(
      of: one.unit, from: one.obligation, due: one.due, in: movement, by: actor)
  }

  private mutating func unit() -> UnitID { random.pick(SmallMovement.units.map(\.id)) }

  private mutating func obligation() -> Obligation { random.pick(SmallMovement.plan.obligations) }
}

/// The same numbers everywhere for the same seed (SplitMix64).
struct TestRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(in: 0...values.count - 1)]
  }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
