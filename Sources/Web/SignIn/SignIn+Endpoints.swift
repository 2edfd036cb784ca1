extension Site {
  var signInEndpoints: [Endpoint] { [] }
}
