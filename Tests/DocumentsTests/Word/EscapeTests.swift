import Documents
import MovementCore
import Sandbox
import Testing

@Suite("What a template may not say", .timeLimit(.minutes(20)))
struct EscapeTests {
  private static let values: TemplateValue = [
    "name": "x", "office": ["issuer": "y"], "list": ["a", "b"],
    "n": .number(2, text: "2"),
  ]

  private func problem(_ text: String, _ limits: DocumentLimits = Place.patient) async throws
    -> TemplateProblem?
  {
    let place = try Place(limits)
    do {
      _ = try await place.worker.word(from: try await Word.make(text), Self.values)
      return nil
    } catch DocumentProblem.template(let problem) {
      #expect(!problem.phrase.vietnamese.isEmpty && !problem.phrase.english.isEmpty)
      return problem
    }
  }

  @Test(
    "Ways out of the sandbox are refused by what they use",
    arguments: [
      ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "( )"),
      ("{{ ''.__class__ }}", ".__class__"),
      ("{{ ''['__class__'] }}", ".__class__"),
      ("{{ cycler.__init__.__globals__.os }}", ".__globals__"),
      ("{{ lipsum.__globals__['os'].popen('id').read() }}", "( )"),
      ("{{ self.__init__ }}", ".__init__"), ("{{ self }}", "self"),
      ("{{ self._TemplateReference__context }}", "._TemplateReference__context"),
      ("{{ '{0.__class__}'.format(name) }}", "( )"),
      ("{{ '{0.__class__}'|format(name) }}", "|format"),
      ("{{ '%s' % name }}", "%"), ("{{ '%1000000000d' % 1 }}", "%"),
      ("{{ name|attr('__class__') }}", "|attr"), ("{{ list|map(attribute='x') }}", "|map"),
      ("{{ name|safe }}", "|safe"), ("{{ list|pprint }}", "|pprint"),
      ("{% for x in range(10**9) %}x{% endfor %}", "( )"),
      ("{% include '/etc/passwd' %}", "include"), ("{% import 'x' as y %}", "import"),
      ("{% from 'x' import y %}", "import"), ("{% extends 'x' %}", "extends"),
      ("{% macro f(x) %}{{ f(x) }}{% endmacro %}", "macro"),
      ("{% block x %}{% endblock %}", "block"),
      ("{% autoescape false %}{{ name }}{% endautoescape %}", "autoescape"),
      ("{% for x in list recursive %}{{ loop(list) }}{% endfor %}", "recursive"),
      ("{{ 'a' * 1000000000 }}", "*"), ("{{ list * 1000000 }}", "*"), ("{{ 10 ** 1000 }}", "**"),
      ("{{ namespace(x=1) }}", "( )"), ("{{ name.upper() }}", "( )"),
      ("{{ {'a': 1} }}", "{ }"), ("{{ name[0:9] }}", "[:]"),
      ("{{ name is callable }}", "is callable"),
    ])
  func escapes(_ text: String, _ subject: String) async throws {
    let found = try #require(try await problem(text))
    #expect(found.kind == .refused)
    #expect(found.subject == subject)
    #expect(found.phrase.english.contains("“\(subject)”"))
  }

  @Test(
    "What Python has besides is no field",
    arguments: [
      ("{{ lipsum }}", "lipsum"), ("{{ range }}", "range"), ("{{ office.keys }}", "keys"),
      ("{{ office['items'] }}", "items"), ("{{ name.upper }}", "upper"), ("{{ n.text }}", "text"),
      ("{{ list.append }}", "append"), ("{{ list[9] }}", "[9]"),
      ("{% for x in list %}{{ loop.cycle }}{% endfor %}", "cycle"),
    ])
  func besides(_ text: String, _ subject: String) async throws {
    let found = try #require(try await problem(text))
    #expect(found.kind == .unknownField)
    #expect(found.subject == subject)
  }

  @Test("What lies too deep is refused")
  func deep() async throws {
    let brackets = String(repeating: "(", count: 3_000)
    #expect(try await problem("{{ \(brackets)1 }}")?.kind == .tooDeep)
    let loops = String(repeating: "{% for x in list %}", count: 60)
    let ends = String(repeating: "{% endfor %}", count: 60)
    #expect(try await problem(loops + "x" + ends)?.kind == .tooDeep)
  }

  @Test("A text that doubles itself without end meets the limit on memory")
  func grows() async throws {
    let doubled = String(repeating: "{% set t = t ~ t %}", count: 60)
    let template = "{% set t = 'aaaaaaaa' %}" + doubled + "{{ t }}"
    let place = try Place()
    let word = try await Word.make(template)
    await #expect(throws: DocumentProblem.tooCostly(.memory)) {
      _ = try await place.worker.word(from: word, Self.values)
    }
  }

  @Test("Loops within loops that never end meet the limit on computing, and the place is free")
  func never() async throws {
    var limits = Place.patient
    limits.word.processorSeconds = 3
    let place = try Place(limits, sandbox: ToolSandbox(atOnce: 1))
    let values: TemplateValue = ["list": .list(Array(repeating: "a", count: 1_000)), "name": "x"]
    let loops = String(repeating: "{% for x in list %}", count: 6)
    let ends = String(repeating: "{% endfor %}", count: 6)
    let word = try await Word.make(loops + "{% if x == 'b' %}x{% endif %}" + ends)
    await #expect(throws: DocumentProblem.tooCostly(.processor)) {
      _ = try await place.worker.word(from: word, values)
    }
    _ = try await place.worker.word(from: try await Word.make("{{ name }}"), values)
  }

  @Test("A document that would be larger than one may be is not made")
  func large() async throws {
    var limits = Place.patient
    limits.word.fileSize = 20_000
    let place = try Place(limits)
    let word = try await Word.make("{{ name }}")
    await #expect(throws: DocumentProblem.tooCostly(.fileSize)) {
      _ = try await place.worker.word(from: word, ["name": "x"])
    }
  }
}
