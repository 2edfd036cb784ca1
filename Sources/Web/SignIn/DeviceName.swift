import MovementCore

/// A device in plain words, such as “Chrome trên Android”: what its owner knows it by. The
/// browser's own text, which tells much more, is not kept.
struct DeviceName {
  /// As it is kept: `Chrome / Android`; empty for what is not known.
  let text: String

  init(userAgent: String) {
    let browser = Self.browsers.first { userAgent.contains($0.mark) }?.name ?? ""
    let system = Self.systems.first { userAgent.contains($0.mark) }?.name ?? ""
    text = [browser, system].filter { !$0.isEmpty }.joined(separator: " / ")
  }

  init(text: String) { self.text = text }

  var phrase: Phrase {
    guard !text.isEmpty else { return Phrase(vi: "Thiết bị không rõ", en: "Unknown device") }
    return Phrase(
      vi: text.replacing(" / ", with: " trên "), en: text.replacing(" / ", with: " on "))
  }

  /// The first that fits holds: most browsers also name others.
  private static let browsers: [(mark: String, name: String)] = [
    ("Zalo", "Zalo"), ("FBAN/", "Facebook"), ("FBAV/", "Facebook"),
    ("coc_coc_browser", "Cốc Cốc"), ("SamsungBrowser/", "Samsung Internet"), ("Edg", "Edge"),
    ("OPR/", "Opera"), ("FxiOS/", "Firefox"), ("Firefox/", "Firefox"), ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"), ("Safari/", "Safari"),
  ]

  private static let systems: [(mark: String, name: String)] = [
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
    ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
  ]
}
