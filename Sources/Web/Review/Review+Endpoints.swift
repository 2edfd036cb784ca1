extension Site {
  var reviewEndpoints: [Endpoint] { [] }
}
