extension FourthSchema {
  /// What is answered in a form of the plan, in JSON: as it was typed in a draft, checked in a
  /// revision. `plan_version` is the version of the plan that had the form; `about` the deliverable of
  /// which this tells how it goes on.
  static let form = [
    """
    ALTER TABLE draft ADD COLUMN answers TEXT NOT NULL DEFAULT '{}'
      \(SecondSchema.hasLength("answers", 2...2_000_000))
    """,
    "ALTER TABLE draft ADD COLUMN about TEXT \(SecondSchema.hasLength("about", 1...500))",
    """
    ALTER TABLE revision ADD COLUMN answers TEXT \(SecondSchema.hasLength("answers", 2...2_000_000))
    """,
    """
    ALTER TABLE revision ADD COLUMN plan_version INTEGER
      \(SecondSchema.isInteger("plan_version", from: 1))
    """,
    "ALTER TABLE revision ADD COLUMN about TEXT \(SecondSchema.hasLength("about", 1...500))",
    "CREATE INDEX revision_about ON revision (movement, about) WHERE about IS NOT NULL",
  ]

  /// What a unit says of the files that it attaches, and what is known of a picture: its size in
  /// pixels, and the civil day on which a camera says that it was taken.
  static let file =
    [
      "ALTER TABLE file ADD COLUMN width INTEGER \(SecondSchema.isInteger("width", from: 1))",
      "ALTER TABLE file ADD COLUMN height INTEGER \(SecondSchema.isInteger("height", from: 1))",
      "ALTER TABLE file ADD COLUMN taken_on TEXT \(SecondSchema.isDay("taken_on"))",
    ]
    + ["draft_file", "revision_file"].flatMap { table in
      [
        """
        ALTER TABLE \(table) ADD COLUMN field TEXT NOT NULL DEFAULT 'files'
          \(SecondSchema.hasLength("field", 1...64))
        """,
        """
        ALTER TABLE \(table) ADD COLUMN caption TEXT NOT NULL DEFAULT ''
          \(SecondSchema.hasLength("caption", 0...300))
        """,
        "ALTER TABLE \(table) ADD COLUMN side TEXT CHECK (side IN ('before', 'after'))",
      ]
    }

  /// What a reviewer wrote beside single fields of what is returned, in JSON by their names.
  static let review = [
    "ALTER TABLE review ADD COLUMN marks TEXT \(SecondSchema.hasLength("marks", 2...200_000))"
  ]
}
