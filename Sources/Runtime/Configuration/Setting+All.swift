/// The settings of a server, in the order in which they are listed. Flags, help, `lantoa config`
/// and the table of docs/operations.md follow from them.
extension Setting {
  package static let database = Setting(
    "database", .database,
    vi: "Cơ sở dữ liệu: tên tệp, sqlite:TỆP hoặc postgres://….",
    en: "The database: a file, sqlite:FILE or postgres://….")
  package static let files = Setting(
    "files", .text,
    vi: "Thư mục giữ tệp đính kèm; mặc định là “files” bên cạnh tệp cơ sở dữ liệu.",
    en: "Folder of what people attach; `files` beside a database that is a file, unless given.")
  package static let host = Setting(
    "host", .text, standard: "127.0.0.1", vi: "Địa chỉ lắng nghe.", en: "Address to listen on.")
  package static let port = Setting(
    "port", .number(0...65_535, .none), standard: "8019",
    vi: "Cổng; 0 chọn một cổng trống.", en: "Port; 0 takes a free one.")
  package static let address = Setting(
    "address", .siteAddress,
    vi: "Địa chỉ mở trên trình duyệt, ghi trong thư mời.",
    en: "The site's address, as invitations carry it.")
  package static let tlsCertificate = Setting(
    "tls-certificate", .text,
    vi: "Tệp chứng thư và chuỗi chứng thư, dạng PEM.", en: "Certificate with its chain, PEM.")
  package static let tlsKey = Setting(
    "tls-key", .text, vi: "Tệp khóa riêng, dạng PEM.", en: "Its private key, PEM.")
  package static let behindProxy = Setting(
    "behind-proxy", .flag, standard: "false",
    vi: "Đứng sau một proxy có HTTPS như nginx.",
    en: "HTTPS ends at a proxy before the program.")
  package static let trustedProxy = Setting(
    "trusted-proxy", .hosts, standard: "127.0.0.1,::1",
    vi: "Địa chỉ của proxy.", en: "Addresses of the proxy.")

  package static let logLevel = Setting(
    "log-level", .choice(["debug", "info", "notice", "warning", "error"]), standard: "info",
    vi: "Ghi từ mức nào; “info” ghi mỗi yêu cầu một dòng.",
    en: "From which level on; `info` has a line for each request.")
  package static let logFormat = Setting(
    "log-format", .choice(["logfmt", "json"]), standard: "logfmt",
    vi: "Dạng của dòng log.", en: "Form of a line.")
  package static let metricsAllow = Setting(
    "metrics-allow", .hosts, standard: "127.0.0.1,::1",
    vi: "Máy được xem /metrics và chi tiết của /readyz.",
    en: "Who may see /metrics and the details of /readyz.")
  package static let minFreeSpace = Setting(
    "min-free-space", .number(0...1_000_000_000_000, .bytes), standard: "200000000",
    vi: "Đĩa còn trống ít hơn mức này thì /readyz báo chưa sẵn sàng.",
    en: "With less room on a disk, /readyz is not ready.")

  package static let sealKey = Setting(
    "seal-key", .text,
    vi: "Tệp khóa để niêm phong nhật ký; mặc định là “seal.key” bên cạnh thư mục tệp.",
    en: "Key file for seals of the record; `seal.key` beside the folder of files, unless given.")
  package static let sealEvery = Setting(
    "seal-every", .number(0...10_080, .minutes), standard: "60",
    vi: "Số phút giữa hai lần niêm phong nhật ký; 0 là không.",
    en: "Minutes between seals of the record; 0 for none.")
  package static let stopDelay = Setting(
    "stop-delay", .number(0...600, .seconds), standard: "0",
    vi: "Khi dừng: vẫn trả lời trong thời gian này để proxy kịp chuyển hướng.",
    en: "When stopping: go on for so long, so that a proxy can turn away.")
  package static let stopWithin = Setting(
    "stop-within", .number(1...3_600, .seconds), standard: "30",
    vi: "Khi dừng: chờ các yêu cầu đang chạy tối đa bấy lâu.",
    en: "When stopping: wait that long at most for requests that run.")
}

/// What keeps one visitor from using up the server for all.
extension Setting {
  package static let maxForm = Setting(
    "max-form", .number(16_384...16_777_216, .bytes), standard: "524288",
    vi: "Biểu mẫu không có tệp.", en: "A form without files.")
  package static let maxFile = Setting(
    "max-file", .number(1_000_000...2_000_000_000, .bytes), standard: "25000000",
    vi: "Một tệp đính kèm.", en: "A file that is attached.")
  package static let maxUpload = Setting(
    "max-upload", .number(1_000_000...4_000_000_000, .bytes), standard: "60000000",
    vi: "Một lần gửi, gồm mọi tệp.", en: "A request with all its files.")
  package static let unitQuota = Setting(
    "unit-quota", .number(0...1_000_000_000_000_000, .bytes), standard: "2000000000",
    vi: "Tệp của một đơn vị trong bản nháp và sản phẩm, kể cả tệp đang gửi; 0 là không giới hạn.",
    en: "Files of a unit in drafts and deliverables, and on their way; 0 for any number.")
  package static let filesQuota = Setting(
    "files-quota", .number(0...1_000_000_000_000_000, .bytes), standard: "0",
    vi: "Tệp của mọi đơn vị; 0 là không giới hạn.",
    en: "Files of all units together; 0 for any number.")
  package static let maxHeaders = Setting(
    "max-headers", .number(4_096...1_048_576, .bytes), standard: "16384",
    vi: "Phần đầu của một yêu cầu.", en: "The headers of a request.")
  package static let maxConnections = Setting(
    "max-connections", .number(0...1_000_000, .none), standard: "5000",
    vi: "Số kết nối cùng lúc; 0 là không giới hạn.", en: "Connections at a time; 0 for any number.")
  package static let maxConnectionsPerAddress = Setting(
    "max-connections-per-address", .number(0...1_000_000, .none), standard: "1000",
    vi: "Số kết nối từ một địa chỉ (trừ máy này và proxy); 0 là không giới hạn.",
    en: "Connections from one address, but this machine's and the proxy's; 0 for any number.")
  package static let requestsPerAddress = Setting(
    "requests-per-address", .number(0...10_000_000, .perMinute), standard: "12000",
    vi: "Số yêu cầu mỗi phút từ một địa chỉ; 0 là không giới hạn.",
    en: "Requests in a minute from one address; 0 for any number.")
  package static let requestsPerAccount = Setting(
    "requests-per-account", .number(0...10_000_000, .perMinute), standard: "1200",
    vi: "Số yêu cầu mỗi phút của một tài khoản; 0 là không giới hạn.",
    en: "Requests in a minute of one account; 0 for any number.")
  package static let idleWithin = Setting(
    "idle-within", .number(1...3_600, .seconds), standard: "90",
    vi: "Đóng kết nối im lặng bấy lâu.", en: "A connection that says nothing for so long is closed."
  )
  package static let bodyWithin = Setting(
    "body-within", .number(1...21_600, .seconds), standard: "3600",
    vi: "Chờ nội dung của một yêu cầu tối đa bấy lâu.",
    en: "How long the body of a request may be waited for.")
  package static let bodyRate = Setting(
    "body-rate", .number(0...1_000_000, .bytesPerSecond), standard: "500",
    vi: "Sau 30 giây, nội dung phải đến nhanh hơn mức này; 0 là không giới hạn.",
    en: "After 30 seconds a body has to come faster than that; 0 for any pace.")
  package static let readWithin = Setting(
    "read-within", .number(1...3_600, .seconds), standard: "120",
    vi: "Đóng kết nối không nhận thêm câu trả lời trong bấy lâu.",
    en: "A connection that takes nothing of its answer for so long is closed.")
}

extension Setting {
  package static let all: [Setting] = [
    database, files, host, port, address, tlsCertificate, tlsKey, behindProxy, trustedProxy,
    logLevel, logFormat, metricsAllow, minFreeSpace, sealKey, sealEvery, stopDelay, stopWithin,
    maxForm, maxFile, maxUpload, unitQuota, filesQuota, maxHeaders, maxConnections,
    maxConnectionsPerAddress, requestsPerAddress, requestsPerAccount, idleWithin,
    bodyWithin, bodyRate, readWithin,
  ]
}
