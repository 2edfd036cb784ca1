"""The proxies with the shipped configuration, in which only places and ports are others."""

import pathlib
import re
import shutil
import socket
import subprocess
import time

from engines import free_port
from program import ROOT, Failure

PACKAGING = ROOT / "packaging"


class Proxy:
    program = ""

    def __init__(self, folder, ports):
        self.folder, self.port, plain = pathlib.Path(folder), free_port(), free_port()
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
             "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", folder / "privkey.pem",
             "-out", folder / "fullchain.pem"], check=True, capture_output=True)
        (folder / "lantoa.pem").write_text(
            (folder / "fullchain.pem").read_text() + (folder / "privkey.pem").read_text())
        shutil.copy(PACKAGING / "unavailable.html", folder)
        changes = {
            "10.0.0.11:8019": f"127.0.0.1:{ports[0]}", "10.0.0.12:8019": f"127.0.0.1:{ports[1]}",
            "/usr/share/lantoa": str(folder), "/etc/ssl/lantoa": str(folder),
            "/etc/haproxy/lantoa.pem": str(folder / "lantoa.pem"),
            "thidua.example.vn": "localhost",
        }
        self.process = subprocess.Popen(
            self.command(changes, plain), stderr=(self.folder / "proxy.log").open("ab"))
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.1)
        raise Failure("the proxy does not start: " + (self.folder / "proxy.log").read_text())

    @property
    def address(self):
        return f"https://localhost:{self.port}"

    def configuration(self, name, changes, listening):
        text = (PACKAGING / name).read_text("utf-8")
        for shipped, tried in listening.items():
            if shipped not in text:
                raise Failure(f"{name} no longer says: {shipped}")
            text = text.replace(shipped, tried)
        for shipped, tried in changes.items():
            text = text.replace(shipped, tried)
        return text

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=20)


class Nginx(Proxy):
    def command(self, changes, plain):
        site = self.configuration("nginx.conf", changes, {
            "listen 443 ssl": f"listen 127.0.0.1:{self.port} ssl",
            "listen 80;": f"listen 127.0.0.1:{plain};", "proxy_set_header Host $host;":
            "proxy_set_header Host $http_host;"})
        (self.folder / "site.conf").write_text(site)
        temporary = "".join(
            f"  {kind}_temp_path {self.folder}/nginx-{kind};\n"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (self.folder / "main.conf").write_text(
            f"daemon off;\npid {self.folder}/nginx.pid;\nuser root;\nerror_log stderr;\nevents {{}}\n"
            f"http {{\n{temporary}  access_log {self.folder}/access.log;\n"
            "  include /etc/nginx/mime.types;\n"
            f"  include {self.folder}/site.conf;\n}}\n")
        return ["nginx", "-e", "stderr", "-c", self.folder / "main.conf"]


class HAProxy(Proxy):
    def command(self, changes, plain):
        text = self.configuration("haproxy.cfg", changes, {
            "bind :443": f"bind 127.0.0.1:{self.port}", "bind :80": f"bind 127.0.0.1:{plain}",
            "log /dev/log local0": "log stderr local0"})
        (self.folder / "haproxy.cfg").write_text(re.sub(r"\n\n\n+", "\n\n", text))
        return ["haproxy", "-db", "-f", self.folder / "haproxy.cfg"]


PROXIES = {"nginx": Nginx, "haproxy": HAProxy}
