"""Whatever is asked, the answer says what to do; nothing leaks, and the server goes on."""

import re
import urllib.parse

import pytest

from visitor import Visitor

BOARD = "/182-kh-qu/board"
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
# What would tell how the program is made, or where it lies.
LEAKS = re.compile(
    r"\.swift|hummingbird|swiftnio|NIO[A-Z]|GRDB|sqlite|SELECT |fatal|stack|backtrace|exception|"
    r"[A-Za-z]+Error\b|SiteProblem|Optional\(|0x[0-9a-f]{6}|/(home|work|root|tmp|usr|var)/", re.I)

NOT_FOUND = [
    "/nothing", "/favicon.ico", "/182-kh-qu/nothing", "/999-kh-qu/board", "/182-KH-QU/board",
    "/182-kh-qu/units/nobody", "/182-kh-qu/units/", "/182-kh-qu/obligations/none",
    "/182-kh-qu/deliverables/none", "/215-kh-qu/deliverables/d0100", "/assets/style-0.css",
    "/assets/..%2f..%2fetc%2fpasswd", "/language/fr", "/language/",
    BOARD + "?unit=nobody", BOARD + "?under=nobody", BOARD + "?open=nobody",
    BOARD + "?obligation=none",
    # Tricks with the path
    "/%2e%2e/%2e%2e/etc/passwd", "/../../etc/passwd", "/182-kh-qu/../../etc/passwd", "/%00",
    "/182-kh-qu/units/%00", "/182-kh-qu/units/quan-uy%00", "/182-kh-qu/units/quan-uy%2f..",
    "/%ff%fe", "/182-kh-qu/units/%ff", "/182-kh-qu/units/%zz", "/%c0%ae%c0%ae/",
    "/182-kh-qu/units/%F0%9F%92%A9", "/182-kh-qu/units/" + "a" * 2_000, "/" + "a/" * 1_000,
    "/182-kh-qu/units/<script>alert(1)</script>",
]
BAD_QUESTIONS = [
    "day=2019-02-30", "day=abc", "day=99999-01-01", "day=2019-13-01", "day=10/09/2019",
    "day=0000-00-00", "day=-0001-01-01", "day=2019-9-1", "day=%00", "day=%32%30", "status=wrong",
    "status=met,wrong", "kind=wrong", "cluster=99", "due=1", "obligation=five-nos&due=99",
    "obligation=five-nos&due=0", "obligation=five-nos&due=x", "sort=wrong", "q=" + "a" * 101,
    "q=%ff", "q=%zz", "%ff=1", "q=%", "q=" + "%F0%9F%92%A9" * 150,
]
BAD_PAGES = ["page=0", "page=-1", "page=x", "page=1000", "page=9223372036854775807",
             "page=99999999999999999999999", "page=1.5"]


@pytest.fixture(params=["vi", "en"])
def visitor(request, site):
    return Visitor(site, request.param)


def check(answer, visitor, status):
    """A page in the visitor's language that says what to do."""
    language = visitor.language
    assert answer.status == status
    check_headers(answer)
    page = answer.page
    assert page.language == language
    assert page.faults == []
    assert len(page.headings) == 1
    lead = next(e.text for e in page.all("p", class_="lead"))
    assert len(lead) > 15 and lead.endswith(".")
    buttons = [link for link in page.links if "button" in link.attributes.get("class", "").split()]
    assert "/" in {link.href for link in buttons}
    check_leaks(answer)


def check_headers(answer):
    for name, value in HEADERS.items():
        assert answer.headers.get(name) == value, name
    policy = answer.headers["Content-Security-Policy"]
    for part in (
        "default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"):
        assert part in policy
    assert "unsafe" not in policy
    assert "Server" not in answer.headers


def check_leaks(answer):
    # What was asked may be shown again; the rest is the program's.
    text = answer.body.decode()
    for part in urllib.parse.unquote(answer.path, errors="replace").replace("?", "/").split("/"):
        text = text.replace(part, "") if len(part) > 3 else text
    assert not (leak := LEAKS.search(text + str(answer.headers))), leak


@pytest.mark.parametrize("path", NOT_FOUND, ids=lambda path: path[:60])
def test_unknown_address_is_explained(visitor, path):
    check(visitor.get(path), visitor, 404)


@pytest.mark.parametrize("question", BAD_QUESTIONS, ids=lambda question: question[:40])
def test_question_that_cannot_be_read_is_explained(visitor, question):
    check(visitor.get(BOARD + "?" + question), visitor, 400)


@pytest.mark.parametrize("question", BAD_PAGES)
def test_page_that_is_not_there_is_explained(visitor, question):
    check(visitor.get("/182-kh-qu/standing?" + question), visitor, 400)


@pytest.mark.parametrize("path", ["/", "/182-kh-qu", "/182-kh-qu/units/quan-uy", "/182-kh-qu/plan"])
def test_odd_day_is_explained_on_every_page(visitor, path):
    answer = visitor.get(path + "?day=2019-02-30")
    check(answer, visitor, 400)
    assert "2019-02-30" in answer.page.text


def test_what_was_typed_is_shown_as_text(visitor):
    typed = "<img src=x onerror=alert(1)>\"'&amp;"
    answer = visitor.get(BOARD + "?kind=" + urllib.parse.quote(typed))
    assert answer.status == 400
    assert typed in answer.page.text
    assert answer.page.all("img") == []


@pytest.mark.parametrize("length, status", [(3_000, 200), (5_000, 414), (12_000, 414)])
def test_long_address(visitor, length, status):
    answer = visitor.get(BOARD + "?x=" + "a" * length)
    if status == 200:
        assert answer.status == 200
        check_headers(answer)
    else:
        check(answer, visitor, status)


def test_many_parameters_are_ignored(visitor):
    many = "&".join(f"p{number}=1" for number in range(400))
    answer = visitor.get(f"{BOARD}?{many}&kind=ward-front&kind=ward&&=&day")
    assert answer.status == 200
    # The first of equal names holds.
    assert len(answer.page.all("option", value="ward-front", selected="")) == 1


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
@pytest.mark.parametrize("path", ["/", BOARD, "/nothing", "/language/en"])
def test_pages_can_only_be_read(visitor, method, path):
    answer = visitor.ask(method, path, body=b"x=1")
    check(answer, visitor, 405)
    assert answer.headers["Allow"] == "GET, HEAD"
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize(
    "path", ["/", "/182-kh-qu", BOARD, "/182-kh-qu/units/quan-uy", "/182-kh-qu/plan.yaml",
             "/nothing", "/language/en?back=/182-kh-qu"])
def test_head_is_get_without_the_content(visitor, path):
    get = visitor.get(path)
    head = visitor.ask("HEAD", path)
    assert head.sent == b""
    assert head.status == get.status
    differing = {"Date", "Set-Cookie", "X-Request-Id"}
    assert {k: v for k, v in head.headers.items() if k not in differing} == {
        k: v for k, v in get.headers.items() if k not in differing}


@pytest.mark.parametrize("back", [
    "//evil.example", "https://evil.example", "/\\evil.example", "\\\\evil.example",
    "/\t/evil.example", "javascript:alert(1)", "/\r\nSet-Cookie: x=1", "\r\n\r\n<script>",
    " //evil.example", "evil", "", "///evil.example", "http:evil.example", "/%0d%0aX: 1",
    "/..//evil.example", "/./\\evil.example", "/\x00", "/ạ", "/" + "a" * 3_000])
def test_language_switch_leads_nowhere_else(visitor, back):
    answer = visitor.get("/language/en?back=" + urllib.parse.quote(back, safe=""))
    assert answer.status == 303
    check_headers(answer)
    location = answer.headers["Location"]
    there = urllib.parse.urljoin("http://site.example/language/en", location)
    assert urllib.parse.urlsplit(there).netloc == "site.example", location
    assert location.startswith("/") and not re.search(r"[\\\x00-\x20]", location)
    # The language and the mark of the device, and nothing that came with the address.
    cookies = sorted(value.split("=")[0] for value in answer.headers.get_all("Set-Cookie"))
    assert cookies == ["device", "language"]
    assert "x" not in {part.split("=")[0] for part in answer.headers["Set-Cookie"].split("; ")}


def test_language_is_kept_in_a_careful_cookie(visitor):
    answer = visitor.get("/language/en?back=/182-kh-qu/board%3Fday%3D2019-07-01")
    assert answer.headers["Location"] == "/182-kh-qu/board?day=2019-07-01"
    cookie = set(answer.headers["Set-Cookie"].split("; "))
    assert {"language=en", "Path=/", "HttpOnly", "SameSite=Lax"} <= cookie


@pytest.mark.parametrize(
    "cookie", ["language=xx", "language=", "language", "=;;=", "language=en%00", "\xff"])
def test_odd_cookie_means_vietnamese(site, cookie):
    answer = Visitor(site).get("/", cookie=cookie)
    assert (answer.status, answer.page.language) == (200, "vi")


@pytest.mark.parametrize("path", [
    "/", BOARD, "/182-kh-qu/standing", "/182-kh-qu/plan", "/182-kh-qu/plan.yaml", "/language/vi",
    "//182-kh-qu/board", "/182-kh-qu//board", "/182-kh-qu/board/"])
def test_every_answer_has_the_headers_that_protect(visitor, path):
    answer = visitor.get(path)
    assert answer.status in (200, 303)
    check_headers(answer)


def test_days_far_away_are_answered(visitor):
    for page in ("", "/board", "/standing", "/units/quan-uy", "/obligations/five-nos"):
        for day in ("0001-01-01", "9999-12-31"):
            assert visitor.get(f"/182-kh-qu{page}?day={day}").status == 200


HEAD = b"GET / HTTP/1.1\r\nHost: x\r\n"
NO_REQUESTS = {
    "huge header": HEAD + b"X: " + b"a" * 200_000 + b"\r\n\r\n",
    "many headers": HEAD + b"".join(b"X%d: a\r\n" % n for n in range(5_000)) + b"\r\n",
    "huge address": b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "bytes that are no text": b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
    "zero byte": b"GET /a\x00b HTTP/1.1\r\nHost: x\r\n\r\n",
    "version": b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    "method": b"BREW / HTTP/1.1\r\nHost: x\r\n\r\n",
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00",
    "zeros": b"\x00" * 10_000,
    "half a line": b"GET",
    "two lengths": HEAD + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "negative length": HEAD + b"Content-Length: -1\r\n\r\n",
    "half a body": b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 999999\r\n\r\nhalf",
}


@pytest.mark.parametrize("request_bytes", NO_REQUESTS.values(), ids=NO_REQUESTS)
def test_what_is_no_request_is_refused_and_the_server_goes_on(visitor, request_bytes):
    received = visitor.post_bytes(request_bytes).decode("latin-1")
    statuses = re.findall(r"^HTTP/1\.1 (\d+)", received, re.M)
    assert all(status.startswith("4") for status in statuses), received[:200]
    assert not LEAKS.search(received)
    assert visitor.get("/").status == 200
