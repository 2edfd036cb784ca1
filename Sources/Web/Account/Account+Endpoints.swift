extension Site {
  var accountEndpoints: [Endpoint] { [] }
}
