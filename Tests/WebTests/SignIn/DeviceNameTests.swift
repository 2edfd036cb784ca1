import MovementCore
import Testing

@testable import Web

@Suite("Devices in plain words")
struct DeviceNameTests {
  private static let webKit = " AppleWebKit/537.36 (KHTML, like Gecko) "

  @Test(arguments: [
    (
      "Mozilla/5.0 (Linux; Android 10; K)\(webKit)Chrome/120 Mobile Safari/537.36",
      "Chrome trên Android"
    ),
    (
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)\(webKit)Version/17 Safari/604.1",
      "Safari trên iPhone"
    ),
    (
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64)\(webKit)Chrome/120 Safari/537.36 Edg/120",
      "Edge trên Windows"
    ),
    ("Mozilla/5.0 (Windows NT 6.1) Gecko/20100101 Firefox/115.0", "Firefox trên Windows"),
    ("Mozilla/5.0 (X11; Linux x86_64)\(webKit)Chrome/120 Safari/537.36", "Chrome trên Linux"),
    ("curl/8.0", "Thiết bị không rõ"), ("", "Thiết bị không rõ"),
    ("<script>alert(1)</script> Chrome/1 Android", "Chrome trên Android"),
  ])
  func names(_ userAgent: String, _ words: String) {
    #expect(DeviceName(userAgent: userAgent).phrase.vietnamese == words)
  }
}
