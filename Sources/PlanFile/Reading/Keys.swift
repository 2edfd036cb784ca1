// The keys of plan format §1 and §6, in the order in which the format shows them.

enum PlanKey: String, MappingKey {
  case plan, title, issuer, issued, period, timezone, reviewer, marks, taxonomies, forms, kinds
  case clauses, obligations

  var example: String? {
    switch self {
    case .plan: "plan: 182-KH/QU"
    case .title: "title: Phát động phong trào thi đua “Dân vận khéo” năm 2019"
    case .issuer: "issuer: Ban Thường vụ Quận ủy Quận 1"
    case .issued: "issued: 2019-01-04"
    case .period: "period: 2018-10-01..2019-09-30"
    case .obligations: "obligations:"
    case .timezone, .reviewer, .marks, .taxonomies, .forms, .kinds, .clauses: nil
    }
  }
}

enum MarkKey: String, MappingKey {
  case date, name

  var example: String? {
    switch self {
    case .date: "date: 2019-10-15"
    case .name: "name: 89 năm Ngày Truyền thống công tác Dân vận"
    }
  }
}

enum FormKey: String, MappingKey {
  case name, fields, title, text, amount, about, sections

  var example: String? {
    switch self {
    case .name: "name: Đăng ký mô hình"
    case .fields: "fields: [{ id: name, label: Tên mô hình, type: line }]"
    case .title, .text, .amount, .about, .sections: nil
    }
  }
}

enum FieldKey: String, MappingKey {
  case id, label, type, required, help, min, max, of, options, when, fields, criterion, section
  case counts

  var example: String? {
    switch self {
    case .id: "id: name"
    case .label: "label: Tên mô hình"
    case .type: "type: line"
    case .required, .help, .min, .max, .of, .options, .when, .fields, .criterion: nil
    case .section, .counts: nil
    }
  }
}

/// The keys of `counts`.
enum FigureKey: String, MappingKey {
  case what, obligation, sum, `where`, status, from, since

  var example: String? { nil }
}

enum ClauseKey: String, MappingKey {
  case clause, title, reason, persons

  var example: String? {
    switch self {
    case .clause: "clause: I.1 §1"
    case .title: "title: Nâng cao nhận thức, trách nhiệm"
    case .reason: "reason: mục tiêu chung, không có sản phẩm nộp riêng"
    case .persons: nil
    }
  }
}

enum ObligationKey: String, MappingKey {
  case id, clause, title, who, except, with, what, atLeast, share, count
  case due, every, opens, within, day, grace
  case to, copy, after, tags, optional, accept, note

  var example: String? {
    switch self {
    case .id: "id: articles"
    case .clause: "clause: IV.4 §5"
    case .title: "title: Viết bài giới thiệu gương điển hình"
    case .who: "who: [all]"
    case .what: "what: article"
    default: nil
    }
  }
}
