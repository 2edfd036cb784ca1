extension Site {
  var designEndpoints: [Endpoint] { [] }
}
