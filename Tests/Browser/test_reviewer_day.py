"""A reviewer's day: with the keyboard alone, on a phone by touch, two at once, without scripts."""

import re

import pytest
from playwright.sync_api import expect

from conftest import DESKTOP, PHONE
from test_accessibility import check

QUEUE = "/182-kh-qu/review"


@pytest.fixture
def day(tmp_path, serve):
    """A demonstration of its own: what is decided here must not be missing elsewhere."""
    return serve("demo", "--data", tmp_path / "demo")


def waiting(page):
    """How many wait, as the page says."""
    return int(page.locator(".figures b").first.inner_text().replace(".", ""))


def rows(page):
    return [row.get_attribute("data-deliverable") for row in page.locator("[data-row]").all()]


def test_keyboard_alone(day, open_page):
    page = open_page(QUEUE, on=day, as_="reviewer")
    before = waiting(page)
    order = rows(page)
    # Down two rows, back one, open.
    for key in ("j", "j", "k"):
        page.keyboard.press(key)
    assert page.evaluate("document.activeElement.closest('[data-row]').dataset.deliverable") == order[0]
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/review/" + order[0]))
    # On and back without deciding.
    page.keyboard.press("j")
    page.wait_for_url(re.compile("/review/" + order[1]))
    page.keyboard.press("k")
    page.wait_for_url(re.compile("/review/" + order[0]))
    # Accept: the next comes, with a way back, which is taken.
    page.keyboard.press("a")
    page.wait_for_url(re.compile("/review/" + order[1] + r"\?done="))
    expect(page.locator("#decided")).to_contain_text("Đã duyệt")
    page.keyboard.press("u")
    page.wait_for_url(re.compile("/review/" + order[0]))
    expect(page.locator("#decided")).to_contain_text("Đã hoàn tác")
    page.keyboard.press("a")
    page.wait_for_url(re.compile("/review/" + order[1]))
    # Return with a reason; letters in the reason are letters.
    page.keyboard.press("r")
    page.keyboard.type("Cần bổ sung ảnh, a j k x")
    assert "/review/" + order[1] in page.url
    page.keyboard.press("Control+Enter")
    page.wait_for_url(re.compile("/review/" + order[2]))
    expect(page.locator("#decided")).to_contain_text("Đã trả lại")
    # Back to the list: two fewer. Tick two, accept them together.
    page.keyboard.press("q")
    page.wait_for_url(re.compile("/review$"))
    assert waiting(page) == before - 2
    for key in ("j", "x", "j", "x"):
        page.keyboard.press(key)
    assert page.locator("[data-row] input:checked").count() == 2
    expect(page.locator("[data-ticked]")).to_have_text("\u00a0(2)")
    page.keyboard.press("a")
    page.wait_for_url(re.compile("done="))
    expect(page.locator("#decided")).to_contain_text("Đã duyệt 2 sản phẩm")
    assert waiting(page) == before - 4
    page.keyboard.press("u")
    expect(page.locator("#decided")).to_contain_text("Đã hoàn tác")
    assert waiting(page) == before - 2


def test_keys_are_shown_and_can_be_switched_off(day, open_page):
    page = open_page(QUEUE, on=day, as_="reviewer")
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_have_attribute("open", "")
    # Where one looks, however long the queue is.
    expect(page.locator("#keys li").last).to_be_in_viewport()
    page.click("[data-keys-off]")
    page.locator("h1").click()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('[data-row]')") is None
    page.reload()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('[data-row]')") is None


def test_every_thing_is_reached_by_tab(day, open_page):
    page = open_page(QUEUE, on=day, as_="reviewer")
    page.locator("[data-row] th a").first.click()
    page.wait_for_url(re.compile("/review/d"))
    reached = set()
    for _ in range(80):
        page.keyboard.press("Tab")
        reached.add(page.evaluate(
            "document.activeElement.name || document.activeElement.rel"
            " || document.activeElement.tagName"))
    assert {"decision", "reason", "phrase", "next"} <= reached


def test_phrase_fills_the_reason(day, open_page):
    page = open_page(QUEUE, on=day, as_="reviewer")
    page.locator("[data-row] th a").first.click()
    page.select_option("#phrase", index=1)
    first = page.input_value("#reason")
    assert first and page.input_value("#phrase") == ""
    page.select_option("#phrase", index=2)
    assert page.input_value("#reason").startswith(first + "\n")
    page.click("[data-return]")
    expect(page.locator("#decided")).to_contain_text("Đã trả lại")


def test_phone_by_touch(day, open_page):
    page = open_page(QUEUE, PHONE, on=day, as_="reviewer", touch=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    before = waiting(page)
    page.locator("[data-row] th a").first.tap()
    page.wait_for_selector("#decide")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    # No keys where there is no keyboard.
    accept = page.locator("button[value=accept]")
    for button in (accept, page.locator("[data-return]")):
        box = button.bounding_box()
        assert box["height"] >= 44 and box["width"] >= 200
    accept.tap()
    expect(page.locator("#decided")).to_contain_text("Đã duyệt")
    page.locator("#decided button").tap()
    expect(page.locator("#decided")).to_contain_text("Đã hoàn tác")
    page.goto(QUEUE)
    assert waiting(page) == before
    page.locator("[data-tick-all]").tap()
    assert page.locator("[data-row] input:checked").count() == min(before, 50)
    page.locator(".bulk button").tap()
    expect(page.locator("#decided")).to_contain_text("Đã duyệt")


def test_two_reviewers_at_once(day, open_page):
    """The second is told what the first did, and what was typed stays."""
    first = open_page(QUEUE, on=day, as_="reviewer")
    first.locator("[data-row] th a").first.click()
    second = open_page(first.url.removeprefix(day), on=day, as_="organiser", faults_count=False)
    second.fill("#reason", "Thiếu ảnh")
    first.keyboard.press("a")
    expect(first.locator("#decided")).to_contain_text("Đã duyệt")
    second.click("[data-return]")
    expect(second.locator("[role=alert]")).to_contain_text("Ban Dân vận Quận ủy duyệt lúc")
    expect(second.locator("#decide")).to_have_count(0)


def test_without_scripts(day, open_page):
    page = open_page(QUEUE, on=day, as_="reviewer", script=False)
    before = waiting(page)
    page.locator("[data-row] th a").first.click()
    page.select_option("#phrase", index=2)
    page.click("[data-return]")
    expect(page.locator("#decided")).to_contain_text("Đã trả lại")
    page.click("#decided button")
    expect(page.locator("#decided")).to_contain_text("Đã hoàn tác")
    page.click("button[value=accept]")
    expect(page.locator("#decided")).to_contain_text("Đã duyệt")
    page.click(".queue .left a")
    assert waiting(page) == before - 1
    page.locator("[data-tick-all]").click()
    count = page.locator("[data-row] input:checked").count()
    assert count == min(50, before - 1)
    page.click(".bulk button")
    expect(page.locator("#decided")).to_contain_text(f"Đã duyệt {count} sản phẩm")


def test_exemption_is_entered_and_ended(day, open_page):
    page = open_page("/182-kh-qu/exemptions", on=day, as_="reviewer", script=False)
    before = page.locator(".exemptions > li").count()
    page.select_option("#unit", index=1)
    page.click("#add button")
    page.select_option("#duty", index=1)
    page.fill("#reason", "Chuẩn bị sáp nhập")
    page.click("#add form button")
    expect(page.locator("[role=status]")).to_contain_text("Đã ghi miễn thực hiện")
    assert page.locator(".exemptions > li").count() == before + 1
    entry = page.locator(".exemptions > li", has_text="Chuẩn bị sáp nhập")
    entry.locator("summary").click()
    entry.locator("button").click()
    expect(page.locator("[role=status]")).to_contain_text("Đã kết thúc miễn")
    assert page.locator(".exemptions > li").count() == before


@pytest.mark.parametrize("viewport, scheme, language", [
    pytest.param(DESKTOP, "light", "vi", id="desktop-light-vi"),
    pytest.param(DESKTOP, "dark", "en", id="desktop-dark-en"),
    pytest.param(PHONE, "light", "en", id="phone-light-en"),
    pytest.param(PHONE, "dark", "vi", id="phone-dark-vi"),
])
def test_pages_have_no_violation(open_page, viewport, scheme, language):
    page = open_page(QUEUE, viewport, scheme, language, as_="reviewer")
    check(page)
    page.locator("[data-row] th a").first.click()
    check(page)
    for path in ("/182-kh-qu/review/phrases", "/182-kh-qu/exemptions?unit=ben-nghe-ubnd"):
        page.goto(path)
        check(page)
