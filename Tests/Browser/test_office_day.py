"""The day of an organiser: loads, publishes, looks at the record, releases; on a database of its own."""

import pathlib
import re

import pytest

from conftest import DESKTOP, PHONE
from program import DEMO, lantoa, serving

PLAN = DEMO / "2020" / "plan.yaml"
UNITS = DEMO / "units.csv"


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """A server over a database that holds the units alone."""
    database = tmp_path_factory.mktemp("office") / "office.db"
    lantoa("load", "--database", database, "--plan", DEMO / "plan.yaml", "--units", UNITS)
    with serving("serve", "--database", str(database)) as address:
        yield address


def heading(page):
    return page.locator("h1").inner_text()


@pytest.mark.parametrize("script", [True, False], ids=["scripts", "no-scripts"])
def test_a_faulty_table_is_told_at_its_rows(open_page, office, tmp_path, script):
    units = tmp_path / "units.csv"
    units.write_text(UNITS.read_text().replace("ben-nghe,", "ben nghe,", 1))
    page = open_page("/load", on=office, script=script, faults_count=False)
    page.set_input_files("#plan", PLAN)
    page.set_input_files("#units", units)
    page.get_by_role("button", name="Xem trước").click()
    assert page.locator(".problems tbody tr").count() > 0
    assert "units.csv" in page.locator(".problems").inner_text()
    assert page.get_by_role("button", name="Nạp", exact=True).count() == 0


def test_a_movement_is_previewed_and_loaded(open_page, office):
    page = open_page("/load", on=office, viewport=PHONE)
    page.set_input_files("#plan", PLAN)
    page.set_input_files("#units", UNITS)
    page.get_by_role("button", name="Xem trước").click()
    assert "phong trào mới" in page.locator("main").inner_text()
    page.get_by_role("button", name="Nạp", exact=True).click()
    page.wait_for_url(re.compile("/215-kh-qu/manage"))
    assert "Đã nạp xong" in page.locator("main").inner_text()
    page.goto(office + "/215-kh-qu/history")
    assert "Nạp vào từ tệp" in page.locator("main").inner_text()


def test_a_new_version_shows_what_it_changes(open_page, office, tmp_path):
    page = open_page("/182-kh-qu/plan", on=office)
    page.get_by_role("link", name="Ban hành phiên bản mới…").click()
    with page.expect_download() as download:
        page.locator("ol a[download]").click()
    text = pathlib.Path(download.value.path()).read_text()
    changed = tmp_path / "plan.yaml"
    first = re.search(r"^  - id: (\S+)\n(?:    .*\n)*?    title: (.*)$", text, re.M)
    changed.write_text(text.replace("title: " + first.group(2), "title: Tên đã đổi", 1))
    page.set_input_files("#plan", changed)
    page.get_by_role("button", name="Xem khác biệt").click()
    assert "Tên đã đổi" in page.locator("main").inner_text()
    page.get_by_role("button", name="Ban hành", exact=True).click()
    page.wait_for_url(re.compile("said=published"))
    assert "Đã ban hành phiên bản 2" in page.locator("main").inner_text()
    assert page.locator("a[href*='version=1']").count() == 1


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_every_door_opens(open_page, office, viewport):
    page = open_page("/182-kh-qu/manage", on=office, viewport=viewport)
    doors = page.locator(".doors a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert len(doors) >= 8
    for door in doors:
        page.goto(office + door)
        assert heading(page)
