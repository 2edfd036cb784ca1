"""No violation of WCAG 2.2 A and AA that axe can find, on every kind of page."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import DESKTOP, PHONE
from pages import MOVEMENT, PAGES, Found, page_routes, pages
from problems import expect_none

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": LEVELS},
    "resultTypes": ["violations", "passes"],
    # Of WCAG 2.2, off by default.
    "rules": {"target-size": {"enabled": True}},
}
# Every pair of window, colours and language once; axe takes long for tables of many cells.
LOOKS = [
    pytest.param(DESKTOP, "light", "vi", id="desktop-light-vi"),
    pytest.param(DESKTOP, "dark", "en", id="desktop-dark-en"),
    pytest.param(PHONE, "light", "en", id="phone-light-en"),
    pytest.param(PHONE, "dark", "vi", id="phone-dark-vi"),
]


def test_every_page_is_in_the_list():
    assert page_routes() - set(PAGES) == set()


@pytest.mark.parametrize(
    "as_, where", [
        pytest.param(as_, where, id=f"{route}-{as_ or 'nobody'}-{number}")
        for number, (route, as_, where) in enumerate(pages())])
@pytest.mark.parametrize("viewport, scheme, language", LOOKS)
def test_page_has_no_violation(open_page, as_, where, viewport, scheme, language):
    check(open_at(open_page, as_, where, viewport, scheme, language))


@pytest.mark.parametrize("viewport, scheme, language", LOOKS)
def test_page_that_is_not_there_has_no_violation(open_page, viewport, scheme, language):
    check(open_page(
        MOVEMENT + "/units/nobody", viewport, scheme, language, faults_count=False))


@pytest.mark.parametrize(
    "path, viewport, scheme, language", [
        pytest.param("/182-kh-qu/board", DESKTOP, "dark", "vi", id="closed-desktop-dark"),
        pytest.param("/215-kh-qu/board", DESKTOP, "light", "en", id="closed-desktop-light"),
        pytest.param(
            "/182-kh-qu/board?q=ben+nghe", DESKTOP, "light", "vi", id="open-desktop-light"),
        pytest.param(
            "/182-kh-qu/board?open=ben-nghe&q=ben", PHONE, "dark", "en", id="open-phone-dark"),
        pytest.param(
            "/182-kh-qu/board?open=khoi-dang", PHONE, "light", "vi", id="open-phone-light"),
    ])
def test_board_has_no_violation(open_page, path, viewport, scheme, language):
    check(open_page(path, viewport, scheme, language))


def open_at(open_page, as_, where, viewport, scheme, language):
    if not isinstance(where, Found):
        # An invitation that nobody gave, or revisions where there is but one, are answered with a
        # page that says so.
        return open_page(
            where, viewport, scheme, language, as_=as_,
            faults_count="/invitation/" not in where and "d1435/revisions" not in where)
    page = open_page(where.beginning, viewport, scheme, language, as_=as_)
    address = where.on(page)
    assert address, f"nothing on {where.beginning} leads there"
    page.goto(address)
    return page


def check(page):
    # A cell half under the column that stays would count as too small; it can be scrolled.
    page.evaluate("document.querySelector('.board')?.scrollTo(0, 0)")
    result = Axe().run(page, options=OPTIONS).response
    assert {"color-contrast", "target-size"} & {rule["id"] for rule in result["passes"]}
    expect_none(
        f"{rule['id']} ({rule['help']}): {node['target'][0]} {node['html'][:120]}"
        for rule in result["violations"] for node in rule["nodes"])
