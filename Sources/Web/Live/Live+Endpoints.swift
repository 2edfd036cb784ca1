extension Site {
  var liveEndpoints: [Endpoint] { [] }
}
