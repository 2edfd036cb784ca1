import Foundation
import HTML
import HTTPTypes
import Hummingbird
import Store

/// What the script is told when it has saved: a few values as JSON.
enum DraftState {
  private struct Saved: Encodable {
    let edit: Int
    /// By the office's clock: “8:42”.
    let time: String
    /// The rows of the list of files, as HTML of ours.
    let files: String
  }

  private struct Problem: Encodable {
    let problem: String
    let edit: Int?
  }

  private struct Elsewhere: Encodable {
    let edit: Int
    /// What is there: due, title, text, amount, as the script writes its own.
    let typed: [String]
  }

  static func saved(edit: Int, time: String, files: HTMLWriter, to request: Request) -> Response {
    reply(Saved(edit: edit, time: time, files: files.string), .ok, to: request)
  }

  static func problem(_ words: String, edit: Int?, to request: Request) -> Response {
    reply(Problem(problem: words, edit: edit), .unprocessableContent, to: request)
  }

  static func elsewhere(_ draft: Draft, to request: Request) -> Response {
    let content = draft.content
    let typed = [
      content.due.map(String.init) ?? "", content.title, content.text, content.amount,
    ]
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
