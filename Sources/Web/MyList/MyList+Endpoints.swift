import MovementCore

extension Site {
  var myListEndpoints: [Endpoint] {
    [.get(.myList, .may(.handIn)) { try await myList($0, $1) }]
  }
}
