import Foundation
import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Store

/// What the script is told when it has saved: a few values as JSON.
enum DraftState {
  private struct Saved: Encodable {
    let edit: Int
    /// By the office's clock: “8:42”.
    let time: String
    /// The rows of each field's list of files, as HTML of ours.
    let files: [String: String]
  }

  private struct Problem: Encodable {
    let problem: String
    let edit: Int?
  }

  private struct Elsewhere: Encodable {
    let edit: Int
    /// What is there, by the names of the form's controls, as the script collects its own.
    let typed: [String: [String]]
  }

  static func saved(
    edit: Int, time: String, files: [HandInFiles], to request: Request
  ) -> Response {
    let rows = files.map { ($0.fieldID, $0.rows.string) }
    let state = Saved(
      edit: edit, time: time, files: Dictionary(rows, uniquingKeysWith: { $0 + $1 }))
    return reply(state, .ok, to: request)
  }

  static func problem(_ words: String, edit: Int?, to request: Request) -> Response {
    reply(Problem(problem: words, edit: edit), .unprocessableContent, to: request)
  }

  static func elsewhere(_ draft: Draft, _ task: HandInTask, to request: Request) -> Response {
    let content = draft.content
    typealias Name = HandInEntry.Name
    var typed = Dictionary(
      uniqueKeysWithValues: content.answers.values.map { (FormFilling.control($0), $1) })
    if task.dues.count > 1 { typed[Name.due] = content.due.map { [String($0)] } }
    if task.form?.titleField == nil { typed[Name.title] = [content.title] }
    if task.form == nil { typed[Name.text] = [content.text] }
    typed[Name.amount] = [content.amount]
    typed[Name.about] = content.about.map { [$0] }
    for file in draft.files {
      typed[Name.caption + String(file.position)] = [file.note.caption]
      typed[Name.side + String(file.position)] = file.note.side.map { [$0.rawValue] }
    }
    typed = typed.mapValues { $0.filter { !$0.isEmpty } }.filter { !$0.value.isEmpty }
    return reply(Elsewhere(edit: draft.edit, typed: typed), .conflict, to: request)
  }

  private static func reply(
    _ value: some Encodable, _ status: HTTPResponse.Status, to request: Request
  ) -> Response {
    var headers = Reply.commonHeaders
    headers[.contentType] = "application/json"
    headers[.cacheControl] = "no-store"
    let bytes = (try? JSONEncoder().encode(value)).map(Array.init) ?? []
    return Reply.compressed(bytes, status: status, headers: headers, to: request)
  }
}
