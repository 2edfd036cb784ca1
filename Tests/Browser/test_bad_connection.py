"""Five photographs over a line of 2 Mbit/s with 300 ms that breaks twice: handed in once, complete,
with progress all the way. It needs the server's side of resumable uploads."""

import os
import re
import struct
import time
import zlib

import pytest
from playwright.sync_api import expect

from test_offline import LIST, device, form_behind, here, line, withdraw  # noqa: F401 (fixtures)
from filling import FILES, TITLE, send, TEXT as TEXT_FIELD

TEXT = "Tuyến hẻm 42 đã dọn xong 3 điểm rác."


def photograph(path, width=2_900, height=480):
    """A picture of noise, about 4 MB, that a browser can make smaller."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + os.urandom(3 * width) for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 0))
        + chunk(b"IEND", b""))
    return path


def slow(line):
    line.rate = 250_000
    line.delay = 0.3


def watch(page, line, wanted, cuts=(6, 20), limit=180):
    """Follows what the form says until that many files are there, and cuts the line on the way;
    gives all that was said."""
    said = []
    began = time.monotonic()
    for after in (*cuts, None):
        while after is None or time.monotonic() - began < after:
            words = page.locator("#saved").inner_text()
            if not said or said[-1] != words:
                said.append(words)
            if page.locator(".attached a").count() == wanted:
                print(f"{time.monotonic() - began:.0f} s, {line.sent / 1e6:.1f} MB sent")
                return said
            assert time.monotonic() - began < limit, said[-5:]
            page.wait_for_timeout(300)
        line.cut()
        page.wait_for_timeout(3_000)
        line.mend()
    return said


def test_five_photographs_come_through_once(device, line, tmp_path):
    page = device()
    page.goto(LIST)
    page.goto(form_behind(page, 0))
    page.fill(TITLE, "Năm tấm ảnh")
    page.fill(TEXT_FIELD, TEXT)
    photographs = [photograph(tmp_path / f"ảnh {number}.png") for number in range(5)]
    assert all(file.stat().st_size > 4_000_000 for file in photographs)
    slow(line)
    line.sent = 0
    page.set_input_files(FILES, photographs)
    said = watch(page, line, 5, cuts=(3, 10))
    assert len({words for words in said if " MB" in words}) >= 5, said
    # They were made smaller before they went.
    assert line.sent < 10_000_000
    send(page)
    page.wait_for_url(re.compile("said=handed-in$"), timeout=60_000)
    assert page.locator("#handed-in .pictures img").count() == 5
    assert page.locator("#revisions").count() == 0
    assert here(page)["records"] == []
    line.rate, line.delay = None, 0
    withdraw(page)


def test_a_large_file_goes_on_where_it_stopped_also_after_a_reload(device, line, tmp_path):
    page = device()
    page.goto(LIST)
    page.goto(form_behind(page, 0))
    page.fill(TITLE, "Kế hoạch kèm theo")
    expect(page.locator("#saved")).to_contain_text("Đã lưu lúc")
    file = tmp_path / "kế hoạch.pdf"
    file.write_bytes(b"%PDF-1.4\n" + os.urandom(4_000_000))
    slow(line)
    line.sent = 0
    page.set_input_files(FILES, file)
    page.wait_for_timeout(6_000)
    page.reload()
    watch(page, line, 1, cuts=(4,))
    # Not twice: what had arrived counts.
    assert line.sent < 6_500_000
    line.rate, line.delay = None, 0
    page.fill(TEXT_FIELD, TEXT)
    send(page)
    page.wait_for_url(re.compile("said=handed-in$"), timeout=60_000)
    withdraw(page)


def test_pressed_while_files_are_going_waits_for_them(device, line, tmp_path):
    page = device()
    page.goto(LIST)
    page.goto(form_behind(page, 0))
    page.fill(TITLE, "Bấm sớm")
    page.fill(TEXT_FIELD, TEXT)
    file = tmp_path / "bảng.pdf"
    file.write_bytes(b"%PDF-1.4\n" + os.urandom(1_500_000))
    slow(line)
    page.set_input_files(FILES, file)
    page.wait_for_selector(".attached progress")
    send(page)
    expect(page.locator("#saved")).to_contain_text("Đang nộp…")
    page.wait_for_url(re.compile("said=handed-in$"), timeout=60_000)
    assert page.locator("#handed-in .files a:not(.page)").count() == 1
    line.rate, line.delay = None, 0
    withdraw(page)


def test_a_file_can_be_taken_back_while_it_goes(device, line, tmp_path):
    page = device()
    page.goto(LIST)
    page.goto(form_behind(page, 0))
    page.fill(TITLE, "Bỏ tệp")
    file = tmp_path / "nhầm.pdf"
    file.write_bytes(b"%PDF-1.4\n" + os.urandom(3_000_000))
    slow(line)
    page.set_input_files(FILES, file)
    page.wait_for_selector(".attached progress")
    page.locator(".attached button", has_text="Bỏ").click()
    expect(page.locator(".attached li")).to_have_count(0)
    line.rate, line.delay = None, 0
    page.wait_for_timeout(4_000)
    assert here(page)["records"] == []
    page.reload()
    expect(page.locator(".attached li")).to_have_count(0)
    page.click("text=Xóa bản nháp này")
    page.click("button.danger")
    page.wait_for_url(re.compile("said=discarded$"))
