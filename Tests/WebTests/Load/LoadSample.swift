import MovementCore

/// Files of a movement over the units of the small one.
enum LoadSample {
  static let number = "20-KH/QU"

  static func plan(
    number: String = number, title: String = "Thi đua năm 2019",
    due: String = "by 2019-08-30", more: String = ""
  ) -> String {
    """
    plan: \(number)
    title: \(title)
    issuer: Ban Thường vụ Quận ủy
    issued: 2018-09-03
    period: 2018-10-01..2019-09-30
    reviewer: "@ban-dan-van"
    obligations:
      - id: launch
        clause: II.1
        title: Kế hoạch phát động
        who: [ward]
        what: launch-plan
        due: \(due)
    \(more)
    """
  }

  /// One more obligation.
  static let second = """
      - id: summary
        clause: II.2
        title: Báo cáo tổng kết
        who: [ward]
        what: report
        due: by 2019-09-20
    """

  static let units = """
    id,name,kind,parent,staff,cluster,from,to
    ben-nghe,Phường Bến Nghé,ward,quan-uy,,1,,
    da-kao,Phường Đa Kao (mới),ward,quan-uy,,2,,
    tan-dinh,Phường Tân Định,ward,quan-uy,,2,,
    """

  static let deliverables = """
    id,unit,obligation,due,submitted,status,amount
    l-1,ben-nghe,launch,,2019-05-02,accepted,1
    """
}
