package import MovementCore

extension TemplateProblem: PhrasedError {
  package var phrase: Phrase {
    let what = words
    let place = place
    return Phrase(vi: what.vietnamese + place.vietnamese, en: what.english + place.english)
  }

  private var place: Phrase {
    let part: Phrase =
      switch part {
      case .header: Phrase(vi: " (đầu trang)", en: " (header)")
      case .footer: Phrase(vi: " (chân trang)", en: " (footer)")
      case .properties: Phrase(vi: " (thuộc tính của tệp)", en: " (properties of the file)")
      case .body, nil: Phrase(vi: "", en: "")
      }
    guard !near.isEmpty else { return part }
    return Phrase(
      vi: " Ở đoạn: “\(near)”\(part.vietnamese).", en: " Near: “\(near)”\(part.english).")
  }

  private var words: Phrase {
    switch kind {
    case .unknownField, .syntax, .refused, .unbalanced, .misplaced, .mismatch, .tooDeep: language
    default: file
    }
  }

  /// What is wrong in what the template says.
  private var language: Phrase {
    switch kind {
    case .unknownField:
      Phrase(
        vi: "Không có trường “\(subject)”. Hãy xem danh sách trường và sửa tên.",
        en: "There is no field “\(subject)”. Look at the list of fields and correct the name.")
    case .syntax:
      Phrase(
        vi: "Viết sai cú pháp trong dấu ngoặc nhọn (\(subject)).",
        en: "What stands between the braces is not well formed (\(subject)).")
    case .refused:
      Phrase(
        vi: "Mẫu không được dùng “\(subject)”. Chỉ dùng trường, điều kiện (if) và vòng lặp (for).",
        en: "A template may not use “\(subject)”: only fields, conditions (if) and loops (for).")
    case .unbalanced:
      Phrase(
        vi: "Một điều kiện hoặc vòng lặp mở ở đoạn này nhưng đóng ở đoạn khác. Hãy đặt lệnh mở và "
          + "lệnh đóng thành đoạn riêng với {%p … %}, hoặc thành dòng bảng riêng với {%tr … %}.",
        en: "A condition or loop begins in one paragraph and ends in another. Put both into "
          + "paragraphs of their own with {%p … %}, or into table rows with {%tr … %}.")
    case .misplaced:
      Phrase(
        vi: "Giá trị nằm ở chỗ Word không hiện chữ. Hãy viết {{ … }} thay cho {{p … }}, {{r … }}.",
        en: "A value stands where Word shows no text. Write {{ … }} instead of {{p … }}, {{r … }}.")
    case .mismatch:
      Phrase(
        vi:
          "Cách dùng không hợp với loại của trường (ví dụ: lặp qua trường không phải danh sách).",
        en: "A field is of another kind than it is used as (such as a loop over what is no list).")
    default:
      Phrase(
        vi: "Các vòng lặp hoặc dấu ngoặc lồng nhau quá sâu.",
        en: "Loops or brackets lie too deep within each other.")
    }
  }

  /// What is wrong with the file.
  private var file: Phrase {
    switch kind {
    case .oldWord:
      Phrase(
        vi: "Đây là tệp Word đời cũ (.doc). Hãy mở bằng Word và lưu lại thành .docx.",
        en: "This is an old Word file (.doc). Open it in Word and save it as .docx.")
    case .locked:
      Phrase(
        vi: "Tệp có mật khẩu. Hãy bỏ mật khẩu rồi tải lại.",
        en: "The file has a password. Remove it and upload the file again.")
    case .damaged:
      Phrase(
        vi: "Tệp bị hỏng. Hãy mở bằng Word, lưu lại rồi tải lại.",
        en: "The file is damaged. Open it in Word, save it, and upload it again.")
    case .macros:
      Phrase(
        vi: "Tệp có macro. Hãy lưu lại thành .docx không có macro.",
        en: "The file holds macros. Save it as a .docx without macros.")
    case .embedded:
      Phrase(
        vi: "Tệp chứa tệp hoặc đối tượng khác được nhúng vào. Hãy xóa, hoặc dán thành ảnh.",
        en: "The file holds another file or object. Remove it, or paste it as a picture.")
    case .external:
      Phrase(
        vi: "Tệp lấy nội dung từ nơi khác: “\(subject)”. Hãy chép nội dung ấy vào tệp.",
        en: "The file fetches something from elsewhere: “\(subject)”. Put it into the file itself.")
    case .wordField:
      Phrase(
        vi: "Mẫu không được dùng trường Word “\(subject)”. Hãy xóa, hoặc thay bằng {{ … }}.",
        en: "A template may not use Word's field “\(subject)”. Remove it, or use {{ … }} instead.")
    case .unpacksTooLarge:
      Phrase(
        vi: "Tệp khi mở ra quá lớn. Hãy bớt ảnh rồi tải lại.",
        en: "The file is too large when it is unpacked. Use fewer pictures.")
    case .tooLarge:
      Phrase(
        vi: "Tệp lớn hơn \(subject) MB. Hãy bớt ảnh hoặc dùng ảnh nhỏ hơn.",
        en: "The file is larger than \(subject) MB. Use fewer or smaller pictures.")
    default:
      Phrase(
        vi: "Đây không phải là tệp Word (.docx).", en: "This is no Word file (.docx).")
    }
  }
}
