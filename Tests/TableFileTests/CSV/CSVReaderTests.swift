import TableFile
import Testing

struct CSVReaderTests {
  struct Case: Sendable {
    let text: String
    let rows: [[String]]
    let lines: [Int]

    init(_ text: String, _ rows: [[String]], _ lines: [Int]) {
      self.text = text
      self.rows = rows
      self.lines = lines
    }
  }

  @Test(arguments: [
    Case("", [], []),
    Case("a", [["a"]], [1]),
    Case("a\n", [["a"]], [1]),
    Case("a,b\nc,d", [["a", "b"], ["c", "d"]], [1, 2]),
    Case("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]], [1, 2]),
    Case("a,b\r\nc,d\ne,f\r\n", [["a", "b"], ["c", "d"], ["e", "f"]], [1, 2, 3]),
    Case("\u{FEFF}a,b\nc,d\n", [["a", "b"], ["c", "d"]], [1, 2]),
    Case("\u{FEFF}\"a\",b\n", [["a", "b"]], [1]),
    Case("\n\n\r\na\n\nb\n\n", [["a"], ["b"]], [4, 6]),
    Case(",\n,,\n", [["", ""], ["", "", ""]], [1, 2]),
    Case("a,\n", [["a", ""]], [1]),
    Case("a,", [["a", ""]], [1]),
    Case("\"a,b\",\"c\"\n", [["a,b", "c"]], [1]),
    Case("\"a \"\"b\"\" c\"\n", [["a \"b\" c"]], [1]),
    Case("\"\"\"\"\n", [["\""]], [1]),
    Case("\"\",\"\"\n", [["", ""]], [1]),
    Case("\"a\nb\",c\nd,e\n", [["a\nb", "c"], ["d", "e"]], [1, 3]),
    Case("\"a\r\n\r\nb\"\r\nc", [["a\r\n\r\nb"], ["c"]], [1, 4]),
    Case(" a , b \n", [[" a ", " b "]], [1]),
    Case("a\rb,c\n", [["a\rb", "c"]], [1]),
    Case("Phường Bến Nghé,“Dân vận khéo”\n", [["Phường Bến Nghé", "“Dân vận khéo”"]], [1]),
    Case("\"a\"", [["a"]], [1]),
  ])
  func readsRowsAndKnowsTheirLines(_ example: Case) {
    let found = rows(example.text)
    #expect(found.map(\.fields) == example.rows)
    #expect(found.map(\.line) == example.lines)
    #expect(faults(example.text).isEmpty)
  }

  @Test func composesDecomposedLetters() {
    // The marks of ư and ờ in two orders, of ế in one.
    let decomposed = "Phu\u{31B}o\u{31B}\u{300}ng Be\u{302}\u{301}n Nghe\u{301}"
    let text = rows(decomposed + "\n").first?.fields.first ?? nil
    // Strings are equal whatever their form; bytes are not.
    #expect(text.map { Array($0.utf8) } == Array("Phường Bến Nghé".utf8))
  }

  @Test func readsAHugeField() {
    let huge = String(repeating: "ố,\n", count: 500_000)
    let found = rows("a,b\n\"\(huge)\",x\ny,z\n")
    #expect(found.map(\.line) == [1, 2, 500_003])
    #expect(found[1].fields == [huge, "x"])
  }

  @Test(.timeLimit(.minutes(30))) func readsAHundredThousandRows() {
    let text = String(repeating: "d1,ward-01,articles,,2019-08-30,accepted,1\n", count: 100_000)
    #expect(records(Array(text.utf8)).count == 100_000)
  }
}
