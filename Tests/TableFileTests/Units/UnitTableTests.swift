import MovementCore
import TableFile
import Testing

struct UnitTableTests {
  static let header = "id,name,kind,parent,staff,cluster,from,to\n"

  private func read(_ rows: String, known: [Unit] = []) -> UnitReading {
    UnitTable.read(Array((Self.header + rows).utf8), file: "u", known: known)
  }

  @Test func readsEveryColumn() {
    let reading = read(
      "quan,Quận 1,district,,,,,\r\n"
        + "p1,\"Phường 1, “chợ”\",ward,quan,012,3,2019-01-01,2019-12-31\r\n")
    #expect(reading.problems.isEmpty)
    #expect(
      reading.units == [
        Unit(id: "quan", name: "Quận 1", kind: "district"),
        Unit(
          id: "p1", name: "Phường 1, “chợ”", kind: "ward", parent: "quan", staff: 12,
          cluster: "3", from: day("2019-01-01"), to: day("2019-12-31")),
      ])
  }

  @Test func findsItsColumnsInAnyOrder() {
    let text = "kind,to,from,cluster,staff,parent,name,id\nward,,,,7,,Phường 1,p1\n"
    let reading = UnitTable.read(Array(text.utf8), file: "u")
    #expect(reading.units == [Unit(id: "p1", name: "Phường 1", kind: "ward", staff: 7)])
  }

  @Test(arguments: [
    (",A,ward,,,,,", ["2 id"]),
    ("a,,ward,,,,,", ["2 name"]),
    ("a,A,,,,,,", ["2 kind"]),
    ("A,A,ward,,,,,", ["2 id"]),
    ("a,A\u{202E}B,ward,,,,,", ["2 name"]),
    ("a," + String(repeating: "ế", count: 200) + ",ward,,,,,", []),
    ("a," + String(repeating: "ế", count: 201) + ",ward,,,,,", ["2 name"]),
    ("a,A" + String(repeating: "\u{301}", count: 31) + ",ward,,,,,", ["2 name"]),
    ("a,A,ward,,,A\u{7}," + ",", ["2 cluster"]),
    ("a ,A,ward,,,,,", ["2 id"]),
    ("bến,A,ward,,,,,", ["2 id"]),
    (String(repeating: "a", count: 64) + ",A,ward,,,,,", []),
    (String(repeating: "a", count: 65) + ",A,ward,,,,,", ["2 id"]),
    ("a,A,Ward,,,,,", ["2 kind"]),
    ("a,A,02,,,,,", []),
    ("a,A,ward,,-1,,,", ["2 staff"]),
    ("a,A,ward,,+1,,,", ["2 staff"]),
    ("a,A,ward,,1.5,,,", ["2 staff"]),
    ("a,A,ward,, 1,,,", ["2 staff"]),
    ("a,A,ward,,１,,,", ["2 staff"]),
    ("a,A,ward,,0,,,", []),
    ("a,A,ward,,9223372036854775807,,,", []),
    ("a,A,ward,,9223372036854775808,,,", ["2 staff"]),
    ("a,A,ward,,,,2019-02-29,", ["2 from"]),
    ("a,A,ward,,,,,2019-13-01", ["2 to"]),
    ("a,A,ward,,,,2019-1-1,1/2/2019", ["2 from", "2 to"]),
    ("a,A,ward,,,,0000-01-01,", ["2 from"]),
    ("a,A,ward,b,,,,", ["2 parent"]),
    ("a,A,ward,a,,,,", ["2 parent"]),
    (",,,b,x,,x,x", ["2 id", "2 name", "2 kind", "2 staff", "2 from", "2 to", "2 parent"]),
  ])
  func reportsEveryBadField(_ row: String, _ expected: [String]) {
    #expect(places(read(row + "\n").problems) == expected)
  }

  @Test(arguments: [
    ("A,A,ward,,,,,", "`A` is not an id: only a-z, 0-9 and -, at most 64 characters"),
    ("a,A,ward,,1.200,,,", "write digits only; did you mean `1200`?"),
    ("a,A,ward,,9223372036854775808,,,", "the largest is 9223372036854775807"),
    ("a,A,ward,,,,2019-02-30,", "that month has 28 days; did you mean `2019-02-28`?"),
    ("a,A,ward,,,,2019-13-01,", "there is no day `2019-13-01`"),
    ("a,A,ward,,,,1/2/2019,", "such as `2019-09-30`; did you mean `2019-02-01`?"),
    ("a,A,ward,,5 ,,,", "; take away the spaces around it"),
  ])
  func saysWhatToWriteInstead(_ row: String, _ words: String) {
    let messages = read(row + "\n").problems.map { $0.text(in: .english) }
    #expect(messages.contains { $0.contains(words) }, "\(messages)")
  }

  @Test func aDuplicateNamesTheFirstLine() {
    let problems = read("a,A,ward,,,,,\nb,B,ward,,,,,\na,C,ward,,,,,\na,D,ward,,,,,\n").problems
    #expect(places(problems) == ["4 id", "5 id"])
    #expect(problems.allSatisfy { $0.message[.english] == "the id `a` is on line 2 already" })
  }

  @Test func aUnitThatEndsBeforeItBeginsIsAWarning() {
    let reading = read("a,A,ward,,,,2019-02-01,2019-01-01\n")
    #expect(reading.problems.isEmpty)
    #expect(reading.units.count == 1)
    #expect(places(reading.warnings) == ["2 to"])
  }

  @Test func rowsReplaceKnownUnitsInTheirPlaces() {
    let known = [
      Unit(id: "x", name: "X", kind: "ward"), Unit(id: "y", name: "Y", kind: "ward", parent: "x"),
    ]
    let reading = read("z,Z,ward,y,,,,\nx,X2,ward,,,,,\n", known: known)
    #expect(reading.problems.isEmpty)
    #expect(reading.merged.map(\.name) == ["X2", "Y", "Z"])
    #expect(reading.ids == ["x", "y", "z"])
  }
}
