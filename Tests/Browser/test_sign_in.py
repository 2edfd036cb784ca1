"""Coming in: with a password, by an invitation, on a phone and without scripts."""

import re

import pytest
from playwright.sync_api import expect

from conftest import DESKTOP, PHONE
from test_accessibility import LOOKS, check

PASSWORD = "vài từ ghép lại"
PAGES = {
    "account": "/account",
    "password": "/account/password?said=welcome",
    "accounts": "/accounts",
    "new account": "/accounts/new",
    "letters": "/accounts/letters",
}


def add_account(page, name, unit="tan-dinh-mttq"):
    """The organiser adds an account; the page is the list with a word about it afterwards."""
    page.goto("/accounts/new")
    page.select_option("#role", "unit")
    page.select_option("#unit", unit)
    page.fill("#display-name", f"Tài khoản {name}")
    page.fill("#name", name)
    page.click("main button[type=submit]")
    expect(page.locator(".notice.good")).to_contain_text(name)


def letter_of(page, name):
    """The link of a letter that the organiser makes for an account."""
    page.goto("/accounts")
    page.click(f"#account-{name} form[action$='/invitation'] button")
    return page.inner_text(".letter-link code").strip()


@pytest.mark.parametrize("script", [True, False], ids=["scripts", "no-scripts"])
def test_one_press_in_the_demonstration(open_page, script):
    page = open_page("/182-kh-qu/board", PHONE, script=script, as_=None)
    page.wait_for_url("**/sign-in?back=*")
    page.goto("/sign-in")
    page.click("button:has-text('ben-nghe')")
    page.wait_for_url("**/182-kh-qu/my")


def test_leads_back_to_where_one_wanted_to_go(open_page):
    page = open_page("/182-kh-qu/units/mttq-quan?day=2019-06-20", as_=None)
    page.fill("#name", "lanh-dao")
    page.fill("#password", "dan-van-kheo")
    page.click("form.narrow button[type=submit]")
    page.wait_for_url("**/182-kh-qu/units/mttq-quan?day=2019-06-20")


def test_wrong_password_keeps_the_name_and_not_the_password(open_page):
    page = open_page("/sign-in", PHONE, as_=None, faults_count=False)
    page.fill("#name", "to-chuc")
    page.fill("#password", "sai rồi")
    page.click("form.narrow button[type=submit]")
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.locator("#name")).to_have_value("to-chuc")
    expect(page.locator("#password")).to_have_value("")
    assert page.locator("#password").get_attribute("type") == "password"


def test_signing_out_ends_it_for_the_back_button_too(open_page):
    page = open_page("/sign-in", as_=None)
    page.click("button:has-text('lanh-dao')")
    page.wait_for_url("**/182-kh-qu")
    page.click("header .account")
    page.click("main form[action='/sign-out'] button")
    page.wait_for_url("**/sign-in?said=signed-out")
    expect(page.locator(".notice.good")).to_be_visible()
    page.goto("/account")
    page.wait_for_url("**/sign-in?back=*")


@pytest.mark.parametrize("script", [True, False], ids=["scripts", "no-scripts"])
def test_a_unit_comes_in_by_its_letter(open_page, script):
    """Letter → phone → to work with a password; then the same account on another machine."""
    name = "thu-" + ("co" if script else "khong")
    organiser = open_page("/accounts", DESKTOP, script=script)
    add_account(organiser, name)
    link = letter_of(organiser, name)

    phone = open_page(link, PHONE, script=script, as_=None)
    expect(phone.locator(".lead strong")).to_have_text("Ủy ban MTTQ phường Tân Định")
    expect(phone.locator("#remember")).to_be_checked()
    phone.click("main button[type=submit]")
    phone.fill("#new", PASSWORD)
    phone.fill("#again", PASSWORD)
    phone.click("main button[type=submit]")
    phone.wait_for_url(re.compile(r"/182-kh-qu/my\?said=password-set$"))
    expect(phone.get_by_role("status").first).to_contain_text("Đã lưu mật khẩu")

    second = open_page(link, PHONE, script=script, as_=None, faults_count=False)
    assert second.locator("main form").count() == 0
    expect(second.locator("h1")).to_have_text("Thư mời không dùng được")

    other = open_page("/sign-in", DESKTOP, script=script, as_=None)
    other.fill("#name", name)
    other.fill("#password", PASSWORD)
    other.click("form.narrow button[type=submit]")
    other.wait_for_url("**/182-kh-qu/my")
    other.goto("/account")
    expect(other.locator(".devices li")).to_have_count(2)
    expect(other.locator(".devices li").first).to_contain_text("Chrome trên")
    other.click("main form[action='/account/other-sessions'] button")
    expect(other.locator(".devices li")).to_have_count(1)
    phone.goto("/account")
    phone.wait_for_url("**/sign-in?back=*")


def test_letter_is_one_sheet_of_paper(open_page):
    page = open_page("/accounts")
    add_account(page, "in-thu")
    letter_of(page, "in-thu")
    paper = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1
    page.emulate_media(media="print")
    expect(page.locator(".letter .qr")).to_be_visible()
    for part in ["header.site nav", ".not-printed", "footer.site"]:
        expect(page.locator(part)).to_be_hidden()


def test_disabling_can_be_undone_at_once(open_page):
    page = open_page("/accounts", PHONE)
    add_account(page, "khoa-thu")
    page.goto("/accounts?q=khoa")
    page.click("#account-khoa-thu form[action$='/state'] button")
    expect(page.locator(".notice.good")).to_contain_text("khoa-thu")
    page.click(".notice.good button")
    expect(page.locator(".notice.good")).to_contain_text("mở khóa")


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("viewport, scheme, language", LOOKS)
def test_page_has_no_violation(open_page, path, viewport, scheme, language):
    check(open_page(path, viewport, scheme, language))


@pytest.mark.parametrize("viewport, scheme, language", LOOKS)
def test_pages_of_nobody_have_no_violation(open_page, viewport, scheme, language):
    check(open_page("/sign-in", viewport, scheme, language, as_=None))
    check(open_page(
        "/invitation/" + "A" * 43, viewport, scheme, language, as_=None, faults_count=False))


@pytest.mark.parametrize("viewport, scheme, language", LOOKS)
def test_letter_has_no_violation(open_page, viewport, scheme, language):
    page = open_page("/accounts", viewport, scheme, language)
    page.click("#account-lanh-dao form[action$='/invitation'] button")
    check(page)


@pytest.mark.parametrize("path", [*PAGES.values(), "/sign-in"])
def test_nothing_is_wider_than_a_phone(open_page, path):
    page = open_page(path, PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
