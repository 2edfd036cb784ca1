"""What has to hold behind a proxy."""

import http.client
import re
import ssl
import threading
import time

from ledger import photograph
from program import Failure
from visitor import MOVEMENT, Answer, Visitor, form_with

UNSIGNED = ssl._create_unverified_context()


class Guest(Visitor):
    """Comes by HTTPS through the proxy, as browsers do."""

    def __init__(self, proxy, session):
        super().__init__(f"localhost:{proxy.port}", session)
        self.cookie = f"__Host-session={session}; " if session else ""

    def ask(self, method, path, body=None, headers=None):
        self.line = self.line or http.client.HTTPSConnection(
            self.address, timeout=60, context=UNSIGNED)
        self.line.request(method, path, body=body, headers={
            "Cookie": self.cookie + "language=en", "Origin": f"https://{self.address}",
            "Sec-Fetch-Site": "same-origin"} | (headers or {}))
        answer = self.line.getresponse()
        return Answer(answer.status, answer.headers, answer.read())


def expect(what, found, wanted):
    if found != wanted:
        raise Failure(f"{what}: {found} instead of {wanted}")


def migrated_once(engine):
    """Both nodes began on an empty database at the same moment."""
    steps = engine.rows("SELECT number FROM migration ORDER BY number")
    expect("steps", [int(row[0]) for row in steps], list(range(1, len(steps) + 1)))
    expect("marks of the folder", len(engine.rows("SELECT mark FROM files_folder")), 1)


def hand_in(proxy, sessions, size):
    """Of the first unit that has a duty which asks for no more than a title and a text."""
    for session in sessions[:-2]:
        guest = Guest(proxy, session)
        for address in guest.open_duties():
            form = guest.hand_in_form(address)
            if isinstance(form, Answer):
                raise Failure(f"the form answered {form.status}")
            if form:
                answer = guest.send(
                    form, [("title", "Mô hình qua proxy"), ("text", "Kết quả."), ("do", "send")],
                    [("files", "anh.jpg", photograph(size))])
                return expect(f"a hand-in of {size} bytes", answer.status, 303)
    raise Failure("no unit has anything to hand in")


def uploads(proxy, nodes, engine, sessions):
    """A file of 15 MB comes through; 120 MB are refused with a page."""
    hand_in(proxy, sessions, 15_000_000)
    guest = Guest(proxy, sessions[0])
    line = http.client.HTTPSConnection(guest.address, timeout=60, context=UNSIGNED)
    try:
        line.request("POST", MOVEMENT + "/my", body=b"x" * 120_000_000, headers={
            "Cookie": guest.cookie, "Content-Type": "application/x-www-form-urlencoded"})
        status = line.getresponse().status
        if status not in (404, 405, 413):
            raise Failure(f"120 MB were answered with {status}")
    except (ConnectionError, ssl.SSLError):
        pass  # It closed the line before all was sent, as it may.


def streams(proxy, nodes, engine, sessions):
    """An open page is told of a hand-in at once, whichever node either of them has, and a stream stays
    open while nothing happens."""
    seconds, lines = [], []
    guest = Guest(proxy, sessions[-1])
    last = int(engine.rows("SELECT MAX(position) FROM change")[0][0])
    for _ in range(4):
        line = http.client.HTTPSConnection(guest.address, timeout=120, context=UNSIGNED)
        line.request("GET", f"/live?since={last}", headers={
            "Cookie": guest.cookie, "Accept": "text/event-stream"})
        answer = line.getresponse()
        expect("a stream", (answer.status, answer.headers["Content-Type"]), (200, "text/event-stream"))
        lines.append(answer)
    told = []

    def listen(answer):
        for text in answer:
            if text.startswith(b"id: "):
                told.append(time.monotonic())
                return

    threads = [threading.Thread(target=listen, args=[answer]) for answer in lines]
    for thread in threads:
        thread.start()
    hand_in(proxy, sessions, 10_000)
    answered = time.monotonic()
    for thread in threads:
        thread.join(timeout=20)
    expect("streams that were told", len(told), len(lines))
    seconds = [max(0.0, when - answered) for when in told]
    # Longer than the proxy waits for anybody who is silent.
    quiet = time.monotonic() + 75
    beats = 0
    while time.monotonic() < quiet:
        text = lines[0].readline()
        if text == b"":
            raise Failure("the stream ended while nothing happened")
        beats += text.startswith(b":")
    if beats < 4:
        raise Failure(f"{beats} signs of life in 75 s")
    for answer in lines:
        answer.close()
    return f"last_told_after={max(seconds):.2f}s beats={beats}"


def addresses(proxy, nodes, engine, sessions):
    """What a client claims of where it comes from is not believed: guessing is slowed down."""
    statuses = []
    for number in range(1, 6):
        guest = Guest(proxy, None)
        page = guest.page("/sign-in")
        guest.cookie = page.headers["Set-Cookie"].split(";")[0] + "; "
        form = form_with("password", page.text)
        statuses.append(guest.ask(
            "POST", form.action, "&".join(
                f"{name}={value}" for name, value in
                [*form.hidden, ("name", "to-chuc"), ("password", "sai-mat-khau")]),
            {"Content-Type": "application/x-www-form-urlencoded",
             "X-Forwarded-For": f"192.0.2.{number}"}).status)
    expect("five guesses", statuses[-1], 429)
    for path in ["/metrics"]:
        expect(path, Guest(proxy, None).page(path).status, 404)


def one_stops(proxy, nodes, engine, sessions):
    """A node is stopped and started again while people read: nobody notices."""
    ended, statuses = threading.Event(), []

    def read():
        guest = Guest(proxy, sessions[-1])
        while not ended.is_set():
            try:
                statuses.append(guest.page(MOVEMENT + "/board").status)
            except (ConnectionError, http.client.HTTPException) as problem:
                statuses.append(type(problem).__name__)
                guest.hang_up()
            # Below what one account may ask for in a minute.
            time.sleep(0.3)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    time.sleep(1)
    for node in (0, 1):
        nodes.stop(node)
        time.sleep(1)
        nodes.start(node)
        # Until the proxy trusts it again.
        time.sleep(6)
    ended.set()
    for thread in threads:
        thread.join()
    expect("answers meanwhile", {one: statuses.count(one) for one in set(statuses)}, {200: len(statuses)})
    return f"pages={len(statuses)}"


def database_away(proxy, nodes, engine, sessions):
    """While there is no database the page of Lan Toả says so; afterwards all goes on."""
    guest = Guest(proxy, sessions[-1])
    engine.kill()
    # A proxy that asks whether nodes are ready has heard that they are not.
    time.sleep(6)
    answer = guest.page(MOVEMENT + "/board")
    expect("without a database", (answer.status, answer.headers["Retry-After"]), (503, "5"))
    engine.start()
    began, good = time.monotonic(), 0
    # Each node tries again about every second, so the first good page tells of one node alone.
    while good < 20:
        guest.hang_up()
        status = guest.page(MOVEMENT + "/board").status
        good = good + 1 if status == 200 else 0
        if time.monotonic() - began > 30:
            raise Failure(f"30 s after the database came back: {status}")
        time.sleep(0.1)
    return f"back_after={time.monotonic() - began:.1f}s"


def signing_out(proxy, nodes, engine, sessions):
    """A session ends on both nodes."""
    guest = Guest(proxy, sessions[-2])
    answer = guest.page("/account")
    expect("the page of the account", (answer.status, answer.headers["Location"]), (200, None))
    page = answer.text
    start = page.index('action="/sign-out"')
    form = form_with("token", page[page.rindex("<form", 0, start):])
    expect("signing out", guest.press(form, []).status, 303)
    for _ in range(6):
        guest.hang_up()
        expect("after signing out", guest.page(MOVEMENT + "/my").status, 303)


def both_away(proxy, nodes, engine, sessions):
    """The proxy says it in both languages."""
    for node in (0, 1):
        nodes.stop(node)
    time.sleep(6)
    answer = Guest(proxy, sessions[-1]).page("/")
    expect("without nodes", (answer.status, answer.headers["Retry-After"]), (503, "10"))
    if not re.search("Tạm thời chưa mở được", answer.text):
        raise Failure("the proxy's page is another one")


ALL = [uploads, streams, addresses, one_stops, database_away, signing_out, both_away]
