"""People at work: units that hand in with a photograph, and a reviewer who accepts."""

import random
import re
import threading
import time

from ledger import HandIn, photograph
from visitor import MOVEMENT, Answer, Form, Lost, Visitor, form_with


class Load:
    """Threads that work until they are told to stop. A server that is gone ends nobody's work: what
    was sent without an answer is sent again with the same form, as the browser does."""

    def __init__(self, address, ledger, units, reviewer, hand_ins=8, accepts=4, size=60_000):
        """`units` and `reviewer` are sessions."""
        self.address, self.ledger, self.size = address, ledger, size
        self.ended = threading.Event()
        # Found once: what was handed in leaves the list, and may be handed in again.
        ledger.duties = ledger.duties or simple_duties(address, units)
        # Answers that say “not now”: 503 while the database or the disk is away.
        self.refusals = []
        sessions = random.sample(list(ledger.duties), hand_ins)
        self.threads = [threading.Thread(target=self._unit, args=[one], daemon=True) for one in sessions]
        self.threads += [
            threading.Thread(target=self._reviewer, args=[reviewer], daemon=True) for _ in range(accepts)]
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.ended.set()
        for thread in self.threads:
            thread.join()

    def _unit(self, session):
        visitor, duties = Visitor(self.address, session), self.ledger.duties[session]
        while not self.ended.is_set():
            try:
                hand_in = self.ledger.begin() if random.random() < 0.3 else None
                hand_in = hand_in or self._fill_in(visitor, random.choice(duties))
                if hand_in:
                    self._send(visitor, session, hand_in)
            except Lost:
                self._wait()
        visitor.hang_up()

    def _fill_in(self, visitor, duty):
        form = visitor.hand_in_form(duty)
        if isinstance(form, Answer):
            self._refused(form, duty)
            return None
        if form is None:
            return None
        hand_in = HandIn(
            form, f"Sản phẩm {random.randrange(10**12)}",
            photograph(random.randint(self.size // 4, self.size)), form.action.split("/")[-1])
        hand_in.session = visitor.session
        return hand_in

    def _send(self, visitor, session, hand_in):
        # A form belongs to the session that opened it.
        if hand_in.session != session:
            visitor = Visitor(self.address, hand_in.session)
        began = time.monotonic()
        try:
            answer = send(visitor, hand_in)
        except Lost:
            self.ledger.leave_open(hand_in)
            raise
        if answer.status == 303 and hand_in.deliverable in answer.headers["Location"]:
            self.ledger.confirm(hand_in, time.monotonic() - began)
        else:
            self.ledger.leave_open(hand_in)
            self._refused(answer, hand_in.form.action)

    def _reviewer(self, session):
        visitor = Visitor(self.address, session)
        while not self.ended.is_set():
            deliverable = self.ledger.next_to_accept()
            if deliverable is None:
                self._wait()
                continue
            try:
                self._accept(visitor, deliverable)
            except Lost:
                self.ledger.leave_unaccepted(deliverable)
                self._wait()
        visitor.hang_up()

    def _accept(self, visitor, deliverable):
        page = visitor.page(f"{MOVEMENT}/review/{deliverable}")
        form = form_with("decision", page.text) if page.status == 200 else None
        if form is None:
            # Decided before the connection broke.
            if page.status == 200:
                self.ledger.accept(deliverable)
            else:
                self.ledger.leave_unaccepted(deliverable)
                self._refused(page, "review")
            return
        answer = visitor.press(form, [("decision", "accept"), ("reason", "")])
        if answer.status == 303:
            self.ledger.accept(deliverable)
        else:
            self.ledger.leave_unaccepted(deliverable)
            self._refused(answer, "review")

    def _refused(self, answer, what):
        if answer.status in (503, 507):
            self.refusals.append(answer)
            self._wait()
        else:
            self.ledger.complain(f"{what} answered {answer.status}: {words(answer)}")
            self._wait()

    def _wait(self):
        self.ended.wait(0.05)


def simple_duties(address, sessions):
    """For each unit that has any: the duties on its list that ask for no more than a title, a text
    and a photograph."""
    found = {}
    for session in sessions:
        visitor = Visitor(address, session)
        forms = {duty: visitor.hand_in_form(duty) for duty in visitor.open_duties()}
        if duties := [duty for duty, form in forms.items() if isinstance(form, Form)]:
            found[session] = duties
        visitor.hang_up()
    return found


def send(visitor, hand_in):
    return visitor.send(
        hand_in.form, [("title", hand_in.title), ("text", "Kết quả thực hiện."), ("do", "send")],
        [("files", "anh.jpg", hand_in.content)])


def words(answer):
    """What a page says at its top, for messages."""
    found = re.search(r"<h1[^>]*>(.*?)</h1>", answer.text, re.S)
    return re.sub(r"<[^>]+>|\s+", " ", found[1]).strip() if found else answer.text[:200]
