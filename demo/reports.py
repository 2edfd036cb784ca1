"""What the units of the demonstration write in their reports: a file for each, in contents/reports.

The sentences are ours and tell of nobody; which of them stand in a report is drawn by the unit's
name. Numbers that the record counts are not written here: the program counts them when the report
is handed in, and only the shares of the four fields, which works from a table do not tell, are
given by hand, with the reason.
"""

# Whatever a report counts as a work or a model (plan.yaml, form `report`, field `registered`).
WORKS = ("works", "clean-models", "party-works", "grassroots-works", "government-works")
FIELDS = ("economy", "society", "security", "system")
REASON = "Theo hồ sơ đăng ký của đơn vị, vì bảng nạp vào chưa ghi lĩnh vực"

LEADERSHIP = [
    "Cấp ủy đưa nội dung Kế hoạch vào chương trình công tác năm, phân công một đồng chí phụ trách "
    "và kiểm điểm tiến độ hằng quý.",
    "Đơn vị đã quán triệt Kế hoạch trong hội nghị đầu năm, gắn với học tập chuyên đề năm 2019; nội "
    "dung được nhắc lại trong sinh hoạt hằng tháng.",
    "Ban hành văn bản triển khai ngay sau khi có hướng dẫn; từng bộ phận đăng ký việc làm cụ thể và "
    "báo tiến độ trong họp giao ban.",
    "Tuyên truyền qua bảng tin, trang thông tin và sinh hoạt đoàn thể; những cách làm hay được giới "
    "thiệu tại cuộc họp toàn đơn vị.",
]
RESULTS = [
    "Các công trình, mô hình đã đăng ký được triển khai đúng tiến độ; việc nào cũng có người chủ trì "
    "và có mốc hoàn thành.",
    "Nổi bật là việc rút ngắn thời gian tiếp nhận hồ sơ và hẹn trả đúng ngày, được người dân ghi nhận "
    "tại sổ góp ý.",
    "Tuyến đường tự quản và điểm thu gom rác đúng giờ được duy trì; vệ sinh trước các cơ quan, trường "
    "học tốt hơn đầu năm.",
    "Phối hợp với các đoàn thể vận động nguồn lực chăm lo hộ khó khăn, giữ liên lạc thường xuyên với "
    "khu phố.",
    "Mô hình đọc sách, tập thể dục buổi sáng và giữ gìn trật tự trước cổng trường được duy trì đều.",
]
FIVE_NOS = [
    "100% cán bộ được phổ biến nội dung “5 không”; không có trường hợp bị nhắc nhở về thái độ phục vụ.",
    "Gắn “5 không” với cam kết an toàn giao thông và phân loại rác tại nơi làm việc.",
    "Thủ tục hành chính được niêm yết lại cho dễ đọc; việc hẹn lại nhiều lần đã giảm.",
]
INSPECTION = [
    "Đã tự kiểm tra việc thực hiện vào tháng 6 và trước khi lập báo cáo; các bộ phận chậm đã được nhắc.",
    "Việc tự kiểm tra gắn với kiểm tra cải cách hành chính; kết quả được công bố trong họp đơn vị.",
]
HONOURS = [
    "Biểu dương trong sinh hoạt hằng quý, chọn cách làm hay để giới thiệu với đơn vị bạn.",
    "Đã lập danh sách đề nghị biểu dương, ưu tiên tập thể trực tiếp làm việc với người dân.",
]
LIMITS = [
    "Một số nội dung triển khai còn chậm do trùng đợt cao điểm công tác; bài viết gửi chưa đều. Nguyên "
    "nhân: người phụ trách kiêm nhiều việc.",
    "Nguồn lực vận động còn ít, mô hình chưa lan ra các bộ phận khác. Nguyên nhân: chưa chọn được thời "
    "điểm phù hợp để nhân rộng.",
    "Số liệu giữa các bộ phận đôi khi chưa khớp, phải đối chiếu nhiều lần. Đơn vị đã thống nhất một đầu "
    "mối cập nhật.",
    "Một vài mô hình mới ở bước đầu, chưa đủ thời gian để đánh giá hiệu quả.",
]
NEXT = [
    "Tiếp tục duy trì mô hình có hiệu quả, bổ sung một nội dung mới trong quý IV. Kiến nghị Ban Dân vận "
    "tổ chức buổi trao đổi giữa các đơn vị có cùng cách làm.",
    "Chọn một mô hình để nhân rộng; kiến nghị có hướng dẫn mẫu thống nhất về minh chứng.",
    "Tiếp tục rà soát các việc còn chậm; kiến nghị gửi trước lịch giám sát để đơn vị chuẩn bị.",
]
RETURNED = [
    "Đề nghị nêu rõ số công trình có hiệu quả và minh chứng kèm theo.",
    "Phần hạn chế còn chung chung, đề nghị nêu việc cụ thể và hướng khắc phục.",
]


PERIODIC = [
    "Các đơn vị đã ban hành kế hoạch và đăng ký công trình, mô hình; khối phường đăng ký sớm và rõ "
    "việc hơn cả.",
    "Phần lớn đơn vị giữ nhịp báo tiến độ; bài viết gửi về nhiều hơn quý trước, nội dung gần với việc "
    "hằng ngày của người dân.",
    "Việc ký cam kết an toàn giao thông cơ bản hoàn thành; các buổi đối thoại được tổ chức theo lịch.",
]
PERIODIC_LIMITS = [
    "Một số chi bộ cơ sở gửi bài chậm; có đơn vị chưa hiểu thế nào là minh chứng. Ban đã hướng dẫn qua "
    "điện thoại.",
    "Vài đơn vị đăng ký mô hình trùng nội dung với đoàn thể cùng địa bàn, đang đề nghị điều chỉnh.",
]
PERIODIC_NEXT = [
    "Đôn đốc các đơn vị còn chậm, tổng hợp mô hình hay để giới thiệu trên bản tin.",
    "Chuẩn bị đợt giám sát, rà soát danh sách đề nghị biểu dương.",
]


def periodic(dice):
    """The text of a report of Ban Dân vận to the Standing Committee."""
    lines = ["title: Báo cáo định kỳ về phong trào thi đua “Dân vận khéo”", ""]
    for field, sentences, most in (
            ("summary", PERIODIC, 3), ("limits", PERIODIC_LIMITS, 2), ("next", PERIODIC_NEXT, 2)):
        lines += ["[%s]" % field, some(dice, sentences, most)]
    return "\n".join(lines) + "\n"


def some(dice, sentences, most):
    """One to `most` of the sentences, in their order."""
    wanted = dice.between(1, most)
    chosen = set()
    while len(chosen) < wanted:
        chosen.add(dice.between(0, len(sentences) - 1))
    return " ".join(sentences[place] for place in sorted(chosen))


def report(name, unit, day, state, rows, dice):
    """The text of one report, in the form that contents/README.md tells of."""
    works = sum(
        1 for row in rows
        if row[0] == unit and row[1] in WORKS and row[4] == "accepted" and row[3] and row[3] <= day)
    shares = [0] * len(FIELDS)
    for _ in range(works):
        shares[dice.between(0, len(FIELDS) - 1)] += 1
    lines = ["title: Báo cáo kết quả phong trào “Dân vận khéo” năm 2019 của " + name]
    if state == "returned":
        lines.append("return: " + RETURNED[dice.between(0, len(RETURNED) - 1)])
    lines += ["", "[leadership]", some(dice, LEADERSHIP, 2)]
    for field, share in zip(FIELDS, shares):
        if share:
            lines += ["[%s]" % field, str(share), "[%s.reason]" % field, REASON]
    lines += ["[effective]", str(max(0, works - (1 if works > 1 and dice.chance(0.3) else 0)))]
    lines += ["[fields]", some(dice, RESULTS, 3)]
    for field, sentences, most in (
            ("five-nos", FIVE_NOS, 2), ("inspection", INSPECTION, 1), ("honours", HONOURS, 1),
            ("limits", LIMITS, 1), ("next", NEXT, 1)):
        lines += ["[%s]" % field, some(dice, sentences, most)]
    return "\n".join(lines) + "\n"
