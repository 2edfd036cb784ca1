"""Filter and day go with a person who clicks on, and come back with the browser's button."""

from playwright.sync_api import expect

from board import BOARD, asked


def test_filter_and_day_survive_the_way(open_page):
    """Board → open group → list behind a number → unit, in the other language and back."""
    page = open_page(BOARD + "?kind=ward-front&day=2019-07-01&open=none")
    page.click("#group-ben-nghe a.toggle")
    expect(page.locator("tr[data-unit=ben-nghe-mttq]")).to_be_visible()
    assert asked(page) == {"kind": "ward-front", "day": "2019-07-01", "open": "ben-nghe"}

    page.click("a.language")
    page.wait_for_function("document.documentElement.lang === 'en'")
    assert asked(page) == {"kind": "ward-front", "day": "2019-07-01", "open": "ben-nghe"}
    expect(page.locator("tr[data-unit=ben-nghe-mttq]")).to_be_visible()

    page.click("#group-ben-nghe .share a")
    page.wait_for_url("**/standing?**")
    assert asked(page) == {
        "under": "ben-nghe", "kind": "ward-front", "status": "asked", "day": "2019-07-01"}

    page.locator("tbody th a").first.click()
    page.wait_for_url("**/units/**")
    assert asked(page) == {"day": "2019-07-01"}
    page.click("header nav >> text=Board")
    page.wait_for_url("**/board**")
    assert asked(page) == {"day": "2019-07-01"}


def test_filter_survives_another_choice(open_page):
    """The form keeps what it has no field for: a group, which groups are open."""
    page = open_page(BOARD + "?under=ubnd-quan&open=all&sort=name")
    page.select_option("select[name=status]", "late")
    page.wait_for_url("**status=late**")
    kept = asked(page)
    assert kept["under"] == "ubnd-quan" and kept["sort"] == "name"


def test_due_goes_with_its_obligation(open_page):
    """An address may ask for one due; the form has no field for it."""
    page = open_page(BOARD + "?obligation=party-line&due=3")
    page.select_option("select[name=obligation]", "guidance")
    page.wait_for_url("**obligation=guidance**")
    assert page.locator("td[data-obligation=guidance]").count() > 0


def test_several_statuses_survive_another_choice(open_page):
    page = open_page(BOARD + "?status=overdue,due-soon")
    page.select_option("select[name=cluster]", "2")
    page.wait_for_url("**cluster=2**")
    assert asked(page) == {"status": "overdue,due-soon", "cluster": "2"}


def test_group_opens_on_a_bad_connection_too(open_page):
    """Where the script cannot fetch it, the link leads there as ever."""
    page = open_page(BOARD, faults_count=False)
    page.route(
        "**/board?open=**", lambda route: route.abort()
        if route.request.resource_type == "fetch" else route.continue_())
    page.click("#group-ben-nghe a.toggle")
    page.wait_for_url("**/board?open=ben-nghe**")
    expect(page.locator("tr[data-unit=ben-nghe-ubnd]")).to_be_visible()


def test_back_button_leads_back(open_page):
    page = open_page(BOARD)
    toggle = page.locator("#group-ben-nghe a.toggle")
    toggle.click()
    expect(toggle).to_have_attribute("aria-expanded", "true")
    assert toggle.evaluate("e => e === document.activeElement"), "the focus was lost"
    page.go_back()
    expect(page.locator("#group-ben-nghe a.toggle")).to_have_attribute("aria-expanded", "false")
    page.select_option("select[name=cluster]", "2")
    page.wait_for_url("**cluster=2**")
    page.go_back()
    expect(page.locator("select[name=cluster]")).to_be_enabled()
    assert asked(page) == {}
