"""On a phone the board is a list, and everything can be reached with a thumb."""

import pytest
from playwright.sync_api import expect

from conftest import PHONE
from problems import expect_none

PAGES = [
    "/", "/182-kh-qu", "/182-kh-qu/board?open=ben-nghe", "/182-kh-qu/board?q=xyz",
    "/182-kh-qu/standing?status=overdue", "/182-kh-qu/plan", "/182-kh-qu/units/quan-uy",
    "/182-kh-qu/units/ben-nghe-ubnd", "/182-kh-qu/obligations/party-line",
    "/182-kh-qu/deliverables/d0100"]

# Controls that are seen, with their size; a link within a sentence is as high as its line.
TARGETS = """() => [...document.querySelectorAll(
    "a, button, summary, select, input:not([type=hidden])")]
  .filter(target => target.checkVisibility() && target.getClientRects().length)
  .map(target => {
    const box = target.getBoundingClientRect();
    const sentence = getComputedStyle(target).display === "inline"
      && target.parentElement.innerText.trim() !== target.innerText.trim();
    return {
      words: (target.innerText || target.ariaLabel || target.name || target.tagName)
        .trim().split("\\n")[0],
      place: target.parentElement.className || target.parentElement.tagName,
      primary: target.matches("button, .button, select, input, .filter > summary, .board tbody a"
        + ":not(.page)"),
      width: box.width, height: box.height, left: box.left, top: box.top + scrollY, sentence };
  })
  .filter(target => target.width > 1)"""


@pytest.fixture
def board(open_page):
    return open_page("/182-kh-qu/board", viewport=PHONE, touch=True)


def test_board_is_a_list(board):
    rows = board.locator(".board tbody tr")
    assert rows.count() > 10
    window = PHONE["width"]
    for row in rows.all():
        box = row.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= window
        # Its name and how much is done; the dues are on the pages behind it.
        assert row.locator("th").is_visible()
        assert row.locator("td.share a").is_visible()
    assert board.locator(".board thead").is_hidden()
    assert board.locator(".board td:not(.share)").first.is_hidden()
    boxes = [row.bounding_box() for row in rows.all()]
    assert all(above["y"] < below["y"] for above, below in zip(boxes, boxes[1:]))


def test_filter_is_folded_until_it_is_wanted(board):
    search = board.locator("input[name=q]")
    assert search.is_hidden()
    board.tap("details.filter > summary")
    assert search.is_visible()


def test_tap_opens_a_group_and_then_a_unit(board):
    group = board.locator("#group-ben-nghe")
    units = board.locator("tr[data-unit^=ben-nghe]")
    assert units.count() == 0
    group.locator("a.toggle").tap()
    expect(group.locator("a.toggle")).to_have_attribute("aria-expanded", "true")
    expect(units.first).to_be_visible()
    assert "open=ben-nghe" in board.url

    unit = board.locator("tr[data-unit=ben-nghe-ubnd] th a")
    name = unit.inner_text().split("\n")[0]
    unit.tap()
    board.wait_for_url("**/182-kh-qu/units/ben-nghe-ubnd")
    expect(board.locator("h1")).to_have_text(name)


def test_tap_closes_a_group_again(board):
    toggle = board.locator("#group-ben-nghe a.toggle")
    toggle.tap()
    expect(toggle).to_have_attribute("aria-expanded", "true")
    toggle.tap()
    expect(toggle).to_have_attribute("aria-expanded", "false")
    assert board.locator("tr[data-unit^=ben-nghe]").count() == 0


def test_tap_on_a_number_shows_what_it_counts(board):
    number = board.locator("#group-ben-nghe .share a")
    count = number.get_attribute("data-count")
    number.tap()
    board.wait_for_url("**/standing?**")
    assert board.get_attribute("h1", "data-total") == count


@pytest.mark.parametrize("path", PAGES)
def test_targets_are_large_enough(open_page, path):
    """24 pixels each way, 44 for what pages are made for: buttons, fields, the board's rows."""
    page = open_page(path, viewport=PHONE, touch=True)
    problems = []
    for target in page.evaluate(TARGETS):
        least = 44 if target["primary"] else 24
        if target["sentence"] and not target["primary"]:
            continue
        if target["height"] < least - 0.5 or target["width"] < 24 - 0.5:
            problems.append(
                f"{target['place']}: “{target['words']}” is "
                f"{target['width']:.0f} × {target['height']:.0f}")
    expect_none(problems)


def test_text_is_never_clipped(open_page):
    """Marks above and below letters, as in “Ể” and “ệ”, need lines of 1.4 times the size."""
    page = open_page("/", viewport=PHONE)
    problems = []
    for path in PAGES:
        page.goto(path)
        low = page.evaluate("""() => [...document.querySelectorAll("body *")]
          .filter(e => e.checkVisibility() && !e.closest("svg")
            && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
          .filter(e => parseFloat(getComputedStyle(e).lineHeight)
            < 1.4 * parseFloat(getComputedStyle(e).fontSize) - 0.1)
          .map(e => e.tagName + "." + e.className + ": " + e.innerText.slice(0, 40))""")
        problems += [f"{path}: {line}" for line in low]
    expect_none(problems)
