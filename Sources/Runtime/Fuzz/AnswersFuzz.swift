import Foundation
import MovementCore
import Multipart

/// The readers of what was typed into a plan's forms under damage: `Fuzz` gives the bytes.
struct AnswersFuzz {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// The answers to every form of the plan, as a browser sends them: each field with something that
  /// fits it, a group with two rows.
  var samples: [[UInt8]] { plan.forms.map { Array(body(of: $0).utf8) } }

  /// Whether each form of the plan takes the answers in a body or refuses them, and what one takes
  /// is the same when it is kept and read, and when it is typed again.
  func isReadAlike(_ bytes: [UInt8]) -> Bool {
    guard let fields = try? URLEncodedForm.parse(bytes) else { return true }
    var values: [String: [String]] = [:]
    for field in fields { values[field.name, default: []].append(field.value) }
    let typed = TypedAnswers(values)
    return plan.forms.allSatisfy { form in
      guard let answers = read(typed, by: form) else { return true }
      return isKept(answers) && read(TypedAnswers(answers), by: form) == answers
    }
  }

  private func read(_ typed: TypedAnswers, by form: Form) -> FormAnswers? {
    let files = Dictionary(uniqueKeysWithValues: form.fileFields.map { ($0.id, $0.min ?? 1) })
    return try? FormReading.read(typed, by: form, of: plan, files: files)
  }

  private func isKept(_ answers: FormAnswers) -> Bool {
    guard let json = try? JSONEncoder().encode(answers) else { return false }
    return (try? JSONDecoder().decode(FormAnswers.self, from: json)) == answers
  }

  private func body(of form: Form) -> String {
    let pairs = form.fields.flatMap { field in
      field.type == .group
        ? (1...2).flatMap { row in
          field.fields.map { (TypedAnswers.name(field.id, row, $0.id), answer(to: $0)) }
        }
        : [(field.id, answer(to: field))]
    }
    return pairs.filter { !$0.1.isEmpty }.map { "\($0.0)=\(Self.escaped($0.1))" }
      .joined(separator: "&")
  }

  private func answer(to field: Form.Field) -> String {
    switch field.type {
    case .line: "Hội nghị"
    case .text: String(repeating: "Nhân dân cùng làm. ", count: 1 + (field.min ?? 0) / 10)
    case .number: String(field.min ?? 1)
    case .date: plan.period.first.description
    case .choice, .choices: plan.options(of: field).first?.id ?? ""
    case .yesNo: "yes"
    case .files, .group: ""
    }
  }

  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      (0x30...0x7A).contains(byte) && byte != 0x3D
        ? String(UnicodeScalar(byte)) : "%" + String(Int(byte) + 0x100, radix: 16).dropFirst()
    }.joined()
  }
}
