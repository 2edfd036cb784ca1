#!/usr/bin/env python3
"""Holds every `import` of a target against the dependencies that Package.swift declares for it.

SwiftPM lets a target import what only comes along with a dependency of a dependency; then the
house has doors that no plan shows. Modules of the toolchain may always be imported.
"""

import json
import pathlib
import re
import subprocess
import sys

TOOLCHAIN = {
    "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Synchronization", "Testing",
}
# Products whose module bears another name.
MODULES_OF_PRODUCT = {
    "GRDB": {"GRDB"},
    "Logging": {"Logging"},
}
IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:public |package |internal |fileprivate |private )?"
    r"import\s+(?:struct |class |enum |protocol |func |typealias |let |var )?([A-Za-z_]\w*)",
    re.MULTILINE,
)


def declared(target):
    """The modules that a target may import."""
    modules = set()
    for dependency in target["dependencies"]:
        for kind in ("byName", "target", "product"):
            if kind in dependency:
                name = dependency[kind][0]
                modules |= MODULES_OF_PRODUCT.get(name, {name})
    return modules


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    text = subprocess.run(
        ["swift", "package", "dump-package"], cwd=root, check=True, capture_output=True, text=True
    ).stdout
    problems = []
    for target in json.loads(text)["targets"]:
        folder = root / (target.get("path") or (
            ("Tests/" if target["type"] == "test" else "Sources/") + target["name"]))
        allowed = declared(target) | TOOLCHAIN
        for file in sorted(folder.rglob("*.swift")):
            source = file.read_text(encoding="utf-8")
            for match in IMPORT.finditer(source):
                if match.group(1) not in allowed:
                    line = source.count("\n", 0, match.start(1)) + 1
                    problems.append(
                        f"{file.relative_to(root)}:{line}: imports {match.group(1)}, which "
                        f"{target['name']} does not declare")
    print("\n".join(problems) or "imports: as declared")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
