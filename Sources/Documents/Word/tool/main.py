"""Fills a Word template, or says what is in it. Runs in a room without network or other files.

    main.py fill    reads /room/input.docx and /room/values.json, writes /room/output/result.docx
    main.py check   reads /room/input.docx

Says one line of JSON. What it does not foresee ends it with a trace and a code.
"""

import io
import json
import sys

import parcel
from language import Language, problems
from problems import Problem
from template import Template, compiled, parsed
from usage import Usage
from values import decoded


def opened():
    with open("/room/input.docx", "rb") as file:
        data = parcel.harmless(file.read())
    template = Template(io.BytesIO(data))
    try:
        template.render_init()
    except (KeyError, ValueError, AttributeError):
        raise Problem("damaged") from None
    template.check_fields()
    return template


def fill():
    template = opened()
    with open("/room/values.json", encoding="utf-8") as file:
        values = decoded(json.load(file), template)
    template.render(values, Language(), autoescape=True)
    template.save("/room/output/result.docx")
    return {}


def check():
    found, usage, env = [], Usage(), Language()
    template = opened()
    for name, _, source in template.parts():
        try:
            tree = parsed(env, source, name)
            refused = list(problems(tree, source))
            for problem in refused:
                problem.part = name
            found += refused
            usage.add(source, tree)
            if not refused:
                compiled(env, source, name)
        except Problem as problem:
            found.append(problem)
    return {"fields": usage.found, "problems": [problem.value() for problem in found]}


def main():
    try:
        answer = {"fill": fill, "check": check}[sys.argv[1]]()
    except Problem as problem:
        answer = {"problems": [problem.value()]}
    print(json.dumps(answer))


main()
