/// An element that has a closing tag. Only those that the product uses.
package struct Tag: Sendable {
  let name: StaticString

  init(_ name: StaticString) { self.name = name }
}

extension Tag {
  package static let a = Tag("a")
  package static let abbr = Tag("abbr")
  package static let article = Tag("article")
  package static let aside = Tag("aside")
  package static let b = Tag("b")
  package static let blockquote = Tag("blockquote")
  package static let body = Tag("body")
  package static let button = Tag("button")
  package static let caption = Tag("caption")
  package static let code = Tag("code")
  package static let dd = Tag("dd")
  package static let del = Tag("del")
  package static let details = Tag("details")
  package static let div = Tag("div")
  package static let dl = Tag("dl")
  package static let dt = Tag("dt")
  package static let em = Tag("em")
  package static let fieldset = Tag("fieldset")
  package static let figcaption = Tag("figcaption")
  package static let figure = Tag("figure")
  package static let footer = Tag("footer")
  package static let form = Tag("form")
  package static let h1 = Tag("h1")
  package static let h2 = Tag("h2")
  package static let h3 = Tag("h3")
  package static let h4 = Tag("h4")
  package static let head = Tag("head")
  package static let header = Tag("header")
  package static let html = Tag("html")
  package static let i = Tag("i")
  package static let kbd = Tag("kbd")
  package static let ins = Tag("ins")
  package static let label = Tag("label")
  package static let legend = Tag("legend")
  package static let li = Tag("li")
  package static let main = Tag("main")
  package static let mark = Tag("mark")
  package static let nav = Tag("nav")
  package static let ol = Tag("ol")
  package static let optgroup = Tag("optgroup")
  package static let option = Tag("option")
  package static let output = Tag("output")
  package static let p = Tag("p")
  package static let pre = Tag("pre")
  package static let script = Tag("script")
  package static let section = Tag("section")
  package static let select = Tag("select")
  package static let small = Tag("small")
  package static let span = Tag("span")
  package static let strong = Tag("strong")
  package static let sub = Tag("sub")
  package static let summary = Tag("summary")
  package static let sup = Tag("sup")
  package static let table = Tag("table")
  package static let tbody = Tag("tbody")
  package static let td = Tag("td")
  package static let textarea = Tag("textarea")
  package static let tfoot = Tag("tfoot")
  package static let th = Tag("th")
  package static let thead = Tag("thead")
  package static let time = Tag("time")
  package static let title = Tag("title")
  package static let tr = Tag("tr")
  package static let ul = Tag("ul")
}

// MARK: - SVG

extension Tag {
  package static let circle = Tag("circle")
  package static let clipPath = Tag("clipPath")
  package static let defs = Tag("defs")
  package static let desc = Tag("desc")
  package static let g = Tag("g")
  package static let line = Tag("line")
  package static let path = Tag("path")
  package static let polyline = Tag("polyline")
  package static let rect = Tag("rect")
  package static let svg = Tag("svg")
  package static let svgText = Tag("text")
  package static let symbol = Tag("symbol")
  package static let use = Tag("use")
}

/// An element that never has content or a closing tag.
package struct VoidTag: Sendable {
  let name: StaticString

  package static let br = VoidTag(name: "br")
  package static let col = VoidTag(name: "col")
  package static let hr = VoidTag(name: "hr")
  package static let img = VoidTag(name: "img")
  package static let input = VoidTag(name: "input")
  package static let link = VoidTag(name: "link")
  package static let meta = VoidTag(name: "meta")
}
