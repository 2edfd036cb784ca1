"""Pages on paper, printed by the browser itself: A4, nothing cut off, readable in black and white."""

import re
import subprocess

import pytest

BOARD = "/182-kh-qu/board?open=all"
LIST = "/182-kh-qu/standing?status=overdue"
UNIT = "/182-kh-qu/units/ben-nghe-ubnd"
# Millimetres in the points of PDF, upright and landscape.
UPRIGHT = (595, 842)
LANDSCAPE = (842, 595)


@pytest.fixture
def print_(open_page, tmp_path):
    """Prints an address and gives the paper: its pages as text, and its format."""

    def print_(path, **options):
        page = open_page(path, **options)
        file = tmp_path / "paper.pdf"
        page.pdf(path=str(file), prefer_css_page_size=True)
        return Paper(page, file)

    return print_


class Paper:
    def __init__(self, page, file):
        self.page = page
        self.file = file
        text = poppler("pdftotext", "-layout", file, "-")
        self.texts = text.split("\f")[:-1]
        size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", poppler("pdfinfo", file))
        self.format = tuple(round(float(part)) for part in size.groups())

    def foot(self, number):
        """What stands in the lower margin of a page, the first being 1."""
        width, height = self.format
        margin = 34
        return " ".join(poppler(
            "pdftotext", "-layout", "-f", str(number), "-l", str(number), "-x", "0",
            "-y", str(height - margin), "-W", str(width), "-H", str(margin), self.file, "-").split())

    def words_outside(self):
        """Words that lie wholly or partly beyond the edges of their page."""
        outside = []
        width, height = self.format
        for match in re.finditer(
                r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<',
                poppler("pdftotext", "-bbox", self.file, "-")):
            left, top, right, bottom = map(float, match.groups()[:4])
            if left < 0 or top < 0 or right > width or bottom > height:
                outside.append(match.group(5))
        return outside


def poppler(tool, *arguments):
    done = subprocess.run([tool, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("path, format", [(BOARD, LANDSCAPE), (LIST, UPRIGHT), (UNIT, UPRIGHT)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_a4_and_holds_everything(print_, path, format, scheme):
    paper = print_(path, scheme=scheme)
    assert paper.format == format
    assert paper.words_outside() == []


@pytest.mark.parametrize("path, most", [(BOARD, 10), (LIST, 9), (UNIT, 3)])
def test_paper_is_not_wasted(print_, path, most):
    assert 1 <= len(print_(path).texts) <= most


@pytest.mark.parametrize("path", [BOARD, LIST, UNIT])
@pytest.mark.parametrize("language, day", [
    ("vi", "tính đến thứ Ba 10/09/2019"), ("en", "as of Tuesday 10/09/2019")])
def test_every_sheet_says_from_where_and_of_which_day(print_, path, language, day):
    paper = print_(path, language=language)
    for number in range(1, len(paper.texts) + 1):
        foot = paper.foot(number)
        assert foot.startswith("Lan Toả · 182-KH/QU · "), foot
        assert day in foot
        assert foot.endswith(f" {number}/{len(paper.texts)}")


def test_heads_of_the_board_stand_on_every_sheet(print_):
    texts = print_(BOARD).texts
    assert len(texts) > 3
    for text in texts:
        assert "T1/2019" in text and "Hoàn" in text


def test_heads_of_the_list_stand_on_every_sheet_that_goes_on(print_):
    for text in print_(LIST).texts:
        assert "Hạn cuối" in text and "Tình trạng" in text


def test_every_unit_of_the_board_is_on_paper(print_):
    paper = print_(BOARD)
    units = paper.page.locator("tr[data-unit]").count()
    printed = len(re.findall(r"\d+/\d+|chưa đến kỳ", "\n".join(paper.texts)))
    assert printed >= units > 150


def test_statuses_are_told_apart_without_colour(open_page):
    """In black on white: each status has another shape, and the legend says which."""
    page = open_page("/182-kh-qu/board?open=ben-nghe", scheme="dark")
    page.emulate_media(media="print")
    colours = page.evaluate("""() => [...document.querySelectorAll(".board .mark, .legend .mark")]
      .map(mark => getComputedStyle(mark).color)""")
    assert set(colours) == {"rgb(0, 0, 0)"}
    shapes = page.evaluate("""() => [...document.querySelectorAll("symbol[id^=mark-]")]
      .map(symbol => symbol.innerHTML)""")
    assert len(shapes) == len(set(shapes)) == 9
    assert page.locator(".legend li").count() == 9


def test_everything_that_waits_is_on_paper(print_):
    paper = print_("/182-kh-qu/review", as_="reviewer")
    rows = paper.page.locator("[data-row]").count()
    received = re.findall(r"\d\d/\d\d/2019\s+\d\d/\d\d/2019", "\n".join(paper.texts))
    assert len(received) == rows > 20


def test_controls_stay_on_the_screen(print_):
    text = "\n".join(print_(LIST).texts + print_(BOARD).texts)
    for control in ("Đăng nhập", "English", "Xếp theo", "Trang sau", "Mở tất cả nhóm", "Bỏ lọc"):
        assert control not in text
