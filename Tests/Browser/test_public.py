"""What somebody without an account sees: the front page, what is released, and nothing else."""

import urllib.parse

import pytest

from conftest import DESKTOP, PHONE
from problems import expect_none
from visitor import Visitor

PUBLIC = ("/sign-in", "/language/", "/assets/")


def test_a_guest_reaches_nothing_inside(site):
    guest = Visitor(site, as_=None)
    queue, known, problems = ["/"], {"/"}, []
    while queue:
        path = queue.pop()
        answer = guest.get(path)
        if not answer.is_page:
            continue
        for link in answer.page.links:
            target, _ = urllib.parse.urldefrag(urllib.parse.urljoin(path, link.href))
            is_story = "/stories/" in target
            if not is_story and not target.startswith(PUBLIC) and target != "/":
                problems.append(f"{path} leads a guest to {target}")
            if target not in known and not target.startswith("/language/"):
                known.add(target)
                queue.append(target)
    expect_none(problems)


@pytest.mark.parametrize("path", [
    "/182-kh-qu", "/182-kh-qu/board", "/182-kh-qu/plan", "/182-kh-qu/plan.yaml",
    "/182-kh-qu/units/ben-nghe", "/182-kh-qu/deliverables/d0100", "/182-kh-qu/history",
    "/182-kh-qu/manage", "/182-kh-qu/released", "/load", "/history", "/accounts"])
def test_a_guest_is_asked_to_sign_in(site, path):
    answer = Visitor(site, as_=None).get(path)
    assert answer.status == 303
    assert answer.headers["Location"].startswith("/sign-in")


def test_a_story_that_is_not_released_is_not_there(site):
    assert Visitor(site, as_=None).get("/182-kh-qu/stories/d0100").status == 404


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_front_page_is_light_and_whole(open_page, site, viewport, language):
    answer = Visitor(site, language, as_=None).get("/")
    assert len(answer.sent) < 100_000
    page = open_page("/", viewport, language=language, as_=None)
    assert page.locator(".home-groups li").count() > 3
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
