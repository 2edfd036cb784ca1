import MovementCore
import NIOCore
import Store

/// What is handed in and accepted, beside a loop that does no more than a disk asks for.
extension WebBench {
  /// How many are handed in, and then accepted, in each measurement.
  static let handInCount = 320
  static let fileSize = 200_000

  func measureWrites(_ visitors: Visitors, report: (BenchFigures) throws -> Void) async throws {
    var random = SplitMix64(seed: 2019)
    var waiting: [String] = []
    let cells = try await openCells()
    for connections in [1, 16, 64] {
      let forms = try await handInForms(cells, &random)
      let bare = try await BareLoop(
        folder: folder + "/bare-\(connections)", bytes: photograph(&random)
      ).run(for: duration)
      let measured = try await WebLoad(connections: connections).run(each: forms) { form in
        try await client.post(form)
      }
      waiting += forms.map { $0.path.split(separator: "/").last.map(String.init) ?? "" }
      var figures = BenchFigures("handIn")
      figures.add("connections", connections)
      figures.add("bytes", Self.fileSize)
      figures.add(measured)
      figures.add("barePerSecond", bare, places: 0)
      figures.add("shareOfBare", measured.requestsPerSecond / max(bare, 1), places: 2)
      try report(figures)
    }
    try report(try await measureListeners(visitors, accepting: &waiting, pauses: true))
    try report(try await measureListeners(visitors, accepting: &waiting, pauses: false))
    for connections in [16, 64] {
      let part = Array(waiting.suffix(Self.handInCount))
      waiting.removeLast(part.count)
      let forms = try await acceptForms(part)
      let measured = try await WebLoad(connections: connections).run(each: forms) { form in
        try await client.post(form)
      }
      var figures = BenchFigures("accept")
      figures.add("connections", connections)
      figures.add(measured)
      try report(figures)
    }
  }

  private func measureListeners(
    _ visitors: Visitors, accepting waiting: inout [String], pauses: Bool
  ) async throws -> BenchFigures {
    let forms = try await acceptForms([waiting.removeLast()])
    return try await measureListeners(
      visitors, { for form in forms { try await client.post(form) } }, pauses: pauses)
  }

  // MARK: - Forms, as a person has them on the screen before pressing the button

  private func handInForms(
    _ cells: [(unit: UnitID, obligation: Obligation.ID)], _ random: inout SplitMix64
  ) async throws -> [BenchForm.Filled] {
    var forms: [BenchForm.Filled] = []
    for number in 0..<Self.handInCount {
      let cell = cells[number % cells.count]
      let address = "/182-kh-qu/units/\(cell.unit)/hand-in/\(cell.obligation)"
      let form = try BenchForm(with: "files", on: await client.page(address), address: address)
      forms.append(
        form.filled(
          [("title", "Sản phẩm \(number)"), ("text", "Kết quả thực hiện."), ("do", "send")],
          file: ("files", "anh-\(number).jpg", photograph(&random))))
    }
    return forms
  }

  private func acceptForms(_ deliverables: [String]) async throws -> [BenchForm.Filled] {
    var forms: [BenchForm.Filled] = []
    for id in deliverables {
      let address = "/182-kh-qu/review/" + id
      let form = try BenchForm(with: "decision", on: await client.page(address), address: address)
      forms.append(form.filled([("decision", "accept"), ("reason", "")]))
    }
    return forms
  }

  /// Units and what they owe of the kind that asks for nothing but a title and a text, once.
  private func openCells() async throws -> [(unit: UnitID, obligation: Obligation.ID)] {
    let snapshot = try await store.snapshot(movement: "182-KH/QU")
    let standing = try Standing(
      plan: snapshot.movement.plan, directory: UnitDirectory(snapshot.units),
      deliverables: snapshot.deliverables, exemptions: snapshot.exemptions)
    var cells: [(unit: UnitID, obligation: Obligation.ID)] = []
    standing.forEachCell(on: DemoFiles.day) { cell in
      let obligation = standing.obligation(ofColumn: cell.column)
      guard obligation.schedule.dues.count == 1, obligation.quantity == .atLeast(1),
        [.open, .dueSoon, .overdue].contains(cell.status)
      else { return }
      cells.append((standing.directory.units[cell.position].id, obligation.id))
    }
    return cells
  }

  /// Bytes that begin as a JPEG and are no other's.
  private func photograph(_ random: inout SplitMix64) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x00, 0x01]
    bytes.reserveCapacity(Self.fileSize)
    while bytes.count < Self.fileSize {
      withUnsafeBytes(of: random.next()) { bytes += $0 }
    }
    return bytes
  }
}
