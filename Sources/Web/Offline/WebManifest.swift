import Foundation
import HTTPTypes
import Hummingbird

/// What a browser needs to put the site among the programs of a phone.
enum WebManifest {
  fileprivate struct Manifest: Encodable {
    struct Icon: Encodable {
      let src: String
      let sizes: String
      let type: String
      let purpose: String
    }

    enum CodingKeys: String, CodingKey {
      case id, name, lang, scope, display, icons
      case shortName = "short_name"
      case startURL = "start_url"
      case background = "background_color"
      case theme = "theme_color"
    }

    let id = "/"
    let name = "Lan Toả"
    let shortName = "Lan Toả"
    let lang = "vi"
    let startURL = Address.home.text
    let scope = "/"
    let display = "standalone"
    let background = light
    let theme = light
    let icons = [
      Icon(Asset.icon, sizes: "any", purpose: "any"),
      Icon(Asset.smallIcon, sizes: "192x192", purpose: "any maskable"),
      Icon(Asset.largeIcon, sizes: "512x512", purpose: "any maskable"),
    ]
  }

  /// The paper of the style sheet, light and dark: what surrounds the page looks like it.
  static let light = "#faf9f6"
  static let dark = "#15171a"

  static func reply(to request: Request) -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var headers = Reply.commonHeaders
    headers[.contentType] = "application/manifest+json"
    headers[.cacheControl] = "no-cache"
    headers[.vary] = "Accept-Encoding"
    let bytes = (try? encoder.encode(Manifest())).map(Array.init) ?? []
    return Reply.unlessKnown(Reply.compressed(bytes, headers: headers, to: request), to: request)
  }
}

extension WebManifest.Manifest.Icon {
  fileprivate init(_ asset: Asset, sizes: String, purpose: String) {
    self.init(src: asset.address.text, sizes: sizes, type: asset.mediaType, purpose: purpose)
  }
}
