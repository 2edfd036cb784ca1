/// A movement with one obligation, for tests whose subject is something else.
enum SmallMovement {
  static let plan = """
    plan: 182-KH/QU
    title: Dân vận khéo
    issuer: Quận ủy Quận 1
    issued: 2018-12-28
    period: 2019-01-01..2019-12-31
    reviewer: "@quan"
    obligations:
      - id: articles
        clause: IV.4 §5
        title: Bài viết
        who: [ward]
        what: article
        due: by 2019-08-30

    """
}
