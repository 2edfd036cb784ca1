import MovementCore
import TableFile
import Testing

struct RowShapeTests {
  private func read(_ rows: String) -> UnitReading {
    UnitTable.read(
      Array(("id,name,kind,parent,staff,cluster,from,to\n" + rows).utf8), file: "u")
  }

  @Test(arguments: [
    ("a,A,ward,,,,\n", ["2 to"]),
    ("a\n", ["2 name"]),
    ("a,A,ward,,,,,,\n", ["2 to"]),
    ("a,Phường A, chợ,ward,,,,,\n", ["2 to"]),
    ("a,\"A,ward,,,,,\nb,B,ward,,,,,\n", ["2 name"]),
    ("a,\"A\n1\",\"ward,,,,,\nb,B,ward,,,,,\n", ["3 kind"]),
    ("a,\"A\"1,ward,,,,,\n", ["2 name"]),
    ("a,To \"A\",ward,,,,,\n", ["2 name"]),
    ("a,A\0,ward,,,,,\n", ["2 name"]),
    ("\n\na,A,ward,,x,,,\n", ["4 staff"]),
    ("a,\"A\nB\",ward,,,,,\nb,B,ward,,x,,,\n", ["4 staff"]),
  ])
  func reportsRowsThatAreNotWhole(_ rows: String, _ expected: [String]) {
    #expect(places(read(rows).problems) == expected)
  }

  @Test func aBrokenRowStillNamesItsUnit() {
    // The parent of `b` is in the file, although its row is short.
    #expect(places(read("a,A\nb,B,ward,a,,,,\n").problems) == ["2 kind"])
  }

  @Test func otherFieldsOfARowThatIsNotUTF8AreChecked() {
    var bytes = Array("id,name,kind,parent,staff,cluster,from,to\na,".utf8)
    bytes += [0xFF] + Array(",Ward,,x,,,\n".utf8)
    #expect(
      places(UnitTable.read(bytes, file: "u").problems) == ["2 name", "2 kind", "2 staff"])
  }

  @Test(.timeLimit(.minutes(30))) func tenThousandBadRowsAreAllReported() {
    let rows = (0..<10_000).map { "unit\($0),,WARD,nobody-\($0),x,,2019-02-30,\n" }.joined()
    let problems = read(rows).problems
    #expect(problems.count == 50_000)
    #expect(problems.map(\.line) == problems.map(\.line).sorted())
  }
}
