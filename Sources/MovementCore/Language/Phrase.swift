/// A language of the product. Vietnamese is the first, English is complete.
package enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// What a person is told, in every language of the product.
package struct Phrase: Sendable, Hashable {
  package var vietnamese: String
  package var english: String

  package init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  package subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

/// An error that says what happened and what to do, in every language of the product.
package protocol PhrasedError: Error {
  var phrase: Phrase { get }
}
