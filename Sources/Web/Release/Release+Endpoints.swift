extension Site {
  var releaseEndpoints: [Endpoint] { [] }
}
