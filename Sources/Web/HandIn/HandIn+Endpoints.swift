extension Site {
  var handInEndpoints: [Endpoint] { [] }
}
