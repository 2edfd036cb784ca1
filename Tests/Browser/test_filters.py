"""Filters, search and the day, as a person uses them in the browser."""

import re
import unicodedata

import pytest

import standing
from board import BOARD, asked, board_names

NAMES = """() => [...document.querySelectorAll("tr[data-unit] th > a")].map(a => a.innerText)"""


@pytest.mark.parametrize("search, word", [
    ("ben nghe", "Bến Nghé"), ("Bến Nghé", "Bến Nghé"), ("BEN  NGHE", "Bến Nghé"),
    ("bến nghé", "Bến Nghé"), ("da kao", "Đa Kao"), ("Đa Kao", "Đa Kao"),
    ("nghe ben", "Bến Nghé"), (unicodedata.normalize("NFD", "Bến Nghé"), "Bến Nghé"),
], ids=lambda value: ascii(value))
def test_search_needs_no_diacritics(vietnamese, search, word):
    found = board_names(vietnamese, q=search)
    assert len(found) > 5
    assert [name for name in found if word not in name] == []


def test_search_with_diacritics_is_exact(vietnamese):
    """“bản” finds “Bản tin”, and not every “Ban”."""
    found = board_names(vietnamese, q="bản")
    assert found and all("bản" in name.lower() for name in found)


def test_search_is_applied_with_the_enter_key(open_page):
    page = open_page(BOARD)
    page.fill("input[name=q]", "ben nghe")
    page.press("input[name=q]", "Enter")
    page.wait_for_url("**q=ben+nghe**")
    # What says nothing is left out of the address.
    assert asked(page) == {"q": "ben nghe"}
    names = page.evaluate(NAMES)
    assert len(names) > 5 and all("Bến Nghé" in name for name in names)


@pytest.mark.parametrize("field, value, holds", [
    ("kind", "ward-front", lambda cell, units: units[cell["unit"]]["kind"] == "ward-front"),
    ("cluster", "3", lambda cell, units: units[cell["unit"]]["cluster"] == "3"),
    ("status", "overdue", lambda cell, units: cell["status"] == "overdue"
     and cell["obligation"] not in standing.optional_obligations()),
    ("obligation", "five-nos", lambda cell, units: cell["obligation"] == "five-nos"),
])
def test_choice_is_applied_at_once_and_finds_just_that(open_page, field, value, holds):
    page = open_page(BOARD)
    page.select_option(f"select[name={field}]", value)
    page.wait_for_url(f"**{field}={value}**")
    assert asked(page) == {field: value}
    assert page.input_value(f"select[name={field}]") == value
    shown = set(map(tuple, page.evaluate("""() =>
      [...document.querySelectorAll("[data-status]")].map(cell => [
        cell.closest("tr").dataset.unit, cell.dataset.obligation, cell.dataset.due])""")))
    units = standing.units()
    expected = {
        (c["unit"], c["obligation"], c["due"])
        for c in standing.cells("2019-09-10") if holds(c, units)}
    assert expected
    assert shown == expected


def test_choice_with_the_keys_is_applied_on_leaving_the_field(open_page):
    """Whoever walks through the choices with the keys is not thrown out at the first one."""
    page = open_page(BOARD)
    page.focus("select[name=cluster]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert asked(page) == {}
    page.keyboard.press("Tab")
    page.wait_for_url("**cluster=**")
    assert asked(page) == {"cluster": "2"}


def test_filters_add_up_and_are_taken_away_one_by_one(open_page):
    page = open_page("/182-kh-qu/standing?kind=ward-front&cluster=2&status=met&day=2019-07-01")
    parts = page.locator(".parts li")
    before = int(page.get_attribute("h1", "data-total"))
    assert parts.count() == 3
    parts.filter(has_text="Cụm 2").locator("a").click()
    page.wait_for_url(lambda address: "cluster" not in address)
    assert asked(page) == {"kind": "ward-front", "status": "met", "day": "2019-07-01"}
    assert int(page.get_attribute("h1", "data-total")) > before


def test_day_is_chosen(open_page):
    page = open_page(BOARD)
    page.fill("input[name=day]", "2019-07-01")
    page.keyboard.press("Tab")
    page.wait_for_url("**day=2019-07-01**")
    assert asked(page) == {"day": "2019-07-01"}
    assert "01/07/2019" in page.inner_text("main .notice")
    page.click("main .notice a")
    page.wait_for_url(lambda address: "day" not in address)


@pytest.mark.parametrize("path", [BOARD, "/182-kh-qu/standing"])
def test_empty_result_says_what_to_do(open_page, path):
    page = open_page(path + "?q=xyz&day=2019-07-01", language="en")
    empty = page.locator(".empty")
    assert re.search(r"(Remove|fewer|shorter|without)", empty.inner_text())
    assert page.locator("tbody tr").count() == 0
    empty.locator("a").click()
    page.wait_for_url(lambda address: "q=" not in address)
    # The day stays.
    assert asked(page) == {"day": "2019-07-01"}
    assert page.locator("tbody tr").count() > 0
