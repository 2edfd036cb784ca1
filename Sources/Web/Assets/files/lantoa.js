"use strict";

// What all scripts of a page use.
const root = document.documentElement;
const one = (selector, part = document) => part.querySelector(selector);
const all = (selector, part = document) => [...part.querySelectorAll(selector)];
const hasModifier = (event) => event.ctrlKey || event.metaKey || event.altKey;
const parse = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");
// Whatever happens on the page or to it.
function when(types, work, target = window) {
  for (const type of types.split(" ")) target.addEventListener(type, work);
}
// Whatever happens at an element of the page, or within it, also if it came later.
const on = (type, selector, work) => when(type, (event) => {
  const element = event.target.closest?.(selector);
  if (element) work(element, event);
});
// A choice counts as soon as it is made. Whoever chooses with the keys passes other choices on the
// way: then leaving the field decides.
function onChoice(selector, choose) {
  let byKey, passed;
  when("keydown pointerdown", ({ key, target }) => { if (key !== "Tab") byKey = key && target; });
  on("change", selector, (field) => {
    if (byKey === field) passed = field;
    else choose(field);
  });
  on("focusout", selector, (field) => {
    if (passed === field) choose(field);
    passed = undefined;
  });
}

// Makes an element like another one with as few changes as possible, and notes whether there were any.
let hasChanged;
const nameOf = ({ id, dataset: { key, unit, obligation, due, group } = {} }) =>
  id || [key, unit, obligation, due, group].filter(Boolean).join(" ");
function morph(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (!old.children) {
    old.data = fresh.data;
    hasChanged = true;
    return;
  }
  for (const name of [...old.getAttributeNames(), ...fresh.getAttributeNames()]) {
    const value = fresh.getAttribute(name);
    // Folds are the reader's.
    if (old.getAttribute(name) === value || name === "open") continue;
    if (value === null) old.removeAttribute(name);
    else old.setAttribute(name, value);
    hasChanged = true;
  }
  function remove(child) {
    child.remove();
    hasChanged = true;
  }
  const wanted = new Set(["", ...[...fresh.children].map(nameOf)]);
  [...old.children].filter((child) => !wanted.has(nameOf(child))).forEach(remove);
  const named = new Map([...old.children].map((child) => [nameOf(child), child]));
  let place = old.firstChild;
  for (const child of fresh.childNodes) {
    const name = nameOf(child);
    const match = name ? named.get(name) : place && !nameOf(place) && place;
    named.delete(name);
    const node = match?.nodeName === child.nodeName ? match : document.importNode(child, true);
    morph(node, child);
    if (node === place) place = place.nextSibling;
    else {
      old.insertBefore(node, place);
      hasChanged = true;
    }
  }
  [...old.childNodes].slice(fresh.childNodes.length).forEach(remove);
}

// Small improvements of pages that work without them.

// A filter leaves out of the address what says nothing.
onChoice("[data-submit-on-change] *", ({ form }) => form.requestSubmit());
on("formdata", "[data-submit-on-change]", ({ elements }, { formData }) => {
  for (const { name, value, dataset } of elements) {
    if (value === (dataset.default ?? "")) formData.delete(name);
  }
});

// On a phone the filter is folded until it is wanted.
if (innerWidth <= 640) {
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
  const left = (head) => head.getBoundingClientRect().left;
  const places = heads.map((head) => Math.ceil(left(head) - left(heads[0])));
  const wanted = places.at(heads.indexOf(one(".due-heads .today"))) - (board.clientWidth - heads[0].offsetLeft) / 2;
  const possible = places.filter((place) => place <= board.scrollWidth - board.clientWidth);
  board.scrollLeft = possible.find((place) => place >= wanted) ?? possible.at(-1);
}

// Groups open and close in their place: the board alone is fetched, and takes over what differs.
on("click", "#board :is(a.toggle, a.toggle-all)", async ({ href }, event) => {
  if (event.button || event.shiftKey || hasModifier(event)) return;
  event.preventDefault();
  try {
    const answer = await fetch(href);
    if (!answer.ok) throw answer;
    const page = await parse(answer);
    for (const part of ["#board", "header .language"]) morph(one(part), one(part, page));
    history.pushState(null, "", href.split("#")[0]);
  } catch {
    location.href = href;
  }
});
when("popstate", () => location.reload());
