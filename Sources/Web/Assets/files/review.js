{
  // The keys of a reviewer. Everything that they do can be done without them: each presses a button
  // or follows a link of the page.
  const keysAreOff = () => {
    try { return localStorage.getItem("keys") === "off"; } catch { return false; }
  };
  const rows = () => [...document.querySelectorAll("[data-row]")];
  const wait = "textarea, select, input:not([type=checkbox]), [contenteditable]";

  // The row after or before the one that holds the focus.
  function step(direction) {
    const all = rows();
    const place = all.indexOf(document.activeElement?.closest("[data-row]"));
    const row = all[place < 0 ? (direction > 0 ? 0 : all.length - 1) : place + direction];
    row?.querySelector("th a").focus();
    row?.scrollIntoView({ block: "nearest" });
  }

  function press(key, event) {
    const row = document.activeElement?.closest("[data-row]");
    const isArrow = key.startsWith("Arrow");
    if (rows().length && ["j", "k", "ArrowDown", "ArrowUp"].includes(key) && (row || !isArrow)) {
      step(key === "j" || key === "ArrowDown" ? 1 : -1);
    } else if (key === "x" && row) {
      row.querySelector("input[type=checkbox]").click();
    } else if (key === "r" && document.getElementById("reason")) {
      document.getElementById("reason").focus();
    } else {
      const target = document.querySelector(`[data-key~="${CSS.escape(key)}"]`);
      if (!target) return;
      (target.querySelector("summary") ?? target).click();
    }
    event.preventDefault();
  }

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const field = event.target.closest?.(wait);
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && field?.id === "reason") {
      event.preventDefault();
      if (!event.repeat) field.form.requestSubmit(field.form.querySelector("[data-return]"));
    } else if (event.key === "Escape" && field?.closest("#decide")) {
      field.blur();
    } else if (!field && !event.ctrlKey && !event.metaKey && !event.altKey && !keysAreOff()) {
      const isStep = rows().length && /^([jk]|ArrowUp|ArrowDown)$/i.test(event.key);
      // A key that is held down must not answer the next file too.
      if (!event.repeat || isStep) {
        press(event.key.length === 1 ? event.key.toLowerCase() : event.key, event);
      }
    }
  });

  // Single keys can be switched off, for who speaks to the machine.
  for (const button of document.querySelectorAll("[data-keys-off]")) {
    const show = () => {
      button.textContent = keysAreOff() ? button.dataset.keysOn : button.dataset.keysOff;
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      try { localStorage.setItem("keys", keysAreOff() ? "on" : "off"); } catch { return; }
      show();
    });
    show();
  }

  // A phrase goes into the reason as soon as it is chosen; whoever chooses with the keys passes
  // others on the way, so leaving the choice decides.
  const fill = (select) => {
    const field = document.getElementById(select.dataset.fills);
    const phrase = select.value;
    select.value = "";
    if (!field || !phrase || field.value.includes(phrase)) return;
    field.value = field.value.trim() ? field.value.trimEnd() + "\n" + phrase : phrase;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  let choosesByKey = false;
  document.addEventListener("keydown", (event) => {
    if (!event.target.matches?.("select[data-fills]")) return;
    choosesByKey = event.key !== "Enter";
    if (event.key === "Enter") {
      event.preventDefault();
      fill(event.target);
    }
  });
  document.addEventListener("pointerdown", () => { choosesByKey = false; });
  document.addEventListener("change", (event) => {
    if (event.target.matches("select[data-fills]") && !choosesByKey) fill(event.target);
    if (event.target.matches("[data-row] input")) count();
  });
  document.addEventListener("focusout", (event) => {
    if (event.target.matches?.("select[data-fills]")) fill(event.target);
  });

  // How many are ticked; a whole page at once.
  function count() {
    const boxes = [...document.querySelectorAll("[data-row] input")];
    const ticked = boxes.filter((box) => box.checked).length;
    for (const output of document.querySelectorAll("[data-ticked]")) {
      output.textContent = ticked ? `\u00a0(${ticked})` : "";
    }
    return boxes.length > 0 && ticked === boxes.length;
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("[data-tick-all]");
    if (!link) return;
    event.preventDefault();
    const tick = !count();
    for (const box of document.querySelectorAll("[data-row] input")) box.checked = tick;
    link.textContent = tick ? link.dataset.untick : link.dataset.tickAll;
    count();
  });
  count();

  // A decision is sent once, however often its button is pressed.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("#decide, #several, #decided form")) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "true";
  });
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });
}
