"""Somebody with a browser: opens pages and sends their forms."""

import dataclasses
import html
import http.client
import re
import urllib.parse

MOVEMENT = "/182-kh-qu"


class Lost(Exception):
    """The connection ended, so nobody knows whether the server did what it was asked."""


@dataclasses.dataclass
class Answer:
    status: int
    headers: object
    body: bytes

    @property
    def text(self):
        return self.body.decode("utf-8", errors="replace")


@dataclasses.dataclass
class Form:
    """A form as it stands on the page, with its hidden fields."""

    action: str
    hidden: list

    def field(self, name):
        return dict(self.hidden)[name]


class Visitor:
    """Keeps one connection, and one session."""

    def __init__(self, address, session, timeout=60):
        self.address = address
        self.session = session
        self.timeout = timeout
        self.line = None

    def ask(self, method, path, body=None, headers=None):
        if self.line is None:
            self.line = http.client.HTTPConnection(self.address, timeout=self.timeout)
        try:
            self.line.request(method, path, body=body, headers={
                "Cookie": f"session={self.session}; language=en",
                "Origin": f"http://{self.address}", "Sec-Fetch-Site": "same-origin",
            } | (headers or {}))
            answer = self.line.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        except (OSError, http.client.HTTPException) as problem:
            self.hang_up()
            raise Lost(str(problem)) from problem

    def hang_up(self):
        if self.line:
            self.line.close()
        self.line = None

    def page(self, path):
        return self.ask("GET", path)

    def send(self, form, fields, files=(), closing=False):
        """Sends a form as `multipart/form-data`; files are (field, name, bytes)."""
        mark = "----torture-7b0c2f"
        parts = []
        for name, value in [*form.hidden, *fields]:
            parts.append(
                f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
                .encode())
        for field, name, content in files:
            parts.append(
                f'--{mark}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
                "Content-Type: application/octet-stream\r\n\r\n".encode())
            parts += [content, b"\r\n"]
        parts.append(f"--{mark}--\r\n".encode())
        return self.ask(
            "POST", form.action, b"".join(parts),
            {"Content-Type": f"multipart/form-data; boundary={mark}"})

    def press(self, form, fields):
        """Sends a form without files."""
        return self.ask(
            "POST", form.action, urllib.parse.urlencode([*form.hidden, *fields]),
            {"Content-Type": "application/x-www-form-urlencoded"})

    # What a unit does.

    def open_duties(self):
        """The addresses of the forms that the unit's list leads to."""
        page = self.page(MOVEMENT + "/my").text
        return sorted(set(re.findall(MOVEMENT + r"/units/[a-z0-9-]+/hand-in/[a-z0-9-]+", page)))

    def hand_in_form(self, address):
        """The form of a duty; `None` where it asks for more than a title and a text, and the answer
        where it does not come."""
        answer = self.page(address)
        # A draft of this duty was left by somebody whose hand-in was refused, and who comes back.
        if answer.status == 303 and "/drafts/" in answer.headers["Location"]:
            return None
        if answer.status != 200:
            return answer
        asks_more = re.search(r'name="amount"|<select|type="radio"', answer.text)
        return None if asks_more else form_with("files", answer.text)


def form_with(field, page):
    """The first form that has a field or button of that name."""
    for start, inside in re.findall(r"(<form[^>]*>)(.*?)</form>", page, re.S):
        if f'name="{field}"' in inside:
            hidden = []
            for tag in re.findall(r'<input[^>]*type="hidden"[^>]*>', inside):
                if name := attribute(tag, "name"):
                    hidden.append((name, attribute(tag, "value") or ""))
            return Form(attribute(start, "action"), hidden)
    return None


def attribute(tag, name):
    found = re.search(rf'\s{name}="([^"]*)"', tag)
    return html.unescape(found[1]) if found else None
