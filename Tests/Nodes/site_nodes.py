"""Two servers on one database and one folder of files."""

import threading

from engines import free_port
from program import Server


class Nodes:
    def __init__(self, engine):
        self.engine = engine
        self.ports = [free_port(), free_port()]
        self.servers = [None, None]
        # At the same moment, as after a power cut.
        starting = [threading.Thread(target=self.start, args=[node]) for node in (0, 1)]
        for thread in starting:
            thread.start()
        for thread in starting:
            thread.join()
        assert all(self.servers), "a node did not start"

    def start(self, node):
        self.servers[node] = Server(
            self.engine, self.ports[node], options=[
                "--behind-proxy", "--trusted-proxy", "127.0.0.1",
                # HAProxy asks every two seconds, twice.
                "--stop-delay", "6"])

    def stop(self, node):
        self.servers[node].stop()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for server in self.servers:
            if server and server.process.poll() is None:
                server.kill()
