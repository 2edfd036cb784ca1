{
  // The keys of a reviewer. Everything that they do can be done without them: each presses a button
  // or follows a link of the page.
  const keysAreOff = () => {
    try { return localStorage.keys === "off"; } catch { return false; }
  };
  const isCommand = (event) => event.ctrlKey || event.metaKey;

  function press(key, event) {
    const rows = all("[data-row]");
    const row = document.activeElement?.closest("[data-row]");
    const isForward = /^(j|ArrowDown)$/.test(key);
    if (rows.length && (isForward || /^(k|ArrowUp)$/.test(key)) && (row || key.length === 1)) {
      // The row after or before the one that holds the focus.
      const next = row ? rows[rows.indexOf(row) + (isForward ? 1 : -1)] : rows.at(isForward ? 0 : -1);
      if (next) one("th a", next).focus();
      next?.scrollIntoView({ block: "nearest" });
    } else if (key === "x" && row) {
      one("input[type=checkbox]", row).click();
    } else if (key === "r" && one("#reason")) {
      one("#reason").focus();
    } else {
      const target = one(`[data-key~="${CSS.escape(key)}"]`);
      if (!target) return;
      (one("summary", target) ?? target).click();
    }
    event.preventDefault();
  }

  when("keydown", (event) => {
    const { key, target, repeat } = event;
    if (event.defaultPrevented || event.isComposing) return;
    const field = target.closest?.("textarea, select, input:not([type=checkbox]), [contenteditable]");
    if (isCommand(event) && key === "Enter" && field?.id === "reason") {
      event.preventDefault();
      if (!repeat) field.form.requestSubmit(one("[data-return]", field.form));
    } else if (key === "Escape" && field?.closest("#decide")) {
      field.blur();
    } else if (!field && !isCommand(event) && !event.altKey && !keysAreOff()) {
      const isStep = one("[data-row]") && /^([jk]|ArrowUp|ArrowDown)$/i.test(key);
      // A key that is held down must not answer the next file too.
      if (!repeat || isStep) press(key.length === 1 ? key.toLowerCase() : key, event);
    }
  });

  // Single keys can be switched off, for who speaks to the machine.
  for (const button of all("[data-keys-off]")) {
    const show = () => {
      button.textContent = keysAreOff() ? button.dataset.keysOn : button.dataset.keysOff;
    };
    button.hidden = false;
    button.onclick = () => {
      try { localStorage.keys = keysAreOff() ? "on" : "off"; } catch { return; }
      show();
    };
    show();
  }

  // A phrase goes into the reason.
  const fill = (select) => {
    const field = document.getElementById(select.dataset.fills);
    const phrase = select.value;
    select.value = "";
    if (!field || !phrase || field.value.includes(phrase)) return;
    field.value = field.value.trim() ? field.value.trimEnd() + "\n" + phrase : phrase;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  onChoice("select[data-fills]", fill);
  on("keydown", "select[data-fills]", (select, event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    fill(select);
  });

  // How many are ticked; a whole page at once.
  const count = () => {
    const boxes = all("[data-row] input");
    const ticked = boxes.filter((box) => box.checked).length;
    for (const output of all("[data-ticked]")) output.textContent = ticked ? `\u00a0(${ticked})` : "";
    return ticked === boxes.length;
  };
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
