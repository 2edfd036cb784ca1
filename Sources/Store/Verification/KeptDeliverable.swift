import MovementCore
import SQL

/// A deliverable as its rows tell of it.
struct KeptDeliverable {
  let id: Deliverable.ID
  let entry: DeliverableEntry?
  /// By number.
  let revisions: [KeptRevision]
  /// By number.
  let reviews: [Review]

  /// What its revisions and reviews say otherwise than the lines about it.
  func findings(against lines: [Change]) -> [Finding] {
    var handIns: [Int: Change] = [:]
    var decisions: [Int64: Change] = [:]
    for line in lines {
      switch line.kind {
      case "handIn": if let number = line.stateAfter?.number("revision") { handIns[number] = line }
      case "review", "undoReview": decisions[line.sequence] = line
      default: break
      }
    }
    var findings: [Finding] = []
    func add(_ table: String, _ number: Int, _ field: String?, _ problem: Finding.Problem) {
      findings.append(
        Finding(.row(table: table, id: "\(id)/\(number)", field: field), problem))
    }
    for revision in revisions {
      guard let line = handIns.removeValue(forKey: revision.number) else {
        add("revision", revision.number, nil, .inserted)
        continue
      }
      if let field = revision.difference(from: line, review: review(before: line)) {
        add("revision", revision.number, field, .altered)
      }
    }
    for number in handIns.keys.sorted() { add("revision", number, nil, .removed) }
    for review in reviews {
      guard let line = decisions.removeValue(forKey: review.sequence) else {
        add("review", review.number, nil, .inserted)
        continue
      }
      if let field = difference(of: review, from: line) {
        add("review", review.number, field, .altered)
      }
    }
    for line in decisions.values.sorted(by: { $0.sequence < $1.sequence }) {
      findings.append(
        Finding(.row(table: "review", id: "\(id)/line \(line.position)", field: nil), .removed))
    }
    return findings
  }

  /// The last review before a line was written.
  private func review(before line: Change) -> DeliverableTrace.Decided? {
    reviews.last { $0.sequence < line.sequence }.map(DeliverableTrace.Decided.init)
  }

  private func difference(of review: Review, from line: Change) -> String? {
    guard let state = line.stateAfter else { return nil }
    let forgotten = line.forgottenFields(.after)
    if state.text("status") != review.decision.result.rawValue { return "decision" }
    if !forgotten.contains("reason"), state["reason"] != review.reason.map(JSONText.string) {
      return "reason"
    }
    if review.recordedAt != line.recordedAt { return "recordedAt" }
    if review.actor != line.actor { return "actor" }
    if review.revision != state.number("revision") ?? 0 { return "revision" }
    let revision = revisions.first { $0.number == review.revision }
    let trace = DeliverableTrace(
      day: revision?.day, key: revision?.key, review: DeliverableTrace.Decided(review))
    if let proof = state.text(RowProof.field), proof != trace.proof { return RowProof.field }
    return nil
  }
}

/// A revision as its rows tell of it.
struct KeptRevision {
  let number: Int
  let day: CivilDate
  let key: String
  private let title: String
  private let body: String
  private let amount: Int
  private let due: Int?
  private let digest: String
  private let recordedAt: Instant
  private let actor: String
  private let files: [FileReference]
  private let answers: String?
  private let planVersion: Int?
  private let about: Deliverable.ID?

  init(_ row: Row, files: [FileReference]) throws {
    number = try row["number"]
    day = try row["day"]
    key = try row["key"]
    title = try row["title"]
    body = try row["body"]
    amount = try row["amount"]
    due = try row["due"]
    digest = try row["digest"]
    recordedAt = try row["recorded_at"]
    actor = try row["actor"]
    answers = try row["answers"]
    planVersion = try row["plan_version"]
    about = try row["about"]
    self.files = files
  }

  /// The field in which it is not what was handed in; nil if all is well.
  func difference(from line: Change, review: DeliverableTrace.Decided?) -> String? {
    guard let state = line.stateAfter else { return nil }
    let forgotten = line.forgottenFields(.after)
    if !forgotten.contains("title"), state["title"] != JSONText.string(title) { return "title" }
    // Text, answers and files stand in the record by this digest alone.
    let present = Revision.digest(
      title: title, text: body, files: files, form: answers, planVersion: planVersion, about: about)
    if present != digest { return "content" }
    if !forgotten.contains("content"), state.text("content") != digest { return "content" }
    if state.number("amount") != amount { return "amount" }
    if state.number("due") != due { return "due" }
    if recordedAt != line.recordedAt { return "recordedAt" }
    if actor != line.actor { return "actor" }
    let trace = DeliverableTrace(day: day, key: key, review: review)
    if let proof = state.text(RowProof.field), proof != trace.proof { return RowProof.field }
    return nil
  }
}

extension Change {
  /// What a line says is there after it.
  var stateAfter: RecordState? { after.flatMap { RecordState(json: $0) } }
}
