import MovementCore
import Store

extension Samples {
  /// What was answered in a form of the first version of the plan.
  static let answers = FormContent(
    answers: FormAnswers([
      "name": .text("Hẻm xanh"), "people": .number(46), "new": .flag(true),
      "five-nos": .list(["litter"]), "start": .text("2019-03-01"),
      "resources": .rows([["kind": .text("money"), "value": .number(18_000_000)]]),
    ]), planVersion: 1)

  /// Two pictures with what is said of them.
  static let evidence = [
    FileReference(
      hash: files[0].hash, name: "trước.jpg",
      note: FileNote(field: "photos", caption: "Đầu hẻm, tháng 3", side: .before)),
    FileReference(
      hash: files[0].hash, name: "sau.jpg",
      note: FileNote(field: "photos", caption: "Cùng chỗ, tháng 8", side: .after)),
  ]
}

extension TestStore {
  /// What Đa Kao hands in with answers, pictures, and about an earlier deliverable.
  func formRequest(
    _ number: Int, key: String? = nil, form: FormContent = Samples.answers,
    about: Deliverable.ID? = "d-1", files: [FileReference] = Samples.evidence,
    on date: String = "2019-03-01"
  ) async throws -> HandInRequest {
    try await request(number, key: key, form: form, about: about, files: files, on: date)
  }

  /// A store in which deliverable 1 was handed in with a form and returned with words at two fields.
  func populateForms() async throws {
    try await populate()
    for file in Samples.files { try await store.addFile(file) }
    _ = try await store.handIn(formRequest(1), by: People.asDaKao)
    let answer = Answer.return(
      try Reason("Thiếu số liệu"),
      marks: try FieldMarks(typed: ["people": "Đếm lại", "photos": "Chụp gần hơn"]))
    _ = try await store.review(
      [ReviewItem(deliverable: uuid(1), revision: 1)], of: movementID(), with: answer,
      on: day("2019-03-04"), batch: "b", by: People.asReviewer)
  }
}
