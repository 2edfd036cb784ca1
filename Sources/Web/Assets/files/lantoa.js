// Small improvements of pages that work without them.

// A filter is applied as soon as a choice is made, and leaves out of the address what says nothing.
// Whoever chooses with the keys passes other choices on the way: then leaving the field applies it.
for (const form of document.querySelectorAll("form[data-submit-on-change]")) {
  let byKey = null;
  form.addEventListener("keydown", (event) => {
    if (event.target.matches("select, input[type=date]") && event.key !== "Tab") byKey = event.target;
  });
  form.addEventListener("pointerdown", () => { byKey = null; });
  form.addEventListener("change", (event) => {
    if (byKey === event.target) form.dataset.changed = "true";
    else form.requestSubmit();
  });
  form.addEventListener("focusout", () => {
    if (form.dataset.changed) form.requestSubmit();
  });
  form.addEventListener("submit", () => {
    for (const field of form.elements) {
      if (field.name && field.value === (field.dataset.default ?? "")) field.disabled = true;
    }
  });
  // Coming back by the browser's button shows the page as it was left: with fields switched off.
  addEventListener("pageshow", () => {
    for (const field of form.elements) field.disabled = false;
    delete form.dataset.changed;
  });
}

// On a phone the filter is folded until it is wanted.
if (matchMedia("(max-width: 640px)").matches) {
  for (const details of document.querySelectorAll("details[data-fold-on-phones]")) details.open = false;
}

// On a phone the places of a movement slide: the one where one is stays in sight.
const here = document.querySelector("header.site nav [aria-current]");
if (here) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - 32;

// The board begins where the day is, with what is over to the left of it, and with a whole column
// beside the columns that stay in sight.
function showDay(board) {
  const heads = [...(board?.querySelectorAll(".due-heads th:not(.name, .share)") ?? [])];
  const line = heads.find((head) => head.classList.contains("today")) ?? heads.at(-1);
  if (!line || board.scrollWidth <= board.clientWidth) return;
  const start = heads[0].getBoundingClientRect().left;
  const places = heads.map((head) => Math.ceil(head.getBoundingClientRect().left - start));
  const wanted = places[heads.indexOf(line)] - (board.clientWidth - heads[0].offsetLeft) / 2;
  const possible = places.filter((place) => place <= board.scrollWidth - board.clientWidth);
  board.scrollLeft = possible.find((place) => place >= wanted) ?? possible.at(-1);
}
showDay(document.querySelector(".board"));

// Groups open and close in their place: the board alone is fetched and exchanged.
document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("#board :is(a.toggle, a.toggle-all)");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const row = link.closest("tr")?.id;
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(String(response.status));
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const part of ["#board", "header .language"]) {
      const old = document.querySelector(part);
      const fresh = page.querySelector(part);
      const { scrollLeft, scrollTop } = old.querySelector(".board") ?? { scrollLeft: 0, scrollTop: 0 };
      old.replaceWith(fresh);
      fresh.querySelector(".board")?.scrollTo(scrollLeft, scrollTop);
    }
    history.pushState(null, "", link.href.split("#")[0]);
    const toggle = row ? `[id="${CSS.escape(row)}"] a.toggle` : "a.toggle-all";
    document.querySelector("#board")?.querySelector(toggle)?.focus({ preventScroll: true });
  } catch {
    location.href = link.href;
  }
});
addEventListener("popstate", () => location.reload());
