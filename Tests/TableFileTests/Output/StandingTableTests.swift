import MovementCore
import TableFile
import Testing

/// The example of `Support/Example.swift`, worked out by hand.
struct StandingTableTests {
  @Test func writesEveryCellAsCSV() throws {
    let standing = try Example.standing()
    let text = try written { output in
      try StandingTable(standing, on: day("2019-09-15")).write(.csv, to: output)
    }
    #expect(
      text == """
        unit,obligation,due,opens,lastDay,status,have,need
        quan,models,1,2019-01-01,2019-09-30,in-review,2,3
        quan,reports,1,2019-01-01,2019-06-30,exempt,0,1
        quan,reports,2,2019-07-01,2019-12-31,open,0,1
        ben-nghe,articles,1,2019-01-01,2019-08-31,late,2,2
        ben-nghe,pledge,1,2019-06-01,2019-06-30,overdue,9,10
        ben-nghe,reports,1,2019-01-01,2019-06-30,met,1,1
        ben-nghe,reports,2,2019-07-01,2019-12-31,open,0,1
        ben-thanh,articles,1,2019-01-01,2019-08-31,in-review,0,2
        ben-thanh,pledge,1,2019-06-01,2019-06-30,met,0,0
        ben-thanh,reports,1,2019-01-01,2019-06-30,overdue,0,1
        ben-thanh,reports,2,2019-07-01,2019-12-31,open,0,1

        """)
  }

  @Test func writesRollUpsAsCSV() throws {
    let standing = try Example.standing()
    let text = try written { output in
      try RollUpTable(standing, on: day("2019-09-15")).write(.csv, to: output)
    }
    #expect(
      text == """
        unit,met,late,inReview,overdue,dueSoon,open,upcoming,exempt,rate,onTime,optionalMet,optional
        quan,2,1,1,2,0,3,0,1,0.3333,0.4000,0,1
        ben-nghe,1,1,0,1,0,1,0,0,0.5000,0.3333,0,0
        ben-thanh,1,0,1,1,0,1,0,0,0.2500,0.5000,0,0

        """)
  }

  @Test func ratesWithoutADivisorAreEmpty() throws {
    let standing = try Example.standing()
    // Before the period everything is upcoming but the cell that needs nothing and the exempt one.
    let table = RollUpTable(standing, on: day("2018-12-31"))
    #expect(
      try written { try table.write(.csv, to: $0) }
        .hasSuffix(
          """
          quan,1,0,0,0,0,0,8,1,1.0000,1.0000,0,1
          ben-nghe,0,0,0,0,0,0,4,0,,,0,0
          ben-thanh,1,0,0,0,0,0,3,0,1.0000,1.0000,0,0

          """))
    #expect(
      try written { try table.write(.json, to: $0) }.contains("\"rate\":null,\"onTime\":null"))
  }

  @Test func writesTheSameAsJSON() throws {
    let standing = try Example.standing()
    let cells = try written { output in
      try StandingTable(standing, on: day("2019-09-15")).write(.json, to: output)
    }
    #expect(
      cells.hasPrefix(
        """
        [
        {"unit":"quan","obligation":"models","due":1,"opens":"2019-01-01","lastDay":"2019-09-30",\
        "status":"in-review","have":2,"need":3},
        {"unit":"quan","obligation":"reports","due":1,
        """.dropLast()))
    #expect(cells.hasSuffix("\"need\":1}\n]\n"))
    let rollUps = try written { output in
      try RollUpTable(standing, on: day("2019-09-15")).write(.json, to: output)
    }
    #expect(
      rollUps.hasPrefix(
        """
        [
        {"unit":"quan","met":2,"late":1,"inReview":1,"overdue":2,"dueSoon":0,"open":3,"upcoming":0,\
        "exempt":1,"rate":0.3333,"onTime":0.4000,"optionalMet":0,"optional":1},

        """))
  }

  @Test func writesThePlanAsCSV() throws {
    #expect(
      try written { try PlanTable(Example.plan).write(.csv, to: $0) } == """
        obligation,due,opens,lastDay,quantity,who
        articles,1,2019-01-01,2019-08-31,2,ward
        pledge,1,2019-06-01,2019-06-30,100%,ward
        models,1,2019-01-01,2019-09-30,3,@quan
        reports,1,2019-01-01,2019-06-30,1,all
        reports,2,2019-07-01,2019-12-31,1,all

        """)
  }
}
