extension Site {
  var loadEndpoints: [Endpoint] { [] }
}
