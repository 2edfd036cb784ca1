"""What is loaded while the server runs appears on the next page, without a restart."""

import pytest

from program import lantoa

PLAN = """\
plan: 1-KH/T
title: Phong trào thử
issuer: Đảng ủy phường
issued: 2019-01-02
period: 2019-01-01..2019-12-31
obligations:
  - id: articles
    clause: II.1
    title: Viết bài
    who: [all]
    what: article
    due: by 2019-06-28
"""
UNITS = """\
id,name,kind,parent,staff,cluster,from,to
phuong,Đảng ủy phường,committee,,,,,
kp1,Khu phố 1,cell,phuong,,,,
kp2,Khu phố 2,cell,phuong,,,,
"""
HEADER = "id,unit,obligation,due,submitted,status,amount\n"


@pytest.fixture
def load(tmp_path):
    """Loads the movement with some deliverables into a database, and gives its name."""
    (tmp_path / "plan.yaml").write_text(PLAN, "utf-8")
    (tmp_path / "units.csv").write_text(UNITS, "utf-8")

    def load_(*deliverables):
        (tmp_path / "new.csv").write_text(
            HEADER + "".join(f"{row}\n" for row in deliverables), "utf-8")
        lantoa(
            "load", "--database", tmp_path / "own.db", "--plan", tmp_path / "plan.yaml",
            "--units", tmp_path / "units.csv", "--deliverables", tmp_path / "new.csv")
        return tmp_path / "own.db"

    return load_


def status_of(page, unit):
    cell = page.locator(f"tr[data-unit={unit}] td[data-obligation=articles]")
    return cell.get_attribute("data-status")


def test_deliverable_appears_on_the_next_page(load, serve, open_page):
    database = load("a,kp1,articles,,2019-03-01,accepted,")
    address = serve("serve", "--database", database)
    page = open_page("/1-kh-t/board?open=all&day=2019-07-01", on=address)
    assert page.locator(".notice.demo").count() == 0, "this is no demonstration"
    assert (status_of(page, "kp1"), status_of(page, "kp2")) == ("met", "overdue")

    load("b,kp2,articles,,2019-06-30,accepted,")
    page.reload()
    assert (status_of(page, "kp1"), status_of(page, "kp2")) == ("met", "late")
    page.click("tr[data-unit=kp2] td[data-status] a")
    page.wait_for_url("**/units/kp2?*")
    assert page.locator(".handed-in li").count() == 1

    # Returned after all: the row with the known id is updated.
    load("b,kp2,articles,,2019-06-30,returned,")
    page.goto("/1-kh-t/board?open=all&day=2019-07-01")
    assert status_of(page, "kp2") == "overdue"


def test_another_plan_appears_on_the_front_page(load, tmp_path, serve, open_page):
    database = load()
    address = serve("serve", "--database", database)
    page = open_page("/", on=address)
    assert page.locator(".movements > li").count() == 1
    second = tmp_path / "second.yaml"
    second.write_text(PLAN.replace("1-KH/T", "2-KH/T"), "utf-8")
    lantoa("load", "--database", database, "--plan", second, "--units", tmp_path / "units.csv")
    page.reload()
    assert page.locator(".movements > li").count() == 2
