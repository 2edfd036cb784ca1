import Testing

@testable import Web

@Suite struct ScriptTextTests {
  @Test("Comments, indentation and empty lines stay here")
  func leavesOut() {
    let sources = [
      """
      // What it does.
      const greet = (name) => {

        // How.
        return "// " + name; // said
      };

      """, "greet();\n",
    ]
    let served = ScriptText.served(sources.map { Array($0.utf8) })
    #expect(
      String(decoding: served, as: UTF8.self) == """
        const greet = (name) => {
        return "// " + name; // said
        };
        greet();

        """)
  }

  @Test("No script has a text over several lines, whose lines would be altered")
  func findsWholeLines() throws {
    let scripts = try SourceFiles.all(in: "Web/Assets/files", withSuffix: ".js")
    #expect(scripts.count == 6)
    for script in scripts {
      #expect(script.text.hasSuffix("\n"))
      #expect(!script.text.utf8.contains { $0 < UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") })
      for line in script.text.split(separator: "\n") {
        let isWhole =
          line.count { $0 == "`" }.isMultiple(of: 2) && !line.hasSuffix("\\")
          && line.ranges(of: "/*").count == line.ranges(of: "*/").count
        #expect(isWhole, "\(script.name): \(line)")
      }
    }
  }
}
