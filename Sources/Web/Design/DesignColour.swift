import MovementCore

/// A colour of the style sheet: its custom property, and what it is for. Section 1 of `base.css`
/// has the values, a pair for light and dark each.
struct DesignColour {
  let name: String
  let use: Phrase

  static let all =
    [
      DesignColour(name: "paper", use: Phrase(vi: "nền trang", en: "behind everything")),
      DesignColour(
        name: "sheet", use: Phrase(vi: "nền thẻ, bảng, ô nhập", en: "cards, tables, fields")),
      DesignColour(name: "band", use: Phrase(vi: "dòng nhóm, mã", en: "rows of groups, code")),
      DesignColour(name: "hover", use: Phrase(vi: "dưới con trỏ", en: "under the pointer")),
      DesignColour(name: "ink", use: Phrase(vi: "chữ", en: "text")),
      DesignColour(
        name: "soft", use: Phrase(vi: "chữ phụ, viền ô nhập", en: "lesser text, edges of fields")),
      DesignColour(name: "line", use: Phrase(vi: "đường kẻ", en: "lines")),
      DesignColour(
        name: "accent",
        use: Phrase(
          vi: "màu nhấn duy nhất: nút, ngày đang xem", en: "the one accent: buttons, the day")),
      DesignColour(
        name: "on-accent", use: Phrase(vi: "chữ trên màu nhấn", en: "text on the accent")),
      DesignColour(
        name: "focus",
        use: Phrase(
          vi: "viền của phần đang chọn bằng bàn phím", en: "the ring around what has the focus")),
      DesignColour(
        name: "good",
        use: Phrase(vi: "việc vừa xong, phần thêm vào", en: "what went well, what was added")),
      DesignColour(
        name: "wrong",
        use: Phrase(vi: "lỗi, việc không thể hoàn tác", en: "mistakes, what cannot be undone")),
      DesignColour(name: "warn", use: Phrase(vi: "cần lưu ý", en: "worth noting")),
    ]
    + Status.allCases.map { DesignColour(name: $0.rawValue, use: $0.phrase) }
}
