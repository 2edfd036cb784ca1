"""Starts the demonstration once and gives each test a browser page on it."""

import contextlib
import os
import pathlib
import shutil
import sys

import pytest
from playwright.sync_api import sync_playwright

from entry import session_of
from problems import expect_none
from program import serving
from visitor import Visitor

# The servers of the torture harness, each with its data in a folder of its own.
sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "Torture"))
import engines  # noqa: E402

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1440, "height": 900}


@pytest.fixture(scope="session")
def data_folder(tmp_path_factory):
    """Where the demonstration's database lies."""
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="session")
def engine(data_folder):
    """The engine that LANTOA_TEST_ENGINE names, as arguments of the program: none for SQLite."""
    if os.environ.get("LANTOA_TEST_ENGINE") != "postgres":
        yield ()
        return
    postgres = engines.Postgres(data_folder / "postgres")
    yield ("--database", postgres.location)
    postgres.close()


@pytest.fixture(scope="session")
def site(data_folder, engine):
    """The address of a running demonstration."""
    with serving("demo", "--data", data_folder, *engine) as address:
        yield address


@pytest.fixture(scope="session")
def vietnamese(site):
    """An organiser who asks without a browser."""
    return Visitor(site)


@pytest.fixture(scope="session")
def english(site):
    return Visitor(site, "en")


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def serve():
    """Starts servers of a test's own. They stop after its pages are closed: an open page whose
    server is gone asks it for news, and fails."""
    with contextlib.ExitStack() as running:
        yield lambda *arguments: running.enter_context(serving(*arguments))


@pytest.fixture
def open_page(browser, site, serve):
    """Opens an address of the site as somebody: a role (`organiser`, `reviewer`, `unit`, `reader`),
    the name of a demonstration's account, or `None`. A page that logs an error, or a request that
    fails, fails its test, unless its faults do not count."""
    contexts = []
    faults = []

    def open_(
        path="/", viewport=DESKTOP, scheme="light", language="vi", script=True, touch=False,
        on=None, faults_count=True, as_="organiser",
    ):
        address = on or site
        context = browser.new_context(
            viewport=viewport, color_scheme=scheme, java_script_enabled=script, has_touch=touch,
            base_url=address)
        context.set_default_timeout(20_000)
        contexts.append(context)
        context.add_cookies([{"name": "language", "value": language, "url": address}])
        if session := session_of(address, as_):
            context.add_cookies([{"name": "session", "value": session, "url": address}])
        page = context.new_page()
        if not faults_count:
            page.goto(path)
            return page
        page.on(
            "console",
            lambda message: faults.append(f"{page.url}: console: {message.text}")
            if message.type == "error" else None)
        page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
        # A request that the browser itself drops because it goes on to another page is none.
        page.on(
            "requestfailed",
            lambda request: faults.append(f"{page.url}: {request.url} failed: {request.failure}")
            if request.failure != "net::ERR_ABORTED" else None)
        page.on(
            "response",
            lambda answer: faults.append(f"{page.url}: {answer.url} answered {answer.status}")
            if answer.status >= 400 else None)
        page.goto(path)
        return page

    yield open_
    for context in contexts:
        context.close()
    expect_none(faults)
