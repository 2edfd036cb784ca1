import MovementCore

extension PersonalDetail.Kind {
  /// What a person calls it.
  var phrase: Phrase {
    switch self {
    case .phone: Phrase(vi: "Số điện thoại", en: "Telephone number")
    case .identityNumber:
      Phrase(vi: "Số căn cước hoặc chứng minh nhân dân", en: "Number of an identity card")
    case .email: Phrase(vi: "Địa chỉ thư điện tử", en: "E-mail address")
    case .address: Phrase(vi: "Địa chỉ nhà", en: "House address")
    }
  }
}
