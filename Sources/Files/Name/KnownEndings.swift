/// Endings that name a kind of file, in lower case.
enum KnownEndings {
  static let all = Set(MediaType.allCases.flatMap(\.fileExtensions)).union(others)

  /// Kinds that are not taken, and so can only be untrue.
  private static let others: Set<String> = [
    // programs and scripts
    "apk", "app", "bat", "bin", "cmd", "com", "cpl", "dll", "dmg", "exe", "hta", "iso", "jar", "js",
    "jse", "lnk", "mjs", "msc", "msi", "php", "pif", "ps1", "py", "reg", "scr", "sh", "url", "vbe",
    "vbs", "wsf",
    // markup
    "htm", "html", "mht", "mhtml", "shtml", "svg", "svgz", "xht", "xhtml", "xml", "xsl",
    // archives
    "7z", "bz2", "gz", "rar", "tar", "xz", "zip",
    // documents, pictures, sound, film
    "avi", "avif", "bmp", "dng", "docm", "dotm", "dotx", "eml", "epub", "json", "key", "mkv", "mov",
    "msg", "numbers", "odp", "ogg", "pages", "pot", "pps", "ppsx", "ppt", "pptm", "psd", "rtf",
    "tif", "tiff", "wav", "webm", "wma", "wmv", "xlsb", "xlsm", "xlt", "xltm", "xltx",
  ]
}
