"""The line between a browser and the program: it can be cut, also in the middle of a file, and made
as slow as in a ward at the edge of a town. The browser notices nothing but that, as in life: it is
not told to be offline."""

import socket
import threading
import time
import urllib.parse


class Line:
    def __init__(self, site):
        self.target = urllib.parse.urlsplit(site).netloc.split(":")
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        self.address = f"http://localhost:{self.port}"
        self.is_cut = False
        self.open = set()
        self.lock = threading.Lock()
        # Of what the browser sends: bytes in a second, and seconds until they arrive.
        self.rate = None
        self.delay = 0
        self.sent = 0
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                browser, _ = self.server.accept()
            except OSError:
                return
            if self.is_cut:
                browser.close()
                continue
            program = socket.create_connection(self.target)
            with self.lock:
                self.open |= {browser, program}
            for source, sink, is_up in ((browser, program, True), (program, browser, False)):
                threading.Thread(target=self.pass_on, args=(source, sink, is_up), daemon=True).start()

    def pass_on(self, source, sink, is_up):
        try:
            while part := source.recv(16_384):
                if is_up:
                    self.sent += len(part)
                    if self.rate:
                        time.sleep(len(part) / self.rate)
                elif self.delay:
                    time.sleep(self.delay)
                sink.sendall(part)
        except OSError:
            pass
        for end in (source, sink):
            with self.lock:
                self.open.discard(end)
            # A thread may wait for it: closing alone would not wake that.
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()

    def cut(self):
        self.is_cut = True
        with self.lock:
            ends = list(self.open)
        for end in ends:
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def mend(self):
        self.is_cut = False

    def close(self):
        self.cut()
        self.server.close()
