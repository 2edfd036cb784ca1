"""Everything works without JavaScript; scripts only make it smoother."""

import re

import pytest


@pytest.fixture
def open_plain(open_page):
    return lambda path: open_page(path, script=False)


def test_filter_is_applied_with_its_button(open_plain):
    page = open_plain("/182-kh-qu/board?day=2019-07-01")
    page.fill("input[name=q]", "ben nghe")
    page.select_option("select[name=status]", "overdue")
    page.click("form.filter button")
    for part in ("q=ben+nghe", "status=overdue", "day=2019-07-01"):
        assert part in page.url
    cells = page.locator("[data-status]").all()
    assert {cell.get_attribute("data-status") for cell in cells} == {"overdue"}
    # The form shows what is asked, and one link takes all of it back.
    assert page.input_value("input[name=q]") == "ben nghe"
    assert page.input_value("select[name=status]") == "overdue"
    page.click(".filter-buttons a")
    assert "q=" not in page.url and "status=" not in page.url


def test_groups_open_and_close(open_plain):
    page = open_plain("/182-kh-qu/board")
    toggle = page.locator("#group-ben-nghe a.toggle")
    toggle.click()
    page.wait_for_load_state()
    assert toggle.get_attribute("aria-expanded") == "true"
    opened = page.locator("tr[data-unit]").count()
    assert opened >= 5
    page.click("a.toggle-all")
    page.wait_for_load_state()
    assert page.locator("tr[data-unit]").count() > 5 * opened
    page.click("a.toggle-all")
    page.wait_for_load_state()
    assert page.locator("tr[data-unit]").count() == 0


def test_language_is_switched_and_the_place_kept(open_plain):
    page = open_plain("/182-kh-qu/board?kind=ward-front&day=2019-07-01")
    page.click("a.language")
    assert page.get_attribute("html", "lang") == "en"
    assert page.url.endswith("/182-kh-qu/board?kind=ward-front&day=2019-07-01")
    page.click("nav >> text=Plan")
    assert page.get_attribute("html", "lang") == "en"
    page.click("a.language")
    assert page.get_attribute("html", "lang") == "vi"


def test_long_lists_have_pages(open_plain):
    page = open_plain("/182-kh-qu/standing")
    first = page.locator("tbody tr").first.inner_text()
    page.click("a[rel=next]")
    assert "page=2" in page.url
    assert page.locator("tbody tr").first.inner_text() != first
    page.click("a[rel=prev]")
    assert page.locator("tbody tr").first.inner_text() == first


def test_another_day_is_chosen(open_plain):
    page = open_plain("/182-kh-qu")
    page.fill("form.day-form input[name=day]", "2019-05-15")
    page.click("form.day-form button")
    assert "day=2019-05-15" in page.url
    assert "15/05/2019" in page.inner_text("form.day-form")


def test_a_number_leads_to_its_list_and_on_to_the_evidence(open_plain):
    page = open_plain("/182-kh-qu")
    link = page.locator("table a.overdue").first
    count = link.get_attribute("data-count")
    link.click()
    assert page.get_attribute("h1", "data-total") == count
    page.goto("/182-kh-qu/standing?status=met")
    page.locator("tbody th a").first.click()
    assert re.search(r"/units/[\w-]+#due-", page.url)
    page.locator(".duty:target .handed-in a").first.click()
    assert "/deliverables/" in page.url


def test_filter_is_open_on_a_phone(open_page):
    page = open_page("/182-kh-qu/board", viewport={"width": 390, "height": 844}, script=False)
    assert page.locator("input[name=q]").is_visible()
