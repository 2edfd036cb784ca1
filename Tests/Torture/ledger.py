"""What the server confirmed, so that it can be held against what is there."""

import dataclasses
import hashlib
import random
import threading


@dataclasses.dataclass
class HandIn:
    """One hand-in: pressed once or, after a broken connection, several times with the same form."""

    form: object
    title: str
    content: bytes
    # The deliverable that it becomes; the form names it.
    deliverable: str
    is_confirmed: bool = False

    @property
    def hash(self):
        return hashlib.sha256(self.content).hexdigest()


class Ledger:
    """Written by many threads at once."""

    def __init__(self):
        self.lock = threading.Lock()
        self.confirmed = {}
        # Sent without an answer: they may be there or not, and are sent again.
        self.open = []
        self.to_accept = []
        self.accepted = set()
        # Answers that are neither a success nor a broken connection.
        self.complaints = []
        self.seconds = []
        # The addresses of the forms that each session fills in.
        self.duties = {}

    def begin(self):
        """A hand-in that nobody knows the fate of, or `None`."""
        with self.lock:
            return self.open.pop() if self.open else None

    def leave_open(self, hand_in):
        with self.lock:
            self.open.append(hand_in)

    def confirm(self, hand_in, seconds=None):
        with self.lock:
            hand_in.is_confirmed = True
            self.confirmed[hand_in.deliverable] = hand_in
            self.to_accept.append(hand_in.deliverable)
            if seconds is not None:
                self.seconds.append(seconds)

    def next_to_accept(self):
        with self.lock:
            if not self.to_accept:
                return None
            return self.to_accept.pop(random.randrange(len(self.to_accept)))

    def leave_unaccepted(self, deliverable):
        with self.lock:
            self.to_accept.append(deliverable)

    def accept(self, deliverable):
        with self.lock:
            self.accepted.add(deliverable)

    def complain(self, words):
        with self.lock:
            self.complaints.append(words)


def photograph(size):
    """Bytes that begin as a JPEG and are no other's."""
    head = bytes.fromhex("ffd8ffe000104a46494600010100000100010000")
    return head + random.randbytes(size - len(head))
