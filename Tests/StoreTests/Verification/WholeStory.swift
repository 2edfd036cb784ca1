import MovementCore
import SQL
import Store
import Testing

extension TestStore {
  /// Does everything that leaves a line, most of it more than once and in different orders.
  func tellWholeStory() async throws {
    try await populate()
    let movement = try await movementID()
    for file in Samples.files {
      try await store.addFile(file)
    }
    // Hand-ins, answers, corrections.
    let reference = FileReference(hash: Samples.files[0].hash, name: "ảnh.jpg")
    _ = try await store.handIn(request(1, files: [reference]), by: People.asDaKao)
    try await decide(.return, uuid(1), batch: "b-1")
    _ = try await store.handIn(
      request(1, title: "Mô hình 1 (bổ sung)", on: "2019-03-06"), by: People.asDaKao)
    try await decide(.accept, uuid(1), revision: 2, batch: "b-2")
    try await handIn(2)
    try await store.withdraw(uuid(2), of: movement, revision: 1, by: People.asDaKao)
    try await handIn(3)
    try await decide(.accept, uuid(3), batch: "b-3")
    try await store.undoReview(
      uuid(3), of: movement, number: 1, on: day("2019-03-05"), by: People.asReviewer)
    try await handIn(4)
    try await decide(.return, uuid(4), batch: "b-4")
    try await handIn(5)
    try await decide(.accept, "d-2", revision: 0, batch: "b-5")
    // The public page.
    try await store.release(uuid(1), of: movement, by: People.asOrganiser)
    try await store.unrelease(uuid(1), of: movement, by: People.asOrganiser)
    try await store.release(uuid(1), of: movement, by: People.asOrganiser)
    // Exemptions and phrases.
    try await store.setExemption(
      of: "da-kao", from: "articles", due: 3, reason: Reason("sáp nhập"), in: movement,
      by: People.asReviewer)
    try await store.setExemption(
      of: "da-kao", from: "articles", due: 3, reason: Reason("đã sáp nhập"), in: movement,
      by: People.asReviewer)
    try await store.removeExemption(
      of: "ben-nghe", from: "articles", due: nil, in: movement, by: People.asReviewer)
    try await store.setPhrases(
      [Reason("Thiếu ảnh"), Reason("Thiếu số liệu")], by: People.asOrganiser)
    try await store.setPhrases([Reason("Thiếu ảnh")], by: People.asOrganiser)
    for name in ["Nguyễn Thị Ỷ Uyển", "Trần Văn Ất"] {
      try await store.setLetterhead(
        Letterhead(issuer: "UBND PHƯỜNG ĐA KAO", signerName: name, recipients: ["Quận ủy"]),
        of: "da-kao", by: People.asDaKao)
    }
    try await tellOfAccounts()
    try await tellOfLoads()
  }

  private func tellOfAccounts() async throws {
    let expiry = clock.now.advanced(bySeconds: 3_600)
    for secret in ["a", "b"] {
      try await store.invite(
        People.benNghe, tokenHash: tokenHash(secret), expiresAt: expiry, by: People.asOrganiser)
    }
    _ = try await store.redeem(tokenHash: tokenHash("b"), opening: newSession(1))
    try await store.setPassword("$one", of: People.benNghe, keeping: nil, by: People.asBenNghe)
    try await store.rehashPassword(of: People.benNghe, from: "$one", to: "$two")
    try await store.setPassword("$three", of: People.daKao, keeping: nil, by: People.asDaKao)
    try await store.resetPassword(of: People.daKao, by: People.asOrganiser)
    try await store.invite(
      People.daKao, tokenHash: tokenHash("c"), expiresAt: expiry, by: People.asOrganiser)
    try await store.disableAccount(id: People.daKao, by: People.asOrganiser)
    try await store.enableAccount(id: People.daKao, by: People.asOrganiser)
    var details = People.details[3].1
    details.displayName = "Nguyễn Văn A"
    try await store.changeAccount(id: People.benNghe, to: details, by: People.asOrganiser)
    details.displayName = "Phường Bến Nghé"
    try await store.changeAccount(id: People.benNghe, to: details, by: People.asOrganiser)
    try await store.forget(
      fields: ["displayName"], of: ChangeSubject(.account, People.benNghe), movement: nil,
      by: People.asOrganiser)
    try await store.invite(
      People.reviewer, tokenHash: tokenHash("d"), expiresAt: clock.now.advanced(bySeconds: 60),
      by: People.asOrganiser)
    clock.advance(bySeconds: 120)
    try await store.removeInvitations(overBefore: clock.now, by: Actor(id: "lantoa sweep"))
    try await store.invite(
      People.reviewer, tokenHash: tokenHash("e"), expiresAt: clock.now.advanced(bySeconds: 600),
      by: People.asOrganiser)
  }

  private func tellOfLoads() async throws {
    let movement = try await movementID()
    var units = Samples.units
    units[1].name = "Phường Đa Kao (mới)"
    units[1].staff = 41
    try await store.load(Samples.load(units: units, from: "2019-06-01"))
    units[1].name = "Phường Đa Kao (cũ)"
    try await store.load(Samples.load(units: units, from: "2019-01-01"))
    units[2].to = CivilDate("2025-06-30")
    try await store.loadUnits(units, holdFrom: nil, by: Actor(id: "tester"))
    // What was handed in here is loaded from a file as something else, and answered again.
    let returned = try await entry(uuid(4)).deliverable
    try await store.load(
      Samples.load(
        units: units,
        deliverables: [
          Deliverable(
            id: returned.id, unit: returned.unit, obligation: returned.obligation,
            due: returned.due, submitted: returned.submitted, status: .submitted, amount: 2),
          Samples.deliverable("d-9", amount: 7),
        ]))
    try await decide(.accept, uuid(4), batch: "b-9")
    let next = PlanText.text("2")
    try await store.load(Samples.load(plan: next, units: units, deliverables: [], exemptions: []))
    let source = PlanText.text() + "\n"
    if let plan = try? PlanText.read(source) {
      try await store.publishPlan(
        source, saying: plan, of: movement, basedOn: 1, by: People.asOrganiser)
    }
    try await store.forget(
      fields: ["title", "reason"], of: ChangeSubject(.deliverable, uuid(5)), movement: movement,
      by: People.asOrganiser)
    try await store.withdraw(uuid(5), of: movement, revision: 1, by: People.asDaKao)
  }
}
