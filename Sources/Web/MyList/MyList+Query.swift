import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// The list of the account's unit, or of one that it works for as well. Five statements, however
  /// long it is; one more where answers are shown for the first time.
  func myList(_ request: Request, _ context: SiteContext) async throws -> Response {
    var (visit, board) = try await visitMovement(request, context)
    // What is to be done is to be done today.
    visit.day = visit.today
    let position = try workplace(visit, in: board)
    let work = try await work(at: position, board, visit)
    let unit = unitModel(position, work.deliverables, board, visit)
    let record = MyListModel.Record(work, shownTo: unit.unit, board)
    let choices = MyListModel.choices(
      from: visit.account?.unit.flatMap { board.directory.position(of: $0) }, shown: position,
      in: board, on: visit.today)
    let model = MyListModel(
      unit, at: position, choices: choices, record: record, in: board,
      rules: settings.reviewRules, now: settings.now(), visit)
    let view = MyListView(
      model: model, rules: settings.reviewRules, visit: visit, said: Said(visit))
    let page = Shell(visit: visit, board: board, place: .myList, title: view.title)
      .page { view.render(into: &$0) }
    if let last = record.lastAnswer, let account = visit.account, request.isOpenedByPerson {
      // On a full disk, or while others write, the list is still there to be read.
      try? await store.sawAnswers(account.id, upTo: last)
    }
    return Reply.page(page, to: request)
  }

  /// The unit that the address names, or the account's own.
  private func workplace(_ visit: Visit, in board: MovementBoard) throws -> Int {
    guard let id = visit.query["unit"] ?? visit.account?.unit else {
      throw SiteProblem.refused(
        Phrase(
          vi: "Tài khoản này không thuộc đơn vị nào. Hãy mở trang của một đơn vị trên bảng tiến độ "
            + "rồi chọn “Nộp”.",
          en: "This account belongs to no unit. Open a unit's page from the board and choose "
            + "“Hand in”."))
    }
    guard let position = board.directory.position(of: id) else { throw SiteProblem.noSuchUnit(id) }
    try require(.handIn, unit: id, in: board, visit)
    return position
  }
}

extension Request {
  /// A person opened the page: the script that keeps an open page fresh asks otherwise.
  fileprivate var isOpenedByPerson: Bool {
    guard method == .get, let live = HTTPField.Name("Lantoa-Live") else { return false }
    return headers[live] == nil
  }
}
