#!/usr/bin/env python3
"""Draws the pictures and writes the papers that the demonstration's deliverables carry.

    .build/browser/bin/python demo/contents/files/draw.py

They are drawings of no real place; whoever changes one runs this again and commits what comes out.
Needs what the browser suite needs (Scripts/install test): Chromium turns the drawings into JPEG
and PDF. What is drawn in several stages is in scenes.py, documents of an office in papers.py."""

import base64
import pathlib
import shutil

import papers
import scenes
from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
# What an office's telephone takes is larger; this is enough to be seen in full on a screen.
SIZE = {"width": 1600, "height": 1200}

# Houses on both sides of an alley that narrows into the picture.
ALLEY = """
<rect width="800" height="600" fill="#cfe3f1"/>
<polygon points="0,40 300,200 300,420 0,600" fill="#e3c9a4"/>
<polygon points="800,20 500,200 500,420 800,600" fill="#d9b48c"/>
<polygon points="300,420 500,420 800,600 0,600" fill="#a9a49c"/>
<polygon points="300,230 500,230 500,420 300,420" fill="#b9cdb4"/>
<polygon points="60,210 150,240 150,470 60,520" fill="#7b5a3c"/>
<polygon points="200,250 262,268 262,360 200,372" fill="#f4f1e8" stroke="#7b5a3c" stroke-width="5"/>
<polygon points="720,190 630,226 630,470 720,520" fill="#4f6f5c"/>
<polygon points="590,240 540,256 540,352 590,364" fill="#f4f1e8" stroke="#4f6f5c" stroke-width="5"/>
<path d="M0 130 L300 235 M800 110 L500 232" stroke="#8a6d4d" stroke-width="8" fill="none"/>
"""
BAG = """<path d="M{x} {y} q-38 -8 -30 -48 q6 -28 24 -34 l-6 -14 h26 l-6 14 q20 6 24 34 q6 40 -32 48 z"
 fill="{c}" stroke="#2b2b2b" stroke-width="3"/>"""
BIN = """<rect x="{x}" y="{y}" width="74" height="104" rx="6" fill="{c}"/>
<rect x="{l}" y="{t}" width="86" height="16" rx="6" fill="#2f3a36"/>
<rect x="{a}" y="{b}" width="42" height="26" rx="3" fill="#fff"/>"""
POT = """<polygon points="{x},{y} {x2},{y} {x3},{y2} {x4},{y2}" fill="#a2573a"/>
<circle cx="{m}" cy="{k}" r="34" fill="#3f7d46"/><circle cx="{n}" cy="{j}" r="24" fill="#569a55"/>"""


def bag(x, y, colour):
    return BAG.format(x=x, y=y, c=colour)


def bin_(x, y, colour):
    return BIN.format(x=x, y=y, c=colour, l=x - 6, t=y - 12, a=x + 16, b=y + 36)


def pot(x, y):
    return POT.format(
        x=x, x2=x + 60, x3=x + 50, x4=x + 10, y=y, y2=y + 56, m=x + 30, k=y - 22, n=x + 46, j=y - 48)


PICTURES = {
    "hem-truoc.jpg": ALLEY + "".join(
        bag(x, y, c) for x, y, c in (
            (560, 520, "#4d4d57"), (620, 548, "#6e6a60"), (500, 548, "#5b6b72"),
            (575, 572, "#3f3f49"), (660, 590, "#7a756a"), (452, 580, "#55555f")))
    + '<path d="M380 560 l50 -8 6 22 -48 6 z M330 590 l36 -14 12 18 z" fill="#d8cdb8"/>',
    "hem-sau.jpg": ALLEY + bin_(560, 440, "#3f7d46") + bin_(652, 466, "#c98a2b")
    + pot(190, 420) + pot(120, 470) + pot(40, 520)
    + '<path d="M340 430 L260 590 M460 430 L540 590" stroke="#c3beb5" stroke-width="4"/>',
    "thu-gom.jpg": """
<rect width="800" height="600" fill="#dbe7ee"/><rect y="440" width="800" height="160" fill="#b3ada3"/>
<polygon points="60,170 740,130 770,180 30,222" fill="#7d8f9b"/>
<path d="M90 215 V450 M710 180 V450" stroke="#5c6b75" stroke-width="14"/>
""" + "".join(
        f'<rect x="{x}" y="{y}" width="110" height="34" fill="{c}" stroke="#8a7a5c" stroke-width="3"/>'
        f'<path d="M{x + 55} {y} v34" stroke="#6b5b3d" stroke-width="4"/>'
        for x in (130, 250) for y, c in (
            (410, "#d9c79c"), (376, "#e2d3ad"), (342, "#cfbb8a"), (308, "#dccba2")))
    + "".join(
        f'<path d="M{x} 446 v-70 q0 -14 10 -18 v-18 h16 v18 q10 4 10 18 v70 z" fill="{c}" '
        'stroke="#56788a" stroke-width="3"/>'
        for x, c in ((420, "#b7d7e6"), (466, "#c9e3cf"), (512, "#b7d7e6"), (558, "#d3e4ea")))
    + '<rect x="610" y="330" width="84" height="116" fill="#6b4f36"/>'
      '<rect x="622" y="346" width="60" height="40" fill="#f4f1e8"/>',
    "bang-tin.jpg": """
<rect width="800" height="600" fill="#e9e3d5"/><rect y="500" width="800" height="100" fill="#b0a899"/>
<rect x="110" y="90" width="580" height="350" fill="#7b5a3c"/>
<rect x="130" y="110" width="540" height="310" fill="#3f7d5c"/>
<path d="M190 440 V560 M610 440 V560" stroke="#5a4029" stroke-width="18"/>
""" + "".join(
        f'<g transform="rotate({r} {x + 60} {y + 75})"><rect x="{x}" y="{y}" width="120" height="150" '
        f'fill="#fbf8ef"/><rect x="{x + 14}" y="{y + 16}" width="92" height="16" fill="{c}"/>'
        + "".join(f'<rect x="{x + 14}" y="{y + 46 + 18 * i}" width="{w}" height="6" fill="#9a9488"/>'
                  for i, w in enumerate((92, 84, 90, 60, 88)))
        + f'<circle cx="{x + 60}" cy="{y + 4}" r="6" fill="#b23b2e"/></g>'
        for x, y, r, c in ((165, 150, -2, "#b23b2e"), (335, 190, 1, "#c98a2b"), (505, 145, 3, "#2f6690"))),
    "hem-xanh-1.jpg": scenes.alley_bare(),
    "hem-xanh-2.jpg": scenes.alley_boxes(),
    "hem-xanh-3.jpg": scenes.alley_sprouts(),
    "hem-xanh-4.jpg": scenes.alley_green(),
    "hem-xanh-5.jpg": scenes.alley_dry(),
    "vuon-hoa-1.jpg": scenes.corner_heap(),
    "vuon-hoa-2.jpg": scenes.corner_levelled(),
    "vuon-hoa-3.jpg": scenes.corner_garden(),
    "quay-truoc.jpg": scenes.counter_before(),
    "quay-sau.jpg": scenes.counter_after(),
    "hoi-thi.jpg": scenes.stage(),
    "trien-lam.jpg": scenes.exhibition(),
    "sap-cho.jpg": scenes.market(),
    "cong-truong.jpg": scenes.gate(),
}

SHEET = """<!doctype html><html lang="vi"><title>Số liệu phong trào năm 2019</title>
<style>@page { size: A5 landscape; margin: 15mm } body { font: 11pt sans-serif }
h1 { font-size: 13pt } table { border-collapse: collapse } td, th { border: 1px solid; padding: 4pt 8pt;
text-align: left } td:last-child { text-align: right }</style>
<h1>Số liệu phong trào “Dân vận khéo” năm 2019</h1><table>
<tr><th>Nội dung<th>Kết quả
<tr><td>Mô hình đăng ký<td>3<tr><td>Mô hình còn duy trì<td>3
<tr><td>Cán bộ, công chức ký cam kết<td>40/40<tr><td>Bài viết đã đăng<td>2</table>
<p>Số liệu dùng cho bản trình diễn, không phải của đơn vị có thật.</p></html>"""


MINUTES = """<!doctype html><html lang="vi"><body style="margin:0;background:#ddd8cc">
<div style="width:1130px;height:1620px;margin:30px 0 0 46px;padding:70px 90px;box-sizing:border-box;background:#fbf9f2;
transform:rotate(-0.7deg);font:25px/1.55 serif;color:#26262e"><b>ĐƠN VỊ TRÌNH DIỄN</b><h1 style="font-size:34px;text-align:center">
BIÊN BẢN<br>Tự kiểm tra phong trào “Dân vận khéo”</h1><p>Thời gian: 8 giờ ngày 22/8/2019. Thành phần: tập thể cơ quan; chủ trì:
Chủ tịch; thư ký: cán bộ văn phòng.</p><p>1. Đã kiểm tra: kế hoạch phát động, đăng ký mô hình, cam kết an toàn giao thông, bài viết.</p>
<p>2. Ưu điểm: đủ đầu việc theo kế hoạch; có hình ảnh, số liệu kèm theo.</p><p>3. Hạn chế: số liệu của hai phường gửi chậm; một mô hình
chưa có người giữ lịch khi cán bộ phụ trách chuyển việc.</p><p>4. Kết luận: bổ sung số liệu, phân công người giữ lịch theo chức vụ,
xong trước ngày 20/9/2019.</p><p style="margin-top:60px;display:flex;justify-content:space-between"><span>Thư ký</span><span>Chủ trì</span></p>
<svg width="940" height="150"><path d="M20 90 q30 -70 50 -10 t40 -20 t50 24 t40 -30" stroke="#28408f" stroke-width="4" fill="none"/>
<path d="M720 80 q20 -60 46 0 t44 -30 t30 40 t60 -36" stroke="#28408f" stroke-width="4" fill="none"/></svg>
<p style="font-size:19px;color:#777">Dùng cho bản trình diễn, không phải của đơn vị có thật.</p></div></body></html>"""

# An image and nothing else, as an office's scanner makes it.
SCAN = """<!doctype html><html lang="vi"><title>Biên bản tự kiểm tra</title><style>@page { size: A4; margin: 0 }
body { margin: 0 } img { width: 210mm; height: 296mm }</style><img alt="" src="data:image/jpeg;base64,%s">"""


def main():
    papers.write(HERE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        page = browser.new_page(viewport=SIZE)
        for name, drawing in PICTURES.items():
            page.set_content(
                '<body style="margin:0"><svg width="1600" height="1200" viewBox="0 0 800 600">'
                + drawing + "</svg>")
            page.screenshot(path=HERE / name, type="jpeg", quality=80)
        page.set_content(SHEET)
        page.pdf(path=HERE / "so-lieu.pdf", prefer_css_page_size=True)
        page.set_viewport_size({"width": 1240, "height": 1754})
        page.set_content(MINUTES)
        scan = base64.b64encode(page.screenshot(type="jpeg", quality=60)).decode("ascii")
        page.set_content(SCAN % scan)
        page.pdf(path=HERE / "bien-ban.pdf", prefer_css_page_size=True)
        browser.close()


if __name__ == "__main__":
    main()
