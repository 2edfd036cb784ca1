"""The evening before a deadline: five hundred people, each with a session and photographs; first as
they come within a minute, then all pressing the button in the same second."""

import random
import threading
import time

from failure import Failure
from inspection import check_confirmed, check_verified, check_whole
from ledger import HandIn, Ledger, photograph
from load import send, simple_duties, words
from movement import prepare, sessions
from program import Server
from visitor import MOVEMENT, Answer, Lost, Visitor

MINUTE = 60
PHOTO = 300_000


def run(engine, options):
    names = prepare(engine, units=200)
    photos = [photograph(PHOTO) for _ in range(32)]
    spread, together = Ledger(), Ledger()
    with Server(engine) as server:
        by_session = dict(zip(sessions(engine, names), names))
        duties = {
            by_session[session]: found[0]
            for session, found in simple_duties(server.address, by_session).items()}
        of_units = [list(duties)[number % len(duties)] for number in range(options.sessions)]
        people = list(zip(sessions(engine, of_units), [duties[name] for name in of_units]))
        evening = Evening(server.address, photos, spread)
        evening.all_of(people, arrive=lambda: random.uniform(0, MINUTE))
        options.say(f"{len(spread.confirmed)} handed in within a minute")
        rush = Evening(server.address, photos, together)
        rush.all_of(people, together=True)
        options.say(f"{len(together.confirmed)} handed in at once")
        server.stop()
    for ledger in (spread, together):
        if ledger.complaints:
            raise Failure(f"{len(ledger.complaints)} complaints, such as {ledger.complaints[0]}")
        if len(ledger.confirmed) != len(people):
            raise Failure(f"{len(ledger.confirmed)} of {len(people)} were handed in")
        check_confirmed(engine, ledger.confirmed.values())
    check_whole(engine)
    check_verified(engine, seal=True)
    return {
        "sessions": len(people), "errors": 0, "photoBytes": PHOTO,
        "p50Milliseconds": percentile(spread.seconds, 50),
        "p99Milliseconds": percentile(spread.seconds, 99),
        "atOnceP50Milliseconds": percentile(together.seconds, 50),
        "atOnceP99Milliseconds": percentile(together.seconds, 99)}


class Evening:
    def __init__(self, address, photos, ledger):
        self.address, self.photos, self.ledger = address, photos, ledger

    def all_of(self, people, arrive=None, together=False):
        """Everybody looks at the list, opens a form, hands in, and looks at the list again."""
        self.gate = threading.Barrier(len(people)) if together else None
        threading.stack_size(512 * 1024)
        threads = [
            threading.Thread(target=self._person, args=[*one, arrive() if arrive else 0])
            for one in people]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _person(self, session, duty, arrives):
        time.sleep(arrives)
        try:
            self._hand_in(Visitor(self.address, session, timeout=120), duty)
        except (Lost, Failure, threading.BrokenBarrierError) as problem:
            self.ledger.complain(repr(problem))
            if self.gate:
                self.gate.abort()

    def _hand_in(self, visitor, duty):
        visitor.open_duties()
        form = visitor.hand_in_form(duty)
        if isinstance(form, Answer):
            raise Failure(f"{duty} was answered {form.status}: {words(form)}")
        # Its own first bytes make a photograph nobody else's.
        content = photograph(64) + random.choice(self.photos)
        hand_in = HandIn(form, "Ảnh hoạt động", content, form.action.split("/")[-1])
        if self.gate:
            # A connection that waited may have been closed meanwhile, as every browser knows.
            visitor.hang_up()
            self.gate.wait(timeout=300)
        began = time.monotonic()
        answer = send(visitor, hand_in)
        if answer.status != 303:
            raise Failure(f"a hand-in was answered {answer.status}: {words(answer)}")
        self.ledger.confirm(hand_in, time.monotonic() - began)
        page = visitor.page(MOVEMENT + "/my")
        if page.status != 200:
            raise Failure(f"the list was answered {page.status}: {words(page)}")


def percentile(values, percent):
    """In milliseconds, by the nearest rank."""
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, len(ordered) * percent // 100)] * 1_000)
