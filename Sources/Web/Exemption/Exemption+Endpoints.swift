extension Site {
  var exemptionEndpoints: [Endpoint] { [] }
}
