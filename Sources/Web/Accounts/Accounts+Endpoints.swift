extension Site {
  var accountsEndpoints: [Endpoint] { [] }
}
