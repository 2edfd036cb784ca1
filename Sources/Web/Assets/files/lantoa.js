// What all scripts of a page use.
const root = document.documentElement;
const one = (selector, part = document) => part.querySelector(selector);
const all = (selector, part = document) => [...part.querySelectorAll(selector)];
const parse = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");
// Whatever happens on the page or to it.
const when = (types, work) => {
  for (const type of types.split(" ")) addEventListener(type, work);
};
// Whatever happens at an element of the page, or within it, also if it came later.
const on = (type, selector, work) => when(type, (event) => {
  const element = event.target.closest?.(selector);
  if (element) work(element, event);
});
// A choice counts as soon as it is made. Whoever chooses with the keys passes other choices on the
// way: then leaving the field decides.
const onChoice = (selector, choose) => {
  let byKey, passed;
  on("keydown", selector, (field, { key }) => {
    if (key !== "Tab" && field.matches("select, [type=date]")) byKey = field;
  });
  when("pointerdown", () => { byKey = undefined; });
  on("change", selector, (field) => {
    if (byKey === field) passed = field;
    else choose(field);
  });
  on("focusout", selector, (field) => { if (passed === field) choose(field); });
  when("pageshow", () => { passed = undefined; });
};

// Small improvements of pages that work without them.

// A filter leaves out of the address what says nothing.
const filter = "form[data-submit-on-change]";
onChoice(filter + " :is(input, select)", ({ form }) => form.requestSubmit());
on("submit", filter, ({ elements }) => {
  for (const field of elements) {
    if (field.name && field.value === (field.dataset.default ?? "")) field.disabled = true;
  }
});
// Coming back by the browser's button shows the page as it was left: with fields switched off.
when("pageshow", () => {
  for (const field of all(filter + " [name]:disabled")) field.disabled = false;
});

// On a phone the filter is folded until it is wanted.
if (matchMedia("(max-width: 640px)").matches) {
  for (const details of all("details[data-fold-on-phones]")) details.open = false;
}

// On a phone the places of a movement slide: the one where one is stays in sight.
const here = one("header.site nav [aria-current]");
if (here) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - 32;

// The board begins where the day is, with what is over to the left of it, and with a whole column
// beside the columns that stay in sight.
const heads = all(".board .due-heads th:not(.name, .share)");
if (heads.length) {
  const board = one(".board");
  const hidden = board.scrollWidth - board.clientWidth;
  const left = (head) => head.getBoundingClientRect().left;
  const places = heads.map((head) => Math.ceil(left(head) - left(heads[0])));
  const day = heads.findIndex((head) => head.matches(".today"));
  const wanted = places.at(day) - (board.clientWidth - heads[0].offsetLeft) / 2;
  const possible = places.filter((place) => place <= hidden);
  board.scrollLeft = possible.find((place) => place >= wanted) ?? possible.at(-1);
}

// Groups open and close in their place: the board alone is fetched and exchanged.
on("click", "#board :is(a.toggle, a.toggle-all)", async (link, event) => {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const row = link.closest("tr")?.id;
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw response;
    const page = await parse(response);
    for (const part of ["#board", "header .language"]) {
      const old = one(part);
      const fresh = one(part, page);
      const { scrollLeft, scrollTop } = one(".board", old) ?? {};
      old.replaceWith(fresh);
      one(".board", fresh)?.scrollTo(scrollLeft, scrollTop);
    }
    history.pushState(null, "", link.href.split("#")[0]);
    one(`#board ${row ? "#" + CSS.escape(row) + " a.toggle" : "a.toggle-all"}`)?.focus({ preventScroll: true });
  } catch {
    location.href = link.href;
  }
});
when("popstate", () => location.reload());
