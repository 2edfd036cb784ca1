import MovementCore

/// What a YAML file turned out to be.
enum YAMLDocument {
  /// No YAML; nothing of it can be checked.
  case broken
  /// There is nothing in it but comments.
  case empty
  case root(YAMLNode)

  /// Reads the first document, and reports what is wrong with the file as YAML: its syntax, what
  /// plan files do without, a key that is there twice.
  static func read(_ source: SourceText, _ reader: inout Reader) -> YAMLDocument {
    var builder = YAMLTreeBuilder(source.bytes)
    var stop: YAMLSyntaxError?
    do {
      try builder.readStream()
    } catch {
      reader.error(.yamlSyntax, at: error.place, .syntax(error, at: source.scalar(at: error.place)))
      stop = error
    }
    for place in builder.furtherDocuments {
      reader.error(.unsupportedYAML, at: place, .furtherDocument)
    }
    for token in YAMLToken.refused(in: source.bytes, upTo: stop?.place) {
      reader.error(.unsupportedYAML, at: token.place, .unsupported(token.kind))
    }
    // libyaml ends a document before a line that does not fit; only a `---` proves it complete.
    guard stop == nil || !builder.furtherDocuments.isEmpty else { return .broken }
    for key in builder.duplicateKeys {
      reader.error(.duplicateKey, at: key.place, .duplicateKey(key.value))
    }
    return builder.root.map { .root($0) } ?? .empty
  }
}

extension Phrase {
  fileprivate static let furtherDocument = Phrase(
    vi: "một tệp chỉ có một kế hoạch; hãy bỏ `---` và phần sau nó, hoặc tách thành tệp khác",
    en: "a file holds one plan; remove `---` and what follows, or move it to a file of its own")

  fileprivate static func unsupported(_ kind: YAMLToken.Kind) -> Phrase {
    switch kind {
    case .anchor:
      Phrase(
        vi: """
          không dùng được neo `&` của YAML; hãy bỏ nó, hoặc đặt chữ bắt đầu bằng `&` trong ngoặc \
          kép
          """,
        en: "YAML anchors (`&`) are not supported; remove it, or quote text that begins with `&`")
    case .alias:
      Phrase(
        vi: """
          không dùng được tham chiếu `*` của YAML; hãy viết lại nội dung ở đây, hoặc đặt chữ bắt \
          đầu bằng `*` trong ngoặc kép
          """,
        en: """
          YAML aliases (`*`) are not supported; write the content again here, or quote text that \
          begins with `*`
          """)
    case .tag, .other:
      Phrase(
        vi: """
          không dùng được thẻ `!` của YAML; hãy bỏ nó, hoặc đặt chữ bắt đầu bằng `!` trong ngoặc \
          kép
          """,
        en: "YAML tags (`!`) are not supported; remove it, or quote text that begins with `!`")
    }
  }

  fileprivate static func duplicateKey(_ key: String) -> Phrase {
    Phrase(
      vi: "khóa \(quoted(key)) đã có ở trên trong cùng nhóm; hãy giữ một chỗ",
      en: "the key \(quoted(key)) is there already in the same group; keep one of them")
  }
}
