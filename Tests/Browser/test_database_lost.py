"""The database goes away while somebody writes, and comes back: what was typed stays on the page,
is saved and handed in by itself, and is there once."""

import re

import pytest
from playwright.sync_api import expect

import engines
from entry import redeem, remember
from filling import TITLE, send, TEXT as TEXT_FIELD
from program import DEMO, lantoa, serving

FORM = "/182-kh-qu/units/ben-nghe-ubnd/hand-in/nominations"
TEXT = "Viết trong lúc máy chủ cơ sở dữ liệu bị mất điện."


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lost")
    engine = engines.Postgres(folder)
    lantoa("load", "--database", engine.location, "--plan", DEMO / "plan.yaml",
           "--units", DEMO / "units.csv")
    lantoa("user", "add", "ben-nghe", "--role", "unit", "--unit", "ben-nghe-ubnd",
           "--display-name", "UBND phường Bến Nghé", "--database", engine.location)
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def office(database):
    """A site on it, whose ward is signed in."""
    arguments = ("--database", database.location, "--files", database.files)
    with serving("serve", *arguments) as address:
        link = lantoa(
            "user", "invite", "ben-nghe", "--database", database.location, "--address", address,
            "--format", "json")
        remember(address, "ben-nghe", redeem(address, re.search(r'http[^"]+', link)[0]))
        yield address


@pytest.fixture
def away(database):
    """Kills the server; it is back in the end, whatever happens."""
    yield database.kill
    if database.process.poll() is not None:
        database.start()


def saved(page):
    expect(page.locator("#saved")).to_contain_text(re.compile("Đã lưu lúc"))


def test_what_is_typed_stays_and_is_handed_in_by_itself(open_page, office, database, away):
    page = open_page(FORM, on=office, as_="ben-nghe", faults_count=False)
    page.fill(TITLE, "Danh sách đề nghị")
    saved(page)
    away()
    page.fill(TEXT_FIELD, TEXT)
    expect(page.locator("#saved")).to_contain_text("Chưa lưu được, sẽ tự thử lại")
    send(page)
    expect(page.locator("#saved")).to_contain_text("sẽ tự nộp khi kết nối lại được")
    assert page.input_value(TEXT_FIELD) == TEXT
    # A page that only says so would be in the way of what is typed.
    assert page.url.endswith("/hand-in/nominations")
    database.start()
    page.wait_for_url(re.compile("said=handed-in$"))
    assert TEXT in page.locator("#handed-in").inner_text()
    rows = database.rows("SELECT title FROM revision")
    assert rows == [("Danh sách đề nghị",)]


def test_without_scripts_the_text_comes_back_with_the_answer(open_page, office, database, away):
    page = open_page(
        FORM.replace("nominations", "unit-report"), on=office, as_="ben-nghe", script=False,
        faults_count=False)
    page.fill(TITLE, "Báo cáo của đơn vị")
    page.fill(TEXT_FIELD, TEXT)
    away()
    send(page)
    expect(page.locator("main")).to_contain_text("Nội dung vừa nhập")
    expect(page.locator("main")).to_contain_text(TEXT)
    database.start()
    # The page says “in a few seconds”: the program looks for its database once a second.
    again = page.get_by_role("button", name="Tiếp tục")
    for _ in range(20):
        page.wait_for_timeout(1_000)
        if again.count() == 0:
            break
        again.click()
    # Files would have to be chosen again, so nothing is handed in before somebody looked at it.
    expect(page.locator(TEXT_FIELD)).to_have_value(TEXT)
    send(page)
    page.wait_for_url(re.compile("said=handed-in$"))
    assert TEXT in page.locator("#handed-in").inner_text()
    assert database.rows(
        "SELECT COUNT(*) FROM revision WHERE title = 'Báo cáo của đơn vị'") == [("1",)]
