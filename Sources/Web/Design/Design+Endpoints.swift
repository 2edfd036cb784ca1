import Hummingbird
import MovementCore

extension Site {
  var designEndpoints: [Endpoint] {
    [.get(.design, .may(.seeStanding)) { try await design($0, $1) }]
  }
}
