"""Pages are light enough for poor Wi-Fi, and nothing is sent twice."""

import re

import pytest

from pages import Found, pages
from program import DEMO
from visitor import Visitor

BOARD = "/182-kh-qu/board"


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("day", ["2019-07-01", "2019-09-10", "2020-01-01"])
def test_open_board_is_less_than_a_hundred_kilobytes(site, language, day):
    """With all 188 units and their cells, compressed."""
    answer = Visitor(site, language).get(f"{BOARD}?open=all&day={day}")
    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(answer.sent) < 100_000


def test_closed_board_is_light_with_all_that_belongs_to_it(vietnamese):
    answer = vietnamese.get(BOARD)
    files = [vietnamese.get(address) for address in assets(answer)]
    assert len(files) == 3
    assert len(answer.sent) + sum(len(file.sent) for file in files) < 50_000


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_page_is_less_than_a_hundred_kilobytes(site, language):
    """Compressed, with style sheet and scripts, without photos."""
    heavy = []
    for _, as_, where in pages():
        if isinstance(where, Found):
            continue
        visitor = Visitor(site, language, as_)
        answer = visitor.get(where)
        size = len(answer.sent) + sum(len(visitor.get(file).sent) for file in assets(answer))
        if size >= 100_000:
            heavy.append(f"{where}: {size} bytes")
    assert heavy == []


def test_scripts_are_small(vietnamese):
    """All of them together, as a browser has them after unpacking."""
    scripts = [a for a in assets(vietnamese.get(BOARD)) if a.endswith(".js")]
    scripts.append("/service-worker.js")
    assert sum(len(vietnamese.get(address).body) for address in scripts) < 30_000


def test_who_cannot_read_gzip_gets_plain_text(site):
    visitor = Visitor(site)
    for accepted in ("identity", "", "gzip;q=0", "gzip; q=0.0, identity"):
        for path in (BOARD, assets(visitor.get(BOARD))[0], "/182-kh-qu/plan.yaml"):
            answer = visitor.get(path, accept_encoding=accepted)
            assert "Content-Encoding" not in answer.headers, f"{path} with “{accepted}”"
            assert "Accept-Encoding" in answer.headers["Vary"]
            answer.sent.decode("utf-8")


def test_assets_are_kept_for_good(vietnamese):
    for address in assets(vietnamese.get(BOARD)):
        answer = vietnamese.get(address)
        assert answer.status == 200
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        # What they hold is in their name, so that another content is another address.
        assert vietnamese.get(re.sub(r"-\w+\.", "-0123456789abcdef.", address)).status == 404


def test_page_that_has_not_changed_is_not_sent_again(vietnamese, english):
    first = vietnamese.get(BOARD)
    tag = first.headers["ETag"]
    again = vietnamese.get(BOARD, if_none_match=tag)
    assert (again.status, again.sent) == (304, b"")
    for name in ("ETag", "Cache-Control", "Vary", "Content-Security-Policy"):
        assert again.headers[name] == first.headers[name]
    # A proxy on the way may have weakened the tag.
    assert vietnamese.get(BOARD, if_none_match=f'"x", W/{tag}').status == 304
    assert vietnamese.get(BOARD, if_none_match='"x"').status == 200
    # Another language, another day are other contents.
    assert english.get(BOARD, if_none_match=tag).status == 200
    assert vietnamese.get(BOARD + "?day=2019-07-01", if_none_match=tag).status == 200


def test_nobody_gets_the_page_of_another(site):
    """The same address in each language, compressed and plain, again and again."""
    visitors = {language: Visitor(site, language) for language in ("vi", "en")}
    seen = {}
    for _ in range(2):
        for language, visitor in visitors.items():
            for accepted in ("gzip", "identity"):
                for method in ("HEAD", "GET"):
                    answer = visitor.ask(
                        method, BOARD + "?kind=ward-front", accept_encoding=accepted)
                    assert answer.headers.get("Content-Encoding", "identity") == accepted
                    tag = seen.setdefault((language, accepted), answer.headers["ETag"])
                    assert answer.headers["ETag"] == tag
                    if method == "GET":
                        assert answer.page.language == language
    assert len(set(seen.values())) == 4


def test_pages_are_kept_by_nobody_else(vietnamese):
    answer = vietnamese.get(BOARD)
    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert {"Cookie", "Accept-Encoding"} <= set(answer.headers["Vary"].split(", "))


def test_plan_file_is_what_was_loaded(vietnamese):
    answer = vietnamese.get("/182-kh-qu/plan.yaml")
    assert answer.body == (DEMO / "plan.yaml").read_bytes()
    assert answer.headers["Content-Disposition"] == 'attachment; filename="182-kh-qu.yaml"'


def assets(answer):
    return sorted(set(re.findall(r"/assets/[\w.-]+", answer.body.decode())))
