{
  // The keys of a reviewer. Everything that they do can be done without them: each presses a button
  // or follows a link of the page.
  function keysAreOff() {
    try { return localStorage.keys === "off"; } catch { return false; }
  }
  const steps = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

  when("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const field = event.target.closest?.("textarea, select, input:not([type=checkbox])");
    const reason = one("#reason");
    if (field) {
      if (key === "Escape" && field.closest("#decide")) field.blur();
      if (key !== "Enter" || field !== reason || !event.ctrlKey && !event.metaKey) return;
      if (!event.repeat) field.form.requestSubmit(one("[data-return]", field.form));
    } else {
      const rows = all("[data-row]");
      const step = rows[0] && steps[key];
      // A key that is held down must not answer the next file too.
      if (hasModifier(event) || event.repeat && !step || keysAreOff()) return;
      const row = document.activeElement?.closest("[data-row]");
      if (step && (row || key.length === 1)) {
        // The row after or before the one that holds the focus.
        const next = row ? rows[rows.indexOf(row) + step] : rows.at(Math.min(step, 0));
        if (next) one("th a", next).focus();
        next?.scrollIntoView({ block: "nearest" });
      } else if (key === "x" && row) {
        one("[type=checkbox]", row).click();
      } else if (key === "r" && reason) {
        reason.focus();
      } else {
        const button = one(`[data-key~="${CSS.escape(key)}"]`);
        if (!button) return;
        (one("summary", button) ?? button).click();
      }
    }
    event.preventDefault();
  });

  // Single keys can be switched off, for who speaks to the machine.
  for (const button of all("[data-keys-off]")) {
    function show() {
      button.textContent = keysAreOff() ? button.dataset.keysOn : button.dataset.keysOff;
    }
    button.hidden = false;
    button.onclick = () => {
      try { localStorage.keys = keysAreOff() ? "on" : "off"; } catch { return; }
      show();
    };
    show();
  }

  // A phrase goes into the reason.
  function fill(select) {
    const field = one("#" + select.dataset.fills);
    const phrase = select.value;
    select.value = "";
    if (!field || !phrase || field.value.includes(phrase)) return;
    field.value = (field.value.trimEnd() + "\n" + phrase).trimStart();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  onChoice("select[data-fills]", fill);
  on("keydown", "select[data-fills]", (select, event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    fill(select);
  });

  // How many are ticked; a whole page at once.
  function count() {
    const boxes = all("[data-row] input");
    const ticked = boxes.filter((box) => box.checked).length;
    for (const output of all("[data-ticked]")) output.textContent = ticked ? `\u00a0(${ticked})` : "";
    return ticked === boxes.length;
  }
  on("change", "[data-row] input", count);
  on("click", "[data-tick-all]", (link, event) => {
    event.preventDefault();
    const tick = !count();
    for (const box of all("[data-row] input")) box.checked = tick;
    link.textContent = tick ? link.dataset.untick : link.dataset.tickAll;
    count();
  });
  count();

  // A decision is sent once, however often its button is pressed.
  on("submit", "#decide, #several, #decided form", ({ dataset }, event) => {
    if (dataset.sent) event.preventDefault();
    dataset.sent = "true";
  });
  when("pageshow", () => {
    for (const form of all("form[data-sent]")) delete form.dataset.sent;
  });
}
