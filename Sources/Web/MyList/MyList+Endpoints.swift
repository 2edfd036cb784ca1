extension Site {
  var myListEndpoints: [Endpoint] { [] }
}
