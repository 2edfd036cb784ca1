import MovementCore

extension Site {
  var deliverableEndpoints: [Endpoint] {
    [
      .get(.deliverable, .may(.seeDeliverable)) { try await deliverable($0, $1) },
      .get(.deliverableFile, .may(.seeDeliverable)) { try await deliverableFile($0, $1) },
      .get(.deliverableFiles, .may(.seeDeliverable)) { try await deliverableFiles($0, $1) },
      .get(.revisions, .may(.seeDeliverable)) { try await revisions($0, $1) },
    ]
  }
}
