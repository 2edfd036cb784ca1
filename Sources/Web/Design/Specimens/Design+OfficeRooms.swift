import HTML
import MovementCore
import QRCode
import Store

// What an organiser works with.
extension DesignView {
  func office(_ html: inout HTMLWriter) {
    let rooms = model.rooms
    caption(vi: "Danh sách tài khoản", en: "Accounts", &html)
    sample("", &html) { visit, html in
      html(.div, .class("table")) { html in
        html(.table, .class("accounts")) { html in
          html(.tbody) { html in
            for (index, account) in rooms.accounts.prefix(3).enumerated() {
              let until = index == 0 ? rooms.now.advanced(bySeconds: 14 * 86_400) : nil
              AccountRow(
                line: AccountsModel.Line(
                  account: account, unit: index == 0 ? nil : model.unit.unit.name,
                  invitedUntil: until)
              ).write(visit, into: &html)
            }
          }
        }
      }
    }
    caption(vi: "Miễn thực hiện", en: "Exemptions", &html)
    sample("", &html) { visit, html in
      ExemptionView(
        model: ExemptionModel(
          movement: model.movement, rows: rooms.exemptions, allCount: rooms.exemptions.count,
          units: [], isSearched: true, search: "xyz", unit: nil, duties: [], chosen: nil),
        said: .added, visit: visit
      ).render(into: &html)
    }
    letter(&html)
  }

  /// On paper, and so always black on white.
  private func letter(_ html: inout HTMLWriter) {
    let link = "https://thidua.example.vn/invitation/" + String(repeating: "A", count: 43)
    guard let account = model.rooms.accounts.first, let code = try? QRMatrix(text: link) else {
      return
    }
    caption(vi: "Thư mời, mỗi thư một trang", en: "A letter, one to a page", &html)
    sample("", &html) { visit, html in
      InvitationLetterView(
        letter: InvitationLetter(
          account: account, unit: model.unit.unit.name, link: link,
          expiresAt: model.rooms.now.advanced(bySeconds: 14 * 86_400)), code: code,
        model: LettersModel(
          letters: [], plan: model.rooms.plan, day: visit.today, isLocal: false), visit: visit
      ).render(into: &html)
    }
  }

  func loading(_ html: inout HTMLWriter) {
    caption(vi: "Điểm cần sửa, tại dòng của nó", en: "Mistakes at their places", &html)
    LoadProblemTable(problems: [
      LoadProblem(
        file: "don-vi.csv", line: 12, column: "parent",
        Phrase(vi: "không có đơn vị “quan-u”", en: "there is no unit “quan-u”")),
      LoadProblem(
        file: "ke-hoach.yaml", line: 140, column: "9",
        Phrase(vi: "ngày 30/02/2019 không có thật", en: "30/02/2019 is no day")),
      LoadProblem(
        Phrase(
          vi: "Tệp này không khác phiên bản đang dùng.",
          en: "This file is the same as the version in force.")),
    ]).write(visit, into: &html)
    caption(vi: "Khác biệt của phiên bản mới", en: "What a new version changes", &html)
    sample("", &html) { visit, html in
      PublishPreviewView(preview: model.rooms.difference, visit: visit).render(into: &html)
    }
  }

  func history(_ html: inout HTMLWriter) {
    html(.ol, .class("history record")) { html in
      for line in model.rooms.lines {
        html(.li) { html in
          HistoryEntryView(entry: line, visit: visit, isOfOneRecord: false).write(into: &html)
        }
      }
    }
  }

  func release(_ html: inout HTMLWriter) {
    let story = Story(
      movement: model.movement, id: "sample",
      title: visit(vi: "Tuyến hẻm không rác ở khu phố 2", en: "An alley without litter"),
      text: visit(
        vi: "Mỗi sáng thứ Bảy, các hộ cùng quét hẻm.\nSau ba tháng, điểm tập kết rác không còn.",
        en: "Every Saturday morning the neighbours sweep their alley.\nThe heap is gone."),
      unit: model.unit.unit.name, obligation: model.duties.first?.title ?? "", day: visit.today,
      pictures: [])
    caption(vi: "Trong danh sách công khai", en: "In the public list", &html)
    sample("", &html) { visit, html in StoryList(stories: [story]).write(visit, into: &html) }
    caption(vi: "Xem trước khi công bố", en: "Before it becomes public", &html)
    html(.div, .class("release-preview")) { html in
      StoryBody(story: story, isPage: false).write(visit, into: &html)
    }
    guard let deliverable = model.rooms.decided?.deliverable else { return }
    caption(vi: "Đang công khai; chưa công khai", en: "Public; not public", &html)
    sample("", &html) { visit, html in
      for isReleased in [true, false] {
        ReleaseControl(
          movement: model.movement, deliverable: deliverable, isReleased: isReleased
        ).write(visit, into: &html)
      }
    }
  }
}
