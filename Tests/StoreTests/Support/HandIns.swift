import MovementCore
import Store
import Testing

extension Samples {
  /// An obligation that asks how many people.
  static let counted = Obligation(
    id: "commitments", clause: "II.5", title: "Cam kết", who: [.all], what: "commitment",
    schedule: Schedule(rule: .wholePeriod, dues: []))

  static func content(
    _ title: String = "Mô hình 1", text: String = "Nội dung", amount: String = "1"
  ) throws -> DeliverableContent {
    try DeliverableContent(title: title, text: text, amount: amount, fileCount: 0, for: counted)
  }

  static let files = [
    FileRecord(hash: tokenHash("ảnh"), size: 200_000, mediaType: "image/jpeg"),
    FileRecord(hash: tokenHash("báo cáo"), size: 10, mediaType: "application/pdf"),
  ]
}

extension TestStore {
  /// The one that was loaded first.
  func movementID() async throws -> MovementID {
    try #require(try await store.movements().first?.id)
  }

  /// What Đa Kao hands in.
  func request(
    _ number: Int, key: String? = nil, unit: UnitID = "da-kao",
    obligation: Obligation.ID = "articles", due: Int? = 1, title: String = "Mô hình 1",
    text: String = "Nội dung", amount: String = "1", form: FormContent? = nil,
    about: Deliverable.ID? = nil, files: [FileReference] = [],
    on date: String = "2019-03-01"
  ) async throws -> HandInRequest {
    HandInRequest(
      key: key ?? "key \(number) \(title)", movement: try await movementID(),
      deliverable: uuid(number), unit: unit, obligation: obligation, due: due,
      content: try Samples.content(title, text: text, amount: amount), form: form,
      about: about, files: files,
      day: try day(date))
  }

  @discardableResult
  func handIn(
    _ number: Int, title: String = "Mô hình 1", unit: UnitID = "da-kao",
    on date: String = "2019-03-01", by actor: Actor = People.asDaKao
  ) async throws -> HandInReceipt {
    try await store.handIn(
      request(number, unit: unit, title: title, on: date), by: actor)
  }

  /// Answers a deliverable as the reviewer.
  @discardableResult
  func decide(
    _ decision: Decision, _ id: Deliverable.ID, revision: Int = 1, reason: String = "Thiếu ảnh",
    on date: String = "2019-03-04", batch: String = "batch", by actor: Actor = People.asReviewer
  ) async throws -> ReviewOutcome.Result? {
    try await store.review(
      [ReviewItem(deliverable: id, revision: revision)], of: movementID(),
      with: decision == .accept ? .accept : .return(Reason(reason)), on: day(date), batch: batch,
      by: actor
    ).first?.result
  }

  func entry(_ id: Deliverable.ID) async throws -> DeliverableEntry {
    try #require(try await store.deliverable(movement: movementID(), id: id))
  }

  func detail(_ id: Deliverable.ID) async throws -> DeliverableDetail {
    try #require(try await store.deliverableDetail(movement: movementID(), id: id))
  }
}
