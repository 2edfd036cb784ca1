"""A unit works on without a connection: its list, its forms and its drafts open, what is typed and
handed in stays until it can be sent, and nobody else ever sees any of it."""

import json
import re
import time

import pytest
from playwright.sync_api import expect

from conftest import PHONE
from entry import sign_in, PASSWORD
from line import Line
from filling import TITLE, send, TEXT as TEXT_FIELD

LIST = "/182-kh-qu/my"
TEXT = "Tuyến hẻm 42 đã dọn xong 3 điểm rác."
# Names of caches with what they hold, and the records that lie on the device.
LIES_HERE = """async () => {
  const pages = [];
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) pages.push(name + " " + new URL(url).pathname);
  const names = (await indexedDB.databases()).map(base => base.name);
  const records = !names.includes("lantoa") ? [] : await new Promise(resolve => {
    indexedDB.open("lantoa").onsuccess = ({ target: { result: base } }) => {
      if (!base.objectStoreNames.length) return resolve([]);
      base.transaction("kept").objectStore("kept").getAll().onsuccess = ({ target }) => {
        base.close();
        resolve(target.result.map(({ id, state, title }) => ({ id, state, title })));
      };
    };
  });
  return { pages, names, records };
}"""


@pytest.fixture
def line(site):
    line = Line(site)
    yield line
    line.close()


@pytest.fixture
def device(browser, line):
    """A phone on that line, on which an account asked to be remembered."""
    contexts = []

    def device_(name="ben-nghe", remember=True, init=None):
        context = browser.new_context(viewport=PHONE, base_url=line.address)
        context.set_default_timeout(20_000)
        contexts.append(context)
        if init:
            context.add_init_script(init)
        page = context.new_page()
        enter(page, name, remember)
        return page

    yield device_
    line.mend()
    for context in contexts:
        context.close()


def enter(page, name="ben-nghe", remember=True):
    page.goto("/sign-in")
    page.fill("input#name", name)
    page.fill("input#password", PASSWORD)
    if remember:
        page.check("input[name=remember]")
    page.click("form.narrow button[type=submit]")
    page.wait_for_url(lambda url: "/sign-in" not in url)


def here(page):
    return page.evaluate(LIES_HERE)


def prepared(page):
    """Opens the list, and waits until the forms behind it lie on the device."""
    page.goto(LIST)
    page.evaluate("navigator.serviceWorker.ready")
    behind = page.locator(".duties.my a.button").all()
    wanted = 1 + sum(bool(re.search("/hand-in/|/drafts/|/correct$", a.get_attribute("href"))) for a in behind)
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        forms = [p for p in here(page)["pages"] if re.search("/hand-in/|/drafts/|/correct|/my$", p)]
        if len(forms) >= min(wanted, 30):
            return
        time.sleep(0.3)
    pytest.fail(f"{len(forms)} of {wanted} pages came along")


def form_behind(page, number=0):
    return page.locator("#to-do .duty a.button", has_text="Nộp").nth(number).get_attribute("href")


def opens(page, path, selector):
    began = time.monotonic()
    page.goto(path)
    page.wait_for_selector(selector)
    took = time.monotonic() - began
    print(f"{path} opened in {took:.2f} s")
    assert took < 5


def notice(page, kind):
    return page.locator(f"#device [data-kind={kind}]")


def withdraw(page):
    page.click("text=Rút sản phẩm")
    page.click("button.danger")
    page.wait_for_url(re.compile("said=withdrawn$"))


def discard(page):
    page.reload()
    page.click("text=Xóa bản nháp này")
    page.click("button.danger")
    page.wait_for_url(re.compile("said=discarded$"))


def test_list_forms_and_drafts_open_without_a_connection(device, line):
    page = device()
    prepared(page)
    form = form_behind(page)
    draft = page.locator("a.button[href*='/drafts/']").first.get_attribute("href")
    correction = page.locator("a.button[href$='/correct']")
    line.cut()
    opens(page, LIST, "#to-do")
    expect(notice(page, "kept")).to_contain_text("Bản lưu trên máy lúc")
    opens(page, form, "#hand-in-form")
    opens(page, draft, "#hand-in-form")
    expect(page.locator(TITLE)).not_to_have_value("")
    assert correction.count() == 0
    # Every other page says so, and leads to the list.
    page.goto("/182-kh-qu/board")
    expect(page.locator("h1")).to_have_text("Không có kết nối")
    page.click("#kept-list")
    page.wait_for_selector("#to-do")
    line.mend()
    page.goto(LIST)
    expect(notice(page, "kept")).to_be_hidden()


def test_a_slow_line_shows_what_is_kept(device, line):
    page = device()
    prepared(page)
    line.delay = 20
    opens(page, LIST, "#to-do")
    expect(notice(page, "kept")).to_be_visible()
    line.delay = 0


def test_typed_without_a_connection_survives_the_tab_and_is_saved(device, line):
    page = device()
    prepared(page)
    path = form_behind(page, 1)
    line.cut()
    page.goto(path)
    page.fill(TITLE, "Gõ khi mất mạng")
    page.fill(TEXT_FIELD, TEXT)
    expect(page.locator("#saved")).to_contain_text("Chưa lưu được")
    context = page.context
    page.close()
    page = context.new_page()
    page.goto(path)
    expect(page.locator(TITLE)).to_have_value("Gõ khi mất mạng")
    expect(page.locator(TEXT_FIELD)).to_have_value(TEXT)
    page.close()
    line.mend()
    page = context.new_page()
    page.goto(LIST)
    expect(notice(page, "typed")).to_contain_text("“Gõ khi mất mạng”")
    notice(page, "typed").locator("a").click()
    expect(page.locator("#saved")).to_contain_text("Đã lưu lúc")
    expect(page.locator(TEXT_FIELD)).to_have_value(TEXT)
    page.goto(LIST)
    expect(page.locator("#to-do")).to_contain_text("“Gõ khi mất mạng”")
    expect(notice(page, "typed")).to_be_hidden()
    assert here(page)["records"] == []
    page.locator("#to-do .duty", has_text="“Gõ khi mất mạng”").locator("a.button").click()
    discard(page)


def test_handed_in_without_a_connection_is_sent_once_from_another_page(device, line):
    page = device()
    prepared(page)
    path = form_behind(page, 0)
    line.cut()
    page.goto(path)
    page.fill(TITLE, "Nộp khi mất mạng")
    page.fill(TEXT_FIELD, TEXT)
    send(page)
    expect(page.locator("#saved")).to_contain_text("Mất kết nối")
    context = page.context
    page.close()
    page = context.new_page()
    page.goto(LIST)
    expect(notice(page, "waiting")).to_contain_text("“Nộp khi mất mạng”")
    page.goto("/182-kh-qu/board")
    expect(notice(page, "waiting")).to_contain_text("“Nộp khi mất mạng”")
    other = context.new_page()
    other.goto(LIST)
    page.goto(LIST)
    expect(notice(page, "waiting").locator("button")).to_have_text("Gửi ngay")
    line.mend()
    # As if somebody pressed it on both pages at once.
    page.evaluate("document.querySelector('#device button').click()")
    other.evaluate("dispatchEvent(new Event('online'))")
    # Either of the two sends it, and says so.
    deadline = time.monotonic() + 30
    while not (told := [p for p in (page, other) if notice(p, "sent").is_visible()]):
        assert time.monotonic() < deadline
        page.wait_for_timeout(200)
    # The other may say so too: the same key gives it the same receipt.
    page = told[0]
    notice(page, "sent").locator("a").click()
    expect(page.locator("#handed-in")).to_contain_text(TEXT)
    assert page.locator("#revisions").count() == 0
    assert here(page)["records"] == []
    withdraw(page)


def test_what_has_to_be_mended_is_said_and_still_there(device, line):
    page = device()
    prepared(page)
    path = form_behind(page, 0)
    line.cut()
    page.goto(path)
    page.fill(TEXT_FIELD, TEXT)
    send(page)
    expect(page.locator("#saved")).to_contain_text("Mất kết nối")
    page.goto(LIST)
    expect(notice(page, "waiting")).to_be_visible()
    line.mend()
    # Nobody presses anything: it tries again by itself.
    expect(notice(page, "mend")).to_be_visible(timeout=30_000)
    notice(page, "mend").locator("a").click()
    expect(page.locator(TEXT_FIELD)).to_have_value(TEXT)
    send(page)
    expect(page.locator("#hand-in-form .problem >> nth=0")).to_contain_text("Vui lòng")
    expect(page.locator(TEXT_FIELD)).to_have_value(TEXT)
    page.fill(TITLE, "Có tên rồi")
    send(page)
    page.wait_for_url(re.compile("said=handed-in$"))
    withdraw(page)


def test_two_devices_in_conflict_are_shown_and_neither_is_lost(device, line, open_page):
    page = device()
    page.goto(LIST)
    page.goto(form_behind(page, 1))
    page.fill(TITLE, "Bản đầu")
    expect(page.locator("#saved")).to_contain_text("Đã lưu lúc")
    prepared(page)
    path = page.locator("#to-do .duty", has_text="“Bản đầu”").locator("a.button").get_attribute("href")
    line.cut()
    page.goto(path)
    page.fill(TEXT_FIELD, TEXT)
    expect(page.locator("#saved")).to_contain_text("Chưa lưu được")
    context = page.context
    page.close()
    other = open_page(path, as_="unit", faults_count=False)
    other.fill(TITLE, "Bản kia")
    expect(other.locator("#saved")).to_contain_text("Đã lưu lúc")
    other.close()
    line.mend()
    page = context.new_page()
    page.goto(path)
    expect(page.get_by_role("alert")).to_contain_text("“Bản kia”")
    expect(page.locator(TEXT_FIELD)).to_have_value(TEXT)
    # Nothing is decided by typing on or by going away.
    page.fill(TEXT_FIELD, TEXT + " Xong.")
    page.wait_for_timeout(2_000)
    page.goto(path)
    expect(page.get_by_role("alert")).to_contain_text("“Bản kia”")
    expect(page.locator(TEXT_FIELD)).to_have_value(TEXT + " Xong.")
    page.click(".saved button[value=save]")
    page.wait_for_url(re.compile("said=saved$"))
    expect(page.locator(TITLE)).to_have_value("Bản đầu")
    discard(page)


def test_storage_that_is_wiped_meanwhile_is_used_again(device, line):
    page = device()
    prepared(page)
    path = form_behind(page, 1)
    page.goto(path)
    line.cut()
    page.fill(TITLE, "Trước khi xóa")
    expect(page.locator("#saved")).to_contain_text("Chưa lưu được")
    session = page.context.new_cdp_session(page)
    session.send("Storage.clearDataForOrigin", {"origin": line.address, "storageTypes": "indexeddb"})
    page.fill(TITLE, "Sau khi xóa")
    line.mend()
    expect(page.locator("#saved")).to_contain_text("Đã lưu lúc", timeout=30_000)
    expect(notice(page, "unkept")).to_be_hidden()
    discard(page)


@pytest.mark.parametrize("how", ["full", "forbidden"])
def test_where_nothing_can_be_kept_it_is_said_and_works_on_line(device, line, how):
    page = device(init="indexedDB.open = () => { throw new Error('not allowed'); };"
                  if how == "forbidden" else None)
    if how == "full":
        page.context.new_cdp_session(page).send(
            "Storage.overrideQuotaForOrigin", {"origin": line.address, "quotaSize": 1})
    page.goto(LIST)
    page.goto(form_behind(page, 1))
    page.fill(TITLE, "Không lưu trên máy")
    expect(notice(page, "unkept")).to_be_visible()
    expect(page.locator("#saved")).to_contain_text("Đã lưu lúc")
    page.fill(TEXT_FIELD, TEXT)
    send(page)
    page.wait_for_url(re.compile("said=handed-in$"))
    withdraw(page)


def sign_out(page):
    page.goto("/account")
    page.click("text=Đăng xuất khỏi thiết bị này")
    page.wait_for_url(re.compile("said=signed-out$"))


def test_signing_out_clears_everything(device, line):
    page = device()
    prepared(page)
    path = form_behind(page, 1)
    page.goto(path)
    line.cut()
    page.fill(TITLE, "Chưa gửi")
    expect(page.locator("#saved")).to_contain_text("Chưa lưu được")
    line.mend()
    page.on("dialog", lambda dialog: asked.append(dialog.message) or dialog.accept())
    asked = []
    page.route("**/drafts/*", lambda route: route.abort() if route.request.method == "POST" else route.fallback())
    sign_out(page)
    assert any("“Chưa gửi”" in message for message in asked)
    page.wait_for_timeout(1_000)
    lies = here(page)
    # The page to sign in on makes the worker come again; it knows no account.
    assert [p for p in lies["pages"] if p.startswith("pages-")] == []
    assert lies["records"] == []
    assert not [c for c in page.context.cookies() if c["name"] in ("session", "device")]
    line.cut()
    page.goto(LIST)
    expect(page.locator("h1")).to_have_text("Không có kết nối")


def test_another_account_sees_nothing(device, line):
    page = device()
    prepared(page)
    path = form_behind(page, 1)
    line.cut()
    page.goto(path)
    page.fill(TITLE, "Của Bến Nghé")
    page.fill(TEXT_FIELD, TEXT)
    send(page)
    expect(page.locator("#saved")).to_contain_text("Mất kết nối")
    page.goto("/offline")
    line.mend()
    # Not signed out: the other one takes the place.
    page.context.clear_cookies()
    enter(page, "mttq")
    page.goto(LIST)
    page.wait_for_timeout(2_000)
    assert "Của Bến Nghé" not in page.content()
    expect(page.locator("#device")).to_be_hidden()
    marks = {p.split()[0] for p in here(page)["pages"] if p.startswith("pages-")}
    assert len(marks) == 1
    # It waits for its own account, and is sent by that one alone.
    enter(page, "ben-nghe")
    expect(notice(page, "sent")).to_contain_text("“Của Bến Nghé”", timeout=30_000)
    notice(page, "sent").locator("a").click()
    withdraw(page)


def test_a_shared_machine_keeps_only_what_waits(device, line):
    page = device(remember=False)
    page.goto(LIST)
    page.evaluate("navigator.serviceWorker.ready")
    path = form_behind(page, 1)
    page.wait_for_timeout(2_000)
    assert [p for p in here(page)["pages"] if p.startswith("pages-")] == []
    page.goto(path)
    line.cut()
    page.fill(TITLE, "Máy dùng chung")
    page.fill(TEXT_FIELD, TEXT)
    expect(page.locator("#saved")).to_contain_text("Chưa lưu được")
    assert here(page)["records"] == []
    send(page)
    expect(page.locator("#saved")).to_contain_text("Mất kết nối")
    assert [record["state"] for record in here(page)["records"]] == ["waiting"]
    line.mend()
    page.wait_for_url(re.compile("said=handed-in$"), timeout=30_000)
    assert here(page)["records"] == []
    withdraw(page)


def test_a_session_that_ended_takes_its_pages_along(device, line):
    page = device()
    prepared(page)
    page.context.clear_cookies(name="session")
    page.goto(LIST)
    page.wait_for_url(re.compile("/sign-in"))
    page.wait_for_timeout(1_000)
    assert [p for p in here(page)["pages"] if p.startswith("pages-")] == []


def test_it_can_be_installed(device, line):
    page = device()
    page.goto(LIST)
    page.evaluate("navigator.serviceWorker.ready")
    session = page.context.new_cdp_session(page)
    manifest = session.send("Page.getAppManifest")
    assert manifest["errors"] == []
    named = json.loads(manifest["data"])
    assert (named["short_name"], named["start_url"]) == ("Lan Toả", "/")
    for icon in named["icons"]:
        answer = page.request.get(icon["src"])
        assert answer.ok and answer.headers["content-type"] == icon["type"]
    assert session.send("Page.getInstallabilityErrors")["installabilityErrors"] in (
        [], [{"errorId": "in-incognito", "errorArguments": []}])
    assert page.evaluate("navigator.serviceWorker.ready.then(({ active }) => active.state)") in (
        "activating", "activated")
