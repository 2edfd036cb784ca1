/// What vips reads of a picture without looking at its points: a line for each field.
struct PictureHeader {
  /// Of a name that comes again only the first: what a camera writes may contain lines that look
  /// like fields, but comes behind those of vips.
  private let fields: [String: String]

  let width: Int
  let height: Int
  let loader: String

  init?(_ text: String) {
    var fields: [String: String] = [:]
    // The first line is a summary.
    for line in text.split(separator: "\n").dropFirst() {
      guard let colon = line.firstRange(of: ": ") else { continue }
      let name = String(line[..<colon.lowerBound])
      if fields[name] == nil { fields[name] = String(line[colon.upperBound...]) }
    }
    guard let width = fields["width"].flatMap({ Int($0) }), width > 0,
      let height = fields["height"].flatMap({ Int($0) }), height > 0,
      let loader = fields["vips-loader"]
    else { return nil }
    self.fields = fields
    self.width = width
    self.height = height
    self.loader = loader
  }

  /// The day on which it was taken.
  var takenOn: String? { fields["exif-ifd2-DateTimeOriginal"].flatMap(PictureDay.init)?.text }

  /// What it tells beside what it shows.
  var details: Set<RemovedDetail> { Set(fields.keys.compactMap(Self.detail)) }

  private static func detail(_ field: String) -> RemovedDetail? {
    if field.hasPrefix("exif-ifd3-GPS") { return .place }
    if field.hasPrefix("exif-") {
      // `exif-ifd0-Make`: where it stands, and its name.
      let name = String(field.split(separator: "-", maxSplits: 2).last ?? "")
      if ofDevice.contains(where: name.hasPrefix) { return .device }
      return ofForm.contains(name) || name == "data" ? nil : .other
    }
    let isOther =
      ["xmp-data", "iptc-data", "photoshop-data"].contains(field) || field.contains("-comment")
    return isOther ? .other : nil
  }

  private static let ofDevice = [
    "Make", "Model", "Software", "MakerNote", "Lens", "BodySerial", "CameraOwner", "HostComputer",
    "ImageUniqueID",
  ]

  /// How the points are to be read. vips adds some of them to a picture that has others.
  private static let ofForm: Set<String> = [
    "Orientation", "XResolution", "YResolution", "ResolutionUnit", "YCbCrPositioning",
    "ExifVersion", "ComponentsConfiguration", "FlashpixVersion", "ColorSpace", "PixelXDimension",
    "PixelYDimension", "ImageWidth", "ImageLength", "BitsPerSample", "Compression",
    "JPEGInterchangeFormat", "JPEGInterchangeFormatLength", "PhotometricInterpretation",
    "SamplesPerPixel", "PlanarConfiguration", "InteroperabilityIndex", "InteroperabilityVersion",
  ]
}
