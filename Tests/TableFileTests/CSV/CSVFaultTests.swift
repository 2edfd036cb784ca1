import TableFile
import Testing

struct CSVFaultTests {
  @Test(arguments: [
    // To the end of the file.
    ("a,b\nc,\"d\ne,f\n", [CSVFault(.unclosedQuote, field: 1, line: 2)]),
    ("\"", [CSVFault(.unclosedQuote, field: 0, line: 1)]),
    ("\"a\"\"", [CSVFault(.unclosedQuote, field: 0, line: 1)]),
    // The next field with quotation marks “closes” it, with text after.
    ("a,\"b\nc,\"d, e\"\n", [CSVFault(.unclosedQuote, field: 1, line: 1)]),
    // In a row that began on an earlier line.
    ("\"a\nb\",\"c\nd\n", [CSVFault(.unclosedQuote, field: 1, line: 2)]),
    ("\"a\" ,b\n", [CSVFault(.textAfterQuote, field: 0, line: 1)]),
    ("\"a\"b\"c\",d\n", [CSVFault(.textAfterQuote, field: 0, line: 1)]),
    ("x,To \"A\"\n", [CSVFault(.strayQuote, field: 1, line: 1)]),
    ("x, \"A\"\n", [CSVFault(.strayQuote, field: 1, line: 1)]),
    ("a\0,b\n", [CSVFault(.nul, field: 0, line: 1)]),
    ("a,\"b\n\0\"\n", [CSVFault(.nul, field: 1, line: 2)]),
    (
      "a,b" + String(repeating: "\u{315}\u{301}", count: 16) + "\n",
      [CSVFault(.endlessMarks, field: 1, line: 1)]
    ),
    ("a," + String(repeating: "e\u{323}\u{302}", count: 100) + "\n", []),
  ])
  func isReportedWhereItIs(_ text: String, _ expected: [CSVFault]) {
    #expect(faults(text) == expected)
  }

  @Test func anUnclosedQuoteCostsOneRow() {
    let found = rows("a,b\nc,\"d\ne,f\ng,h\n")
    #expect(found.map(\.line) == [1, 2, 3, 4])
    #expect(found[2].fields == ["e", "f"])
  }

  @Test func anUnclosedQuoteBeforeQuotedRowsCostsOneRow() {
    let found = records(Array("a,\"b\n\"c, d\",e\n\"f, g\",h\n".utf8))
    #expect(found.map(\.line) == [1, 2, 3])
    #expect(found.map(\.faults.count) == [1, 0, 0])
  }

  @Test(
    arguments: [
      [0x61, 0xFF, 0x62], [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0x80], [0xE1, 0xBA, 0x2C],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8AreReportedOnTheirLine(_ bytes: [UInt8]) {
    let found = records(Array("a,b\nx,\"y\n".utf8) + bytes + Array("\"\nlast,row\n".utf8))
    #expect(found.map(\.line) == [1, 2, 4])
    #expect(found[1].faults == [CSVFault(.notUTF8, field: 1, line: 3)])
    #expect(found[1].text(at: 1) == nil)
    #expect(found[2].text(at: 0) == "last")
  }

  @Test(.timeLimit(.minutes(30))) func manyUnclosedQuotesAreReadThrough() {
    let text = String(repeating: "a,\"b\n", count: 200_000)
    #expect(records(Array(text.utf8)).count == 200_000)
  }
}
