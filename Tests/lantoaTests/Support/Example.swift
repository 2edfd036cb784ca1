/// A small movement, small enough to be worked out by hand (plan format §5).
enum Example {
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
        atLeast: 2
        due: by 2019-08-30
      - id: pledge
        clause: IV.2 §1
        title: Cam kết
        who: [ward]
        what: commitment
        share: 100%
        due: 2019-06-01..2019-06-30
      - id: models
        clause: IV.1 §1
        title: Mô hình
        who: ["@quan"]
        what: activity
        atLeast: 3
        count: subtree
        optional: true
        due: by 2019-09-30
        to: parent
      - id: reports
        clause: IV.4 §6
        title: Báo cáo
        who: [all]
        what: report
        every: half-year

    """

  static let units = """
    id,name,kind,parent,staff,cluster,from,to
    quan,Quận 1,district,,,,,
    ben-nghe,Phường Bến Nghé,ward,quan,10,1,,
    ben-thanh,"Phường Bến Thành, chợ",ward,quan,0,1,,

    """

  static let deliverables = """
    id,unit,obligation,due,submitted,status,amount
    d1,ben-nghe,articles,,2019-08-29,accepted,
    d2,ben-nghe,articles,,2019-09-02,accepted,1
    d3,ben-thanh,articles,1,2019-08-20,submitted,2
    d4,ben-nghe,pledge,,2019-06-10,accepted,9
    d5,ben-nghe,models,,2019-09-10,accepted,2
    d6,ben-thanh,models,,2019-09-11,submitted,
    d7,ben-nghe,reports,,2019-06-30,accepted,

    """

  static let exemptions = """
    unit,obligation,due,reason
    quan,reports,1,Mới sáp nhập

    """

  /// On 2019-09-15.
  static let standing = """
    unit,obligation,due,opens,lastDay,status,have,need
    quan,models,1,2019-01-01,2019-09-30,in-review,2,3
    quan,reports,1,2019-01-01,2019-06-30,exempt,0,1
    quan,reports,2,2019-07-01,2019-12-31,open,0,1
    ben-nghe,articles,1,2019-01-01,2019-08-30,late,2,2
    ben-nghe,pledge,1,2019-06-01,2019-06-30,overdue,9,10
    ben-nghe,reports,1,2019-01-01,2019-06-30,met,1,1
    ben-nghe,reports,2,2019-07-01,2019-12-31,open,0,1
    ben-thanh,articles,1,2019-01-01,2019-08-30,in-review,0,2
    ben-thanh,pledge,1,2019-06-01,2019-06-30,met,0,0
    ben-thanh,reports,1,2019-01-01,2019-06-30,overdue,0,1
    ben-thanh,reports,2,2019-07-01,2019-12-31,open,0,1

    """

  static let rollUps = """
    unit,met,late,inReview,overdue,dueSoon,open,upcoming,exempt,rate,onTime,optionalMet,optional
    quan,2,1,1,2,0,3,0,1,0.3333,0.4000,0,1
    ben-nghe,1,1,0,1,0,1,0,0,0.5000,0.3333,0,0
    ben-thanh,1,0,1,1,0,1,0,0,0.2500,0.5000,0,0

    """
}
