"""Open pages follow the record, without disturbing who sits before them."""

import contextlib
import itertools
import socket

import pytest

from board import BOARD
from conftest import PHONE
from program import DEMO, lantoa, serving

UNIT_PAGE = "/182-kh-qu/units/ben-nghe-ubnd"
# Remembers the streams that a page opens.
WATCH = """window.streams = [];
  const Stream = window.EventSource;
  window.EventSource = class extends Stream {
    constructor(address) { super(address); window.streams.push(this); }
  };"""
OPEN_STREAMS = "streams.filter(stream => stream.readyState !== EventSource.CLOSED).length"

numbers = itertools.count(1)


@pytest.fixture(scope="module")
def movement(tmp_path_factory):
    """A demonstration whose data these tests may change: its folder."""
    return tmp_path_factory.mktemp("live")


@pytest.fixture(scope="module")
def address(movement):
    with serving("demo", "--data", movement) as address:
        yield address


@pytest.fixture
def record(movement, tmp_path):
    """Puts a deliverable of Bến Nghé's government on record, as another program."""
    def record_(obligation="nominations", status="accepted", submitted="2019-09-09", amount=1):
        number = next(numbers)
        table = tmp_path / "new.csv"
        table.write_text(
            "id,unit,obligation,due,submitted,status,amount\n"
            f"live-{number},ben-nghe-ubnd,{obligation},,{submitted},{status},{amount}\n", "utf-8")
        lantoa(
            "load", "--database", movement / "lantoa.db", "--plan", DEMO / "plan.yaml",
            "--units", DEMO / "units.csv", "--deliverables", table)
        return f"live-{number}"

    return record_


@pytest.fixture
def watched(open_page, address):
    """Opens a page of that demonstration, whose streams can be asked for."""
    def watched_(path, **choices):
        page = open_page("/", on=address, **choices)
        page.context.add_init_script(WATCH)
        page.goto(path)
        page.wait_for_function("() => " + OPEN_STREAMS + " > 0")
        return page

    return watched_


def position(page):
    return int(page.locator("main").get_attribute("data-position"))


def wait_for_news(page, after):
    page.wait_for_function(
        "after => Number(document.querySelector('main').dataset.position) > after", arg=after)


def test_board_follows_without_being_disturbed(watched, record):
    page = watched(BOARD + "?open=ben-nghe")
    board = page.locator(".board")
    link = page.locator("tr[data-unit=ben-nghe-ubnd] th a")
    link.focus()
    board.evaluate("board => board.scrollTo(300, 120)")
    page.evaluate("document.querySelector('.board table').isTheSame = true")
    before, rate = position(page), page.locator("#figures").inner_text()
    record("people-movements")
    wait_for_news(page, before)
    assert page.locator("#figures").inner_text() != rate
    # It was changed, not exchanged.
    assert page.evaluate("document.querySelector('.board table').isTheSame")
    assert board.evaluate("board => [board.scrollLeft, board.scrollTop]") == [300, 120]
    assert link.evaluate("link => link === document.activeElement")
    page.get_by_role("status").get_by_text("Đã cập nhật.").wait_for(state="attached")


@pytest.mark.parametrize("path", [
    "/182-kh-qu", BOARD, "/182-kh-qu/standing?unit=ben-nghe-ubnd", UNIT_PAGE,
    "/182-kh-qu/obligations/nominations"])
def test_every_page_of_standing_becomes_what_a_new_visit_shows(watched, record, path):
    page = watched(path)
    before = position(page)
    record()
    wait_for_news(page, before)
    regions = "[...document.querySelectorAll('[data-live]')].map(region => region.outerHTML)"
    followed = page.evaluate(regions)
    assert followed
    page.reload()
    assert followed == page.evaluate(regions)


def test_what_is_unfolded_and_selected_stays(watched, record):
    page = watched(UNIT_PAGE)
    details = page.locator("#own-list details").first
    details.locator("summary").click()
    selected = page.evaluate("""() => {
      getSelection().selectAllChildren(document.querySelector('#own-list .duty h3'));
      return getSelection().toString();
    }""")
    before = position(page)
    record()
    wait_for_news(page, before)
    assert details.evaluate("details => details.open")
    assert selected and page.evaluate("getSelection().toString()") == selected


def test_nothing_is_touched_where_somebody_types(watched, record):
    page = watched(UNIT_PAGE)
    page.evaluate("""() => document.querySelector('#own-list').insertAdjacentHTML(
      'afterbegin', '<form><label>Ghi chú <input id="typed"></label></form>')""")
    field = page.locator("#typed")
    field.press_sequentially("Đang viết")
    around = position(page)
    with page.expect_response(lambda answer: answer.url.endswith(UNIT_PAGE)):
        record()
    page.wait_for_timeout(300)
    assert field.input_value() == "Đang viết"
    # Left alone, but not sent: what was typed is still there.
    field.blur()
    page.wait_for_timeout(300)
    assert field.input_value() == "Đang viết"
    # Once it is gone, the page takes over what came meanwhile.
    field.fill("")
    field.blur()
    wait_for_news(page, around)
    assert field.count() == 0


def test_one_stream_for_all_tabs_of_a_browser(watched, record):
    first = watched(BOARD)
    second = first.context.new_page()
    second.goto(BOARD)
    second.wait_for_timeout(500)
    assert (first.evaluate(OPEN_STREAMS), second.evaluate(OPEN_STREAMS)) == (1, 0)
    before = position(first)
    record()
    wait_for_news(first, before)
    wait_for_news(second, before)
    # The one that listened is closed; the other one goes on from where it is.
    before = position(second)
    first.close()
    record()
    second.wait_for_function("() => " + OPEN_STREAMS + " === 1")
    wait_for_news(second, before)
    assert f"since={before}" in second.evaluate("streams[0].url")


def test_a_hidden_page_does_not_listen_and_catches_up(watched, record):
    page = watched(BOARD, viewport=PHONE)
    page.evaluate("""() => {
      Object.defineProperty(document, 'hidden', { get: () => window.isAway, configurable: true });
      window.isAway = true;
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }""")
    page.wait_for_function("() => " + OPEN_STREAMS + " === 0")
    before = position(page)
    record()
    page.wait_for_timeout(800)
    assert position(page) == before
    page.evaluate("window.isAway = false; document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")
    wait_for_news(page, before)


def test_signing_out_elsewhere_ends_the_stream(watched):
    page = watched(BOARD, as_="mttq")
    other = page.context.new_page()
    other.goto("/account")
    other.locator("form[action='/sign-out'] button").first.click()
    other.wait_for_url(lambda url: "/account" not in url)
    # The server ends it, and what the browser tries then is answered by the sign-in page.
    page.wait_for_function("() => " + OPEN_STREAMS + " === 0", timeout=30_000)


def free_port():
    with contextlib.closing(socket.socket()) as line:
        line.bind(("127.0.0.1", 0))
        return str(line.getsockname()[1])


def test_a_server_that_stops_does_not_wait_and_pages_find_it_again(open_page, movement, record):
    port = free_port()
    # `serving` fails if the server does not stop by itself while a stream is open.
    with serving("demo", "--data", movement, port=port) as address:
        page = open_page("/", on=address, faults_count=False)
        page.context.add_init_script(WATCH)
        page.goto(BOARD)
        page.wait_for_function("() => " + OPEN_STREAMS + " > 0")
        before = position(page)
    record()
    with serving("demo", "--data", movement, port=port):
        wait_for_news(page, before)
