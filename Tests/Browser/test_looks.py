"""The notice of the fixed day, dark colours, paper, the second movement."""

import pytest


LUMINANCE = """element => {
  const [r, g, b] = getComputedStyle(element).backgroundColor
    .match(/[\\d.]+/g).slice(0, 3).map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}"""


@pytest.mark.parametrize("path", ["/", "/182-kh-qu/board", "/182-kh-qu/units/quan-uy", "/nothing"])
def test_fixed_day_is_told_on_every_page(vietnamese, english, path):
    for visitor, word in ((vietnamese, "“hôm nay” cố định là thứ Ba 10/09/2019"),
                          (english, "“today” is fixed at Tuesday 10/09/2019")):
        page = visitor.get(path).page
        assert word in page.text


def test_fixed_day_is_seen_without_scrolling(open_page):
    for viewport in ({"width": 390, "height": 844}, {"width": 1440, "height": 900}):
        page = open_page("/182-kh-qu/board", viewport=viewport)
        box = page.locator(".notice.demo").bounding_box()
        assert box["y"] + box["height"] < 300


def test_another_day_can_be_today(tmp_path, serve, open_page):
    address = serve("demo", "--data", tmp_path, "--today", "2019-06-20")
    page = open_page("/182-kh-qu", on=address, language="en")
    assert "“today” is fixed at Thursday 20/06/2019" in page.inner_text(".notice.demo")
    assert "As of Thursday 20/06/2019" in page.inner_text(".day-form")
    # Links leave out the day that is today, and the list behind a number is of that day.
    link = page.locator(".figures a").nth(1)
    count = link.get_attribute("data-count")
    assert "day=" not in link.get_attribute("href")
    link.click()
    page.wait_for_url("**/standing?**")
    assert page.get_attribute("h1", "data-total") == count
    other = open_page("/182-kh-qu?day=2019-06-20")
    assert other.locator(".figures a").nth(1).get_attribute("data-count") == count


def test_second_movement_is_reached_from_the_front_page(open_page):
    page = open_page("/", language="en")
    cards = page.locator(".movements > li")
    assert cards.count() == 2
    cards.filter(has_text="215-KH/QU").locator("h2 a").click()
    page.wait_for_url("**/215-kh-qu")
    assert "2020" in page.inner_text("h1")
    page.click("header nav >> text=Board")
    page.wait_for_url("**/215-kh-qu/board")
    # On the fixed day its first due is not open yet; on a day of 2020 it is.
    page.goto("/215-kh-qu/board?day=2020-06-30&open=all")
    statuses = set(page.evaluate(
        "[...document.querySelectorAll('[data-status]')].map(cell => cell.dataset.status)"))
    assert {"met", "overdue"} <= statuses


@pytest.mark.parametrize("path", ["/", "/182-kh-qu/board?open=ben-nghe", "/182-kh-qu/plan"])
def test_dark_is_dark(open_page, path):
    light = open_page(path, scheme="light")
    dark = open_page(path, scheme="dark")
    for selector in ("html", "header.site"):
        assert light.locator(selector).evaluate(LUMINANCE) > 0.8
        assert dark.locator(selector).evaluate(LUMINANCE) < 0.05
    # Nothing on it stays light.
    bright = dark.evaluate("""() => [...document.querySelectorAll("body *")].filter(element => {
      const colour = getComputedStyle(element).backgroundColor;
      const [r, g, b, alpha] = colour.match(/[\\d.]+/g).map(Number);
      return element.checkVisibility() && alpha !== 0 && r + g + b > 450
        && !element.matches(".button, button");
    }).map(element => element.tagName + "." + element.className)""")
    assert bright == []


@pytest.mark.parametrize("path", [
    "/182-kh-qu", "/182-kh-qu/board?open=ben-nghe", "/182-kh-qu/standing?status=overdue",
    "/182-kh-qu/plan", "/182-kh-qu/units/ben-nghe-ubnd"])
def test_paper_has_the_content_without_the_controls(open_page, path):
    page = open_page(path)
    page.emulate_media(media="print")
    for selector in ("header.site nav", "header.site .language", "form.filter", ".button", "button",
                     ".skip", ".choices", ".pages", ".board-tools", "form.day-form button"):
        for control in page.locator(selector).all():
            assert control.is_hidden(), selector
    assert page.locator("h1").is_visible()
    assert page.locator("main").inner_text().count("\n") > 10


def test_table_on_paper_is_not_cut_off(open_page):
    """What scrolls in a window lies open on paper."""
    page = open_page("/182-kh-qu/board?open=ben-nghe")
    page.emulate_media(media="print")
    assert page.locator(".board").evaluate("board => getComputedStyle(board).overflow") == "visible"
