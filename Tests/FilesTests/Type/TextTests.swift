import Files
import Testing

@Suite struct TextTests {
  private func isText(_ bytes: [UInt8]) -> Bool { (try? MediaType.detect(bytes)) == .plainText }

  @Test(
    "Text in UTF-8 is text",
    arguments: [
      "x", "Kế hoạch\r\n\tsố 182\u{C}", "\u{FEFF}stt;đơn vị\r\n1;Bến Nghé", "a,b\n1,2\n", "5 < 6",
      "<5 người", "< p", "<", "👍", "\n\n", "Bảng # !", "# Tiêu đề",
    ])
  func knowsText(_ text: String) { #expect(isText([UInt8](text))) }

  @Test(
    "What browsers or shells take for more than text is refused",
    arguments: [
      "<html>", "<!DOCTYPE html>", " \r\n\t<script>alert(1)</script>", "\u{FEFF}<svg xmlns=''>",
      "<?xml version='1.0'?>", "<?php", "<%@ page", "</x>", "<A href=x>", "\u{A0}<b>", "#!/bin/sh",
      "@ECHO off", "{\\rtf1", "%!PS", "MIME-Version: 1.0",
    ])
  func refusesMarkup(_ text: String) { #expect(!isText([UInt8](text))) }

  @Test("What is not text is refused")
  func refusesOtherBytes() {
    let others: [[UInt8]] = [
      [UInt8]("a\0b"), [0xFF, 0xFE, 0x41, 0x00], [0xC3], [0x41, 0xC3], [0xED, 0xA0, 0x80],
      [UInt8]("\u{1B}[31m"), [UInt8]("a\u{7F}"), [UInt8]("\u{7F}ELF"), [UInt8]("MZ\u{90}\0"),
      // Tiếng Việt in TCVN3.
      [0x54, 0x69, 0xD5, 0x6E, 0x67, 0x20, 0x56, 0x69, 0xD6, 0x74],
    ]
    for other in others {
      #expect(throws: FileProblem.unknownType) { try MediaType.detect(other) }
    }
  }

  @Test("All of it is looked at, wherever characters lie", arguments: 0..<5)
  func looksAtAllOfIt(_ shift: Int) {
    // Characters of one to four bytes over the ends of the pieces that are read.
    let text = String(repeating: "x", count: shift) + String(repeating: "aéế😀", count: 40_000)
    #expect(isText([UInt8](text)))
    #expect(!isText([UInt8](text) + [0xE1, 0xBA]))
    #expect(!isText([UInt8](text) + [0xBA] + [UInt8](text)))
    #expect(!isText([UInt8](text) + [0] + [UInt8](text)))
  }

  @Test("Every type has an ending of its own, and only pictures are shown")
  func hasEndings() {
    #expect(Set(MediaType.allCases.map(\.fileExtension)).count == MediaType.allCases.count)
    #expect(MediaType.allCases.filter(\.isShownInline) == [.jpeg, .png, .gif, .webP])
    #expect(MediaType.plainText.header == "text/plain; charset=utf-8")
    #expect(MediaType.pdf.header == "application/pdf")
  }
}
