import HTML
import MovementCore

extension DesignView {
  func colours(_ html: inout HTMLWriter) {
    html(.ul, .class("swatches")) { html in
      for colour in DesignColour.all {
        html(.li) { html in
          html(
            .svg, .class("swatch"), .named("viewBox", "0 0 48 32"), .hiddenFromReaders
          ) { html in
            html.empty(
              .rect, .named("width", "48"), .named("height", "32"),
              .named("fill", "var(--" + colour.name + ")"))
          }
          html(.code, .lang(Language.english.rawValue), text: "--" + colour.name)
          html(.span, text: visit(colour.use))
        }
      }
    }
  }

  func type(_ html: inout HTMLWriter) {
    let sample = visit(
      vi: "Kết quả thực hiện phong trào “Dân vận khéo” ở phường Nguyễn Cư Trinh",
      en: "Results of the movement in the wards of the district")
    caption(vi: "h1 của trang này; h2; h3", en: "h1 of this page; h2; h3", &html)
    html(.h2, text: sample)
    html(.h3, text: sample)
    caption(vi: "Dẫn đề, thân bài, chữ phụ, chữ nhỏ", en: "Lead, body, soft, small", &html)
    html(.p, .class("lead"), text: sample)
    html(.p, text: sample)
    html(.p, .class("soft"), text: sample)
    html(.p) { $0(.small, text: sample) }
    caption(
      vi: "Trong câu: đậm, liên kết, phím, mã", en: "In a sentence: strong, link, key, code", &html)
    html(.p) { html in
      html(.strong, text: visit.number(1_204))
      html.text(" · ")
      html(.a, .href("#" + Part.type.id), text: visit(vi: "liên kết", en: "a link"))
      html.text(" · ")
      html(.kbd, text: "J")
      html.text(" · ")
      html(.code, .lang(Language.english.rawValue), text: "182-kh-qu.yaml")
      html.text(" · " + visit(visit.today.long))
    }
  }
}
