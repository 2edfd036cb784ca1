"""Asks a site as a program does: without scripts, without a cache, in one language."""

import functools
import gzip
import http.client
import socket
import urllib.parse

from entry import session_of
from markup import Page


class Answer:
    def __init__(self, path, response):
        self.path = path
        self.status = response.status
        self.headers = response.headers
        self.sent = response.read()

    @property
    def body(self):
        """What was sent, decompressed."""
        if self.headers.get("Content-Encoding") == "gzip":
            return gzip.decompress(self.sent)
        return self.sent

    @property
    def is_page(self):
        return self.headers.get("Content-Type", "").startswith("text/html")

    @functools.cached_property
    def page(self):
        """What it says, if it is HTML."""
        return Page(self.body.decode())


class Visitor:
    def __init__(self, site, language=None, as_="organiser"):
        self.site = site
        self.language = language
        self.headers = {"Accept-Encoding": "gzip"}
        self.session = session_of(site, as_)
        cookies = {"language": language, "session": self.session}
        cookie = "; ".join(f"{name}={value}" for name, value in cookies.items() if value)
        if cookie:
            self.headers["Cookie"] = cookie
        self.connection = http.client.HTTPConnection(host_and_port(site), timeout=60)

    def get(self, path, **headers):
        return self.ask("GET", path, **headers)

    def ask(self, method, path, body=None, **headers):
        """The answer to a request; redirects are not followed. `if_none_match=…` is a header."""
        named = {name.replace("_", "-").title(): value for name, value in headers.items()}
        try:
            self.connection.request(method, path, body=body, headers=self.headers | named)
            response = self.connection.getresponse()
        except http.client.RemoteDisconnected:
            if method != "GET":
                raise
            # The server closes a connection that was idle for long; asking again does no harm.
            self.connection.close()
            self.connection.request(method, path, body=body, headers=self.headers | named)
            response = self.connection.getresponse()
        return Answer(path, response)

    def post_bytes(self, request):
        """Sends bytes that need not be HTTP; gives all that came back before the end."""
        with socket.create_connection(host_and_port(self.site).split(":"), timeout=60) as line:
            received = b""
            try:
                line.sendall(request)
                line.shutdown(socket.SHUT_WR)
                while part := line.recv(65_536):
                    received += part
            except OSError:
                # The server may refuse to read on, and be gone before the end is said.
                pass
            return received


def host_and_port(site):
    return urllib.parse.urlsplit(site).netloc
