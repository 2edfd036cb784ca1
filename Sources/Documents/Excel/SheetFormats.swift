import CXLSXWriter

/// How cells look: one format for each kind, since a workbook keeps each once.
struct SheetFormats {
  private static let font = "Times New Roman"
  private static let grey: lxw_color_t = 0xE7E6E6

  let title: UnsafeMutablePointer<lxw_format>?
  let subtitle: UnsafeMutablePointer<lxw_format>?
  let header: UnsafeMutablePointer<lxw_format>?
  private let kinds: [SheetColumn.Kind: UnsafeMutablePointer<lxw_format>]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    title = Self.make(workbook, size: 14)
    format_set_bold(title)
    subtitle = Self.make(workbook, size: 12)
    format_set_italic(subtitle)
    for format in [title, subtitle] { Self.centre(format) }
    header = Self.make(workbook, size: 12)
    format_set_bold(header)
    format_set_bg_color(header, Self.grey)
    format_set_border(header, UInt8(LXW_BORDER_THIN.rawValue))
    Self.centre(header)
    var kinds: [SheetColumn.Kind: UnsafeMutablePointer<lxw_format>] = [:]
    for kind in SheetColumn.Kind.allCases { kinds[kind] = Self.make(workbook, kind) }
    self.kinds = kinds
  }

  subscript(kind: SheetColumn.Kind) -> UnsafeMutablePointer<lxw_format>? { kinds[kind] }

  private static func make(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ kind: SheetColumn.Kind)
    -> UnsafeMutablePointer<lxw_format>?
  {
    let format = make(workbook, size: 12)
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    switch kind {
    case .text:
      // As text also for who edits the cell: otherwise Excel would read what is typed anew.
      format_set_num_format(format, "@")
      format_set_text_wrap(format)
    case .whole: format_set_num_format(format, "#,##0")
    case .decimal: format_set_num_format(format, "#,##0.0#")
    case .percent: format_set_num_format(format, "0.0%")
    case .day:
      format_set_num_format(format, "dd/mm/yyyy")
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    }
    return format
  }

  private static func make(_ workbook: UnsafeMutablePointer<lxw_workbook>, size: Double)
    -> UnsafeMutablePointer<lxw_format>?
  {
    let format = workbook_add_format(workbook)
    format_set_font_name(format, font)
    format_set_font_size(format, size)
    return format
  }

  private static func centre(_ format: UnsafeMutablePointer<lxw_format>?) {
    format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    format_set_text_wrap(format)
  }
}
