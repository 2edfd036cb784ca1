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
    /// By field, the rows of the list of its files, as HTML of ours.
    let files: [String: String]
  }

  private struct Problem: Encodable {
    let problem: String
    let edit: Int?
  }

  private struct Elsewhere: Encodable {
    let edit: Int
    /// What is there, by the names of the fields, as the script has its own.
    let typed: [String: [String]]
  }

  static func saved(edit: Int, time: String, files: HTMLWriter, to request: Request) -> Response {
    reply(
      Saved(edit: edit, time: time, files: [HandInEntry.Name.files: files.string]), .ok,
      to: request)
  }

  static func problem(_ words: String, edit: Int?, to request: Request) -> Response {
    reply(Problem(problem: words, edit: edit), .unprocessableContent, to: request)
  }

  static func elsewhere(_ draft: Draft, to request: Request) -> Response {
    let content = draft.content
    let typed = [
      HandInEntry.Name.due: content.due.map(String.init) ?? "",
      HandInEntry.Name.title: content.title, HandInEntry.Name.text: content.text,
      HandInEntry.Name.amount: content.amount,
    ]
    return reply(
      Elsewhere(edit: draft.edit, typed: typed.filter { !$0.value.isEmpty }.mapValues { [$0] }),
      .conflict, to: request)
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
