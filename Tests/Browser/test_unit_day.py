"""A unit's day: from its list to an answer that says who has it, on a phone and on a desktop, without
scripts, and with the network cut in the middle."""

import re

import pytest
from playwright.sync_api import expect

from conftest import DESKTOP, PHONE
from filling import FILES, TITLE, send, TEXT as TEXT_FIELD

LIST = "/182-kh-qu/my"
TEXT = "Tuyến hẻm 42 đã dọn xong 3 điểm rác."


def open_form(page, number=0):
    """Opens the form behind a button of the list; gives the duty's title."""
    row = page.locator("#to-do .duty").nth(number)
    title = row.locator("h3").inner_text()
    row.locator("a.button").click()
    page.wait_for_selector("#hand-in-form")
    return title


def go_on(page, title):
    """Opens the draft of that title from the list."""
    page.locator("#to-do .duty", has_text=f"“{title}”").get_by_text("Viết tiếp").click()
    page.wait_for_selector("#hand-in-form")


def says(page, words):
    """What stands beside the buttons: whether it is saved."""
    expect(page.locator("#saved")).to_contain_text(words)


def saved(page):
    says(page, "Đã lưu lúc")


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
@pytest.mark.parametrize("script", [True, False])
def test_three_steps_and_it_is_handed_in(open_page, viewport, script):
    page = open_page(LIST, viewport=viewport, script=script, as_="unit")
    before = page.locator("#to-do .duty").count()
    open_form(page)
    page.fill(TITLE, "Tuyến hẻm không rác")
    page.fill(TEXT_FIELD, TEXT)
    page.set_input_files(FILES, [{"name": "ảnh.txt", "mimeType": "image/png",
                                     "buffer": "Danh sách".encode()}])
    if script:
        page.wait_for_selector(".attached a")
    send(page)
    page.wait_for_url(re.compile(r"/deliverables/[0-9a-f-]{36}\?said=handed-in$"))
    step = page.locator("#next-step").inner_text()
    assert "Đã nộp." in step
    assert "đang xem; trả lời chậm nhất" in step
    assert page.locator("#handed-in").inner_text().startswith("Tuyến hẻm không rác")
    assert page.locator("#handed-in .files a").all_inner_texts() == ["ảnh.txt"]
    page.click("text=Về danh sách")
    page.wait_for_selector("#to-do")
    assert page.locator("#to-do .duty").count() == before - 1
    # Taken back, so that the next reader of this page finds the list as it was.
    page.go_back()
    page.click("text=Rút sản phẩm")
    page.click("button.danger")
    page.wait_for_url(re.compile("said=withdrawn$"))


def test_what_is_typed_is_saved_and_found_again(open_page):
    page = open_page(LIST, viewport=PHONE, as_="unit")
    open_form(page, 1)
    page.fill(TITLE, "Chưa xong")
    saved(page)
    again = open_page(LIST, viewport=DESKTOP, as_="unit")
    assert "“Chưa xong”" in again.locator("#to-do").inner_text()
    go_on(again, "Chưa xong")
    assert again.input_value(TITLE) == "Chưa xong"
    again.click("text=Xóa bản nháp này")
    again.click("button.danger")
    again.wait_for_url(re.compile("said=discarded$"))


def test_a_cut_network_loses_nothing_and_sends_once(open_page):
    page = open_page(LIST, viewport=PHONE, as_="unit", faults_count=False)
    open_form(page, 2)
    page.fill(TITLE, "Trước khi mất mạng")
    saved(page)
    page.context.set_offline(True)
    page.fill(TEXT_FIELD, TEXT)
    send(page)
    says(page, "Mất kết nối")
    assert page.input_value(TEXT_FIELD) == TEXT
    send(page)
    says(page, "Mất kết nối")
    page.context.set_offline(False)
    page.wait_for_url(re.compile("said=handed-in$"))
    assert TEXT in page.locator("#handed-in").inner_text()
    assert page.locator("#revisions").count() == 0
    page.click("text=Rút sản phẩm")
    page.click("button.danger")
    page.wait_for_url(re.compile("said=withdrawn$"))


def test_typed_without_scripts_outlives_the_session(open_page):
    page = open_page(LIST, viewport=PHONE, script=False, as_="unit", faults_count=False)
    open_form(page, 2)
    page.fill(TITLE, "Gõ trước khi hết phiên")
    page.fill(TEXT_FIELD, TEXT)
    page.context.clear_cookies(name="session")
    send(page)
    expect(page.locator("h1")).to_have_text("Cần đăng nhập lại")
    with page.expect_popup() as popup:
        page.click("text=Đăng nhập ở thẻ mới")
    popup.value.click("button:has-text('ben-nghe')")
    popup.value.wait_for_url("**/182-kh-qu/my")
    page.click("text=Đã đăng nhập, tiếp tục")
    expect(page.locator(TITLE)).to_have_value("Gõ trước khi hết phiên")
    expect(page.locator(TEXT_FIELD)).to_have_value(TEXT)
    expect(page.get_by_role("alert")).to_contain_text("chưa ghi gì cả")
    send(page)
    page.wait_for_url(re.compile("said=handed-in$"))
    page.click("text=Rút sản phẩm")
    page.click("button.danger")
    page.wait_for_url(re.compile("said=withdrawn$"))


def test_two_at_one_draft_do_not_overwrite_each_other(open_page):
    one = open_page(LIST, as_="unit", faults_count=False)
    open_form(one, 3)
    one.fill(TITLE, "Người thứ nhất")
    saved(one)
    other = open_page(LIST, as_="unit", faults_count=False)
    go_on(other, "Người thứ nhất")
    other.fill(TITLE, "Người thứ hai")
    saved(other)
    one.fill(TEXT_FIELD, TEXT)
    says(one, "đang được sửa ở nơi khác")
    other.reload()
    assert other.input_value(TITLE) == "Người thứ hai"
    other.click("text=Xóa bản nháp này")
    other.click("button.danger")
    other.wait_for_url(re.compile("said=discarded$"))


def test_what_is_wrong_is_said_beside_its_field_and_the_file_stays(open_page):
    page = open_page(LIST, as_="unit", faults_count=False)
    open_form(page)
    page.set_input_files(FILES, [
        {"name": "thật.txt", "mimeType": "text/plain", "buffer": b"abc"},
        {"name": "ảnh.jpg", "mimeType": "image/jpeg", "buffer": b"<script>alert(1)</script>"}])
    page.wait_for_selector(".attached a")
    page.wait_for_selector(".attached .refused")
    assert "không thuộc loại tệp nhận được" in page.locator(".refused").inner_text()
    send(page)
    page.wait_for_selector("[role=alert]")
    assert page.locator("#hand-in-form .problem >> nth=0").inner_text().endswith("Vui lòng ghi tên sản phẩm.")
    assert page.locator(".attached a").all_inner_texts() == ["thật.txt"]
    page.click("text=Xóa bản nháp này")
    page.click("button.danger")
    page.wait_for_url(re.compile("said=discarded$"))
