"""Tables after they were filled: columns that were repeated get widths by what stands in them."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# In small letters of 12 points, each about 115 twips wide.
LONGEST = 60
LETTER = 115
MARGINS = 3.0


def grids(tree):
    return [len(table.findall(f"{W}tblGrid/{W}gridCol")) for table in tree.iter(W + "tbl")]


def fit(tree, before):
    for table, count in zip(tree.iter(W + "tbl"), before):
        columns = table.findall(f"{W}tblGrid/{W}gridCol")
        # One that was not repeated keeps what its template says, unless that leaves it to us.
        automatic = table.find(f"{W}tblPr/{W}tblLayout[@{W}type='autofit']") is not None
        if len(columns) > 1 and (automatic or len(columns) != count):
            spread(table, columns)


def wide(text):
    return sum(1.45 if letter.isupper() else 1.0 for letter in text)


def spread(table, columns):
    total = sum(int(float(column.get(W + "w") or 0)) for column in columns)
    wants = [MARGINS] * len(columns)
    needs = [MARGINS] * len(columns)
    for row in table.findall(W + "tr"):
        cells = row.findall(W + "tc")
        if len(cells) != len(columns):
            continue
        for place, cell in enumerate(cells):
            text = "".join(part.text or "" for part in cell.iter(W + "t"))
            wants[place] = max(wants[place], min(LONGEST, wide(text)) + MARGINS)
            needs[place] = max([needs[place]] + [wide(word) + MARGINS for word in text.split()])
    # Nobody is narrower than its longest word; what is left goes to who has more to say.
    needs = [min(need, 24.0) for need in needs]
    left = max(0.0, total / LETTER - sum(needs))
    more = [max(0.0, want - need) for want, need in zip(wants, needs)]
    shares = [need + (left * extra / sum(more) if sum(more) else left / len(more))
              for need, extra in zip(needs, more)]
    widths = [max(1, int(total * share / sum(shares))) for share in shares]
    for column, width in zip(columns, widths):
        column.set(W + "w", str(width))
    for row in table.findall(W + "tr"):
        cells = row.findall(W + "tc")
        if len(cells) == len(widths):
            for cell, width in zip(cells, widths):
                for given in cell.iter(W + "tcW"):
                    given.set(W + "w", str(width))
                    given.set(W + "type", "dxa")
