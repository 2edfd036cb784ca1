import MovementCore
import PlanFile
import Testing

@Suite struct HostileInputTests {
  @Test func moreThanOneMebibyteIsNotRead() {
    let head = Array(planText("reviewer: ~").utf8)
    let text = head + Array(repeating: UInt8(ascii: "#"), count: (1 << 20) - head.count)
    #expect(PlanFile.read(text).diagnostics.map(\.code) == [.wrongType])
    let more = PlanFile.read(text + [0x0A]).diagnostics
    #expect(more.map(\.code) == [.tooLarge])
    #expect(more.map(\.place) == [.start])
    #expect(
      PlanFile.read(Array(repeating: 0xFF, count: 2 << 20)).diagnostics.map(\.code) == [.tooLarge])
  }

  @Test func bytesThatAreNoUTF8() {
    let text = Array("plan: Đ\ntitle: à".utf8)
    for bad: [UInt8] in [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
    ] {
      let found = PlanFile.read(text + bad + Array("\nx: [".utf8)).diagnostics
      #expect(found.map(\.code) == [.yamlSyntax])
      #expect(found.map(\.place) == [Place(line: 2, column: 9)])
    }
  }

  @Test(arguments: [
    (UInt8(0), 6), (0x01, 6), (0x07, 6), (0x0C, 6), (0x1B, 6), (0x7F, 6),
  ])
  func controlCharacters(byte: UInt8, column: Int) {
    let found = PlanFile.read(Array("plan:".utf8) + [byte] + Array(" 1\n".utf8)).diagnostics
    #expect(found.map(\.code) == [.yamlSyntax])
    #expect(found.map(\.place) == [Place(line: 1, column: column)])
  }

  @Test func utf16IsNoUTF8() {
    let units = Array(planText().utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      let found = PlanFile.read(bytes).diagnostics
      #expect(found.map(\.code) == [.yamlSyntax])
      #expect(found.first?.message.english.contains("UTF-16") == true)
    }
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[? "])
  func depthBombs(part: String) {
    let text = String(repeating: part, count: (1 << 20) / part.utf8.count)
    let found = read(text).diagnostics
    #expect(found.map(\.code) == [.yamlSyntax])
    #expect(found.first?.message.english.contains("deep") == true)
  }

  @Test func depthBombInAFurtherDocument() {
    let found = read(planText() + "---\n" + String(repeating: "[", count: 100_000)).diagnostics
    #expect(found.map(\.code) == [.unsupportedYAML, .yamlSyntax])
  }

  @Test func aliasBomb() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, previous) in zip("bcdefghij", "abcdefghi") {
      let aliases = Array(repeating: "*\(previous)", count: 9).joined(separator: ", ")
      text += "\(name): &\(name) [\(aliases)]\n"
    }
    let codes = read(text).diagnostics.map(\.code)
    #expect(codes.count { $0 == .unsupportedYAML } == 10 + 81)
    #expect(codes.count { $0 == .unknownKey } == 10)
  }

  @Test func manyDirectives() {
    let lines = (0..<50_000).map { "%TAG !a\($0)! x\n" }.joined()
    #expect(read(lines + "---\nplan: 1\n").diagnostics.map(\.code) == [.yamlSyntax])
  }

  @Test func tenThousandErrorsAreAllReported() {
    let items = (0..<10_000).map {
      "- {id: A\($0), clause: c, title: t, who: [x], what: w, every: day}"
    }
    let text = planText(obligations: []) + items.joined(separator: "\n")
    let codes = read(text).diagnostics.map(\.code)
    #expect(codes.count { $0 == .badID } == 10_000)
    #expect(codes.count { $0 == .badSchedule } == 10_000)
  }

  @Test func manyUnknownNamesTakeNoQuadraticTime() {
    let items = (0..<3_000).map {
      "- {id: obligation\($0), clause: c, title: t, who: [a], what: w, after: [oblgation\($0)]}"
    }
    let reading = read(planText(obligations: []) + items.joined(separator: "\n"))
    #expect(reading.diagnostics.count { $0.code == .unknownReference } == 3_000)
  }

  @Test func duesOfAPlanAreLimited() {
    let items = (0..<20).map {
      "- {id: a\($0), clause: c, title: t, who: [x], what: w, every: month, within: 1000-01-01..1999-12-31}"
    }
    let reading = read(planText(obligations: []) + items.joined(separator: "\n"))
    #expect(reading.diagnostics.count { $0.code == .badSchedule } == 12)
  }

  @Test func noFileBreaksTheFormOfTheReport() {
    let reading = read(obligationText("\"a\\nfile:1:1: error: \\e[31m\": 1", "id: \"x\\u2028y\""))
    for diagnostic in reading.diagnostics {
      for language in Language.allCases {
        let scalars = diagnostic.message[language].unicodeScalars
        #expect(!scalars.contains { $0.properties.generalCategory == .control })
        #expect(!scalars.contains("\u{2028}"))
      }
    }
    #expect(reading.diagnostics.count == 2)
  }

  /// Every file that begins like a sound one, and every one with a byte changed.
  @Test func truncatedAndChangedFilesNeverCrash() {
    let bytes = Array(WholePlanTests.text.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      let reading = PlanFile.read(bytes[..<end])
      #expect((reading.plan == nil) == reading.hasErrors)
    }
    var random = SeededGenerator(state: 182)
    for _ in 0..<500 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: changed.indices, using: &random)
        changed[index] =
          Array("\n :-[]{},&*!@'\"#%|>?0aĐ\u{0}".utf8).randomElement(using: &random) ?? 0
      }
      let reading = PlanFile.read(changed)
      #expect((reading.plan == nil) == reading.hasErrors)
    }
  }
}

private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
