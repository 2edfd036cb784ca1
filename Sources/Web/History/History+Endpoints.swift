extension Site {
  var historyEndpoints: [Endpoint] { [] }
}
