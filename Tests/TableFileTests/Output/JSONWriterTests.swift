import TableFile
import Testing

struct JSONWriterTests {
  private func json(_ texts: [String]) throws -> String {
    try written { output in
      var writer = JSONWriter(output)
      writer.begin(["a"])
      for text in texts {
        writer.text(text)
        try writer.endRow()
      }
      try writer.end()
    }
  }

  @Test func escapesWhatJSONCannotHold() throws {
    #expect(
      try json(["“Bến” \"x\" \\ \n\r\t\u{1}\u{1F}"])
        == "[\n{\"a\":\"“Bến” \\\"x\\\" \\\\ \\n\\r\\t\\u0001\\u001f\"}\n]\n")
  }

  @Test func anEmptyTableIsAnEmptyArray() throws {
    #expect(try json([]) == "[]\n")
  }
}
