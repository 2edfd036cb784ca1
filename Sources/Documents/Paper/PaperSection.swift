/// A section of a paper; what is empty is left out.
package struct PaperSection: Sendable {
  /// A figure with the one before, both as they are written.
  package struct Figure: Sendable {
    package var label: String
    package var value: String
    package var previous: String

    package init(_ label: String, _ value: String, previous: String = "") {
      self.label = label
      self.value = value
      self.previous = previous
    }
  }

  package struct Picture: Sendable {
    package var image: TemplatePicture
    package var caption: String

    package init(_ image: TemplatePicture, caption: String) {
      self.image = image
      self.caption = caption
    }
  }

  /// With its number: “II. Kết quả theo 4 lĩnh vực”.
  package var title: String
  package var paragraphs: [String]
  package var figures: [Figure]
  package var table: PaperTable
  package var pictures: [Picture]

  package init(
    _ title: String = "", paragraphs: [String] = [], figures: [Figure] = [],
    table: PaperTable = PaperTable(), pictures: [Picture] = []
  ) {
    self.title = title
    self.paragraphs = paragraphs
    self.figures = figures
    self.table = table
    self.pictures = pictures
  }
}

/// A table of a paper. The columns get widths by what stands in them.
package struct PaperTable: Sendable {
  package enum Alignment: String, Sendable { case left, centre, right }

  package struct Column: Sendable {
    package var name: String
    package var alignment: Alignment

    package init(_ name: String, _ alignment: Alignment = .left) {
      self.name = name
      self.alignment = alignment
    }
  }

  package var columns: [Column]
  /// Of as many cells as there are columns: missing ones are empty, further ones left out.
  package var rows: [[String]]

  package init(columns: [Column] = [], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }
}
