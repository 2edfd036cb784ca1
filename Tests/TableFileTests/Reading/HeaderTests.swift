import MovementCore
import TableFile
import Testing

struct HeaderTests {
  @Test(arguments: [
    ("id,name,kind,parent,staff,cluster,from,to\n", []),
    ("to,from,cluster,staff,parent,kind,name,id\n", []),
    ("\u{FEFF}\"id\",name,kind,parent,staff,cluster,from,to\r\n", []),
    ("", ["1 id", "1 name", "1 kind", "1 parent", "1 staff", "1 cluster", "1 from", "1 to"]),
    ("id,name,kind,parent,staff,cluster,from\n", ["1 to"]),
    ("id,name,kind,parent,staff,cluster,from,to,note\n", ["1 note"]),
    ("id,nmae,kind,parent,staff,cluster,from,to\n", ["1 nmae", "1 name"]),
    ("id,name,kind,parent,staff,cluster,from,to,id\n", ["1 id"]),
    ("id,name,kind,parent,staff,cluster,from,to,\n", ["1 #9"]),
    ("ID,name,kind,parent,staff,cluster,from,to\n", ["1 ID", "1 id"]),
    ("id;name;kind;parent;staff;cluster;from;to\n", ["1 id"]),
    ("id,\"name,kind,parent,staff,cluster,from,to\n", ["1 #2"]),
    ("\n\nid,name,kind,parent,staff,cluster,from,end\n", ["3 end", "3 to"]),
  ])
  func refusesColumnsByName(_ text: String, _ expected: [String]) {
    #expect(places(UnitTable.read(Array(text.utf8), file: "u").problems) == expected)
  }

  @Test func saysWhatWasMeantAndWhatThereIs() {
    let problems = UnitTable.read(Array("id,nmae\n".utf8), file: "units.csv").problems
    #expect(
      problems.first?.text(in: .english)
        == "units.csv:1: nmae: there is no such column; did you mean `name`?; the columns are: "
        + "id, name, kind, parent, staff, cluster, from, to")
    #expect(
      problems.last?.text(in: .vietnamese)
        == "units.csv:1: to: thiếu cột này; bảng này có các cột: "
        + "id, name, kind, parent, staff, cluster, from, to")
  }

  @Test func aNameCannotBreakTheReport() {
    let text = "\"a\nb\u{1B}[31m\",id\n"
    let lines = UnitTable.read(Array(text.utf8), file: "u").problems.map { $0.text(in: .english) }
    #expect(lines.allSatisfy { !$0.contains("\n") && !$0.contains("\u{1B}") })
    #expect(lines.first?.hasPrefix("u:1: a b [31m: ") == true)
  }

  @Test func withoutAHeaderThereAreNoRows() {
    let reading = UnitTable.read(Array("id,name\na,\n".utf8), file: "u")
    #expect(reading.units.isEmpty)
    #expect(reading.ids == nil)
    #expect(reading.problems.allSatisfy { $0.line == 1 })
  }

  @Test func otherEncodingsOfUnicodeGetOneSentence() {
    let utf16: [UInt8] = [0xFF, 0xFE] + Array("id,name\n".utf16).flatMap { [UInt8($0), 0] }
    #expect(places(UnitTable.read(utf16, file: "u").problems) == ["1 id"])
  }
}
