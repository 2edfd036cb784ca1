// What the server does not have yet lies on this device until it has: what was typed, what waits to
// be handed in, its files; each of one account. Where nothing can be kept, it lies in the page.
const notice = one("#device");
// Whose device it is, and whether others use it too: then only what waits is kept.
const device = () => /\bdevice=(?<mark>\w+)(?<isShared>-shared)?/.exec(document.cookie)?.groups ?? {};

const spare = new Map();
async function store(work) {
  try {
    const base = await new Promise((resolve, reject) => {
      const request = indexedDB.open("lantoa");
      request.onupgradeneeded = () => request.result.createObjectStore("kept", { keyPath: "id" });
      request.onsuccess = () => resolve(request.result);
      request.onerror = reject;
    });
    return await new Promise((resolve, reject) => {
      const transaction = base.transaction("kept", "readwrite");
      const request = work(transaction.objectStore("kept"));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = reject;
      // As soon as that is done.
      base.close();
    });
  } catch {
    // Not allowed, or no room.
  }
}
async function put(record) {
  const { mark, isShared } = device();
  record.mark ??= mark;
  record.at = Date.now();
  const isWanted = !isShared || record.state === "waiting";
  record.isKept = isWanted && await store((kept) => kept.put({ ...record, isKept: true }));
  if (record.isKept) spare.delete(record.id);
  else spare.set(record.id, record);
  if (isWanted) tell("unkept", !record.isKept);
}
function drop(id) {
  spare.delete(id);
  return store((kept) => kept.delete(id));
}
const everything = async () => [...await store((kept) => kept.getAll()) ?? [], ...spare.values()];
const own = async (form) => (await everything())
  .filter(({ mark, form: of }) => mark && mark === device().mark && (!form || form === of));
const ownForms = async () => (await own()).filter(({ fields }) => fields);
async function pages(work) {
  try {
    for (const name of await caches.keys()) await work(await caches.open(name), name);
  } catch {
    // Not allowed.
  }
}
async function forget({ id, page }) {
  for (const record of await own()) if ([record.id, record.form].includes(id)) await drop(record.id);
  await pages((cache) => cache.delete(page));
}

// Asks with the token of the session. One that began again has another; another account's is none.
const signedOut = new Error();
let token = one("[name=token]")?.value;
async function ask(form, address, make) {
  for (let tries = 2; tries; tries -= 1) {
    if (!token) {
      const answer = await fetch("/account");
      token = !answer.redirected && one("[name=token]", await parse(answer))?.value;
      if (!token || device().mark !== form.mark) throw signedOut;
    }
    const answer = await fetch(address, { ...make(token), signal: AbortSignal.timeout(9e4) });
    // A server, or a proxy before it, that cannot serve at this moment.
    if (/408|429|50[234]/.test(answer.status)) throw answer;
    if (!/401|403/.test(answer.status)) return answer;
    token = "";
  }
  throw signedOut;
}
const post = (form, step, headers) => ask(form, form.action, (token) => {
  const body = new URLSearchParams([...form.fields, ["token", token], ["do", step]]);
  body.set("edit", form.edit);
  return { method: "POST", headers, body };
});

// Sends the files of a form from where the server has them, in parts that a bad line brings through.
const gone = new Set();
async function sendFiles(form, show, inTurn = (work) => work()) {
  const { unit, obligation, due } = Object.fromEntries(form.fields);
  form.done ??= [0, 0];
  for (;;) {
    const files = await own(form.id);
    show(files);
    const file = files.find(({ problem }) => !problem);
    if (!file) break;
    const { field, name, blob } = file;
    const to = (method, type, more, body) => ask(form, `${form.action}/uploads/${file.upload}`,
      (token) => ({ method, body, headers: { "X-Form-Token": token, "Content-Type": type, ...more } }));
    let answer = await to("POST", "application/json", {}, JSON.stringify(
      { unit, obligation, field, name, edit: +form.edit, due: +due || null, length: blob.size }));
    let part = 2 ** 18;
    while (answer.status !== 200 && answer.headers.has("Upload-Offset") && !gone.has(file.id)) {
      // Somebody else sends it too: the next try asks how far it came.
      if (!answer.ok) throw answer;
      file.sent = +answer.headers.get("Upload-Offset");
      show(files);
      const end = Math.min(file.sent + part, blob.size);
      const isLast = end === blob.size;
      const began = Date.now();
      const send = () => to("PATCH", "application/partial-upload",
        { "Upload-Offset": file.sent, "Upload-Complete": isLast ? "?1" : "?0" }, blob.slice(file.sent, end));
      answer = await (isLast ? inTurn(send) : send());
      if (Date.now() - began < 1e3 && part < 2 ** 22) part *= 2;
    }
    if (gone.has(file.id)) await to("DELETE");
    else if (answer.status === 507) throw answer;
    else if (answer.status === 404 && !file.isNew) await put({ ...file, isNew: true, upload: crypto.randomUUID() });
    else {
      const state = await answer.json();
      if (state.edit) form.edit = state.edit;
      form.done = [form.done[0] + 1, form.done[1] + blob.size];
      if (answer.ok) await drop(file.id);
      else await put({ ...file, problem: state.problem });
      show(await own(form.id), state);
    }
  }
  delete form.done;
}
// “3/5 tệp, 8,1/14 MB”.
function progress(form, files) {
  const [count, size] = form.done ?? [0, 0];
  const mega = (value) => (files.reduce((all, file) => all + (value(file) || 0), size) / 1e6)
    .toLocaleString(root.lang, { maximumFractionDigits: 1 });
  return `${count}/${count + files.length} ${notice.dataset.files}, ${mega((file) => file.sent)}/${mega((file) => file.blob.size)} MB`;
}
// Hands in, with its files before, from one page of the browser at a time; the same key again gives
// the same receipt.
const inLock = (form, work) => navigator.locks?.request("lantoa-" + form.id, work) ?? work();
const deliver = (form, step, show) => inLock(form, async () => {
  await sendFiles(form, show);
  const answer = await post(form, step);
  if (!answer.redirected || !answer.ok) return { page: await parse(answer), status: answer.status };
  await forget(form);
  return { url: answer.url };
});

// The banner of every page: what lies here, and what becomes of it. The form of this page speaks
// for itself.
let current;
function tell(kind, text, link) {
  const row = one(`#device [data-kind=${kind}]`);
  row.hidden = !text;
  one("b", row).textContent = text === true ? "" : text;
  if (link) one("a", row).href = link;
  notice.hidden = !one("p:not([hidden])", notice);
}
const names = (forms) => forms.map(({ title }) => title ? `“${title}”` : notice.dataset.untitled).join(", ");
let again;
async function flush() {
  clearTimeout(again);
  const forms = (await ownForms()).filter(({ id }) => id !== current);
  const those = (kind) => forms.filter(({ state }) => state === kind);
  for (const kind of ["waiting", "mend", "typed"]) tell(kind, names(those(kind)), those(kind)[0]?.page);
  const [form] = those("waiting");
  if (!form) return;
  try {
    const { url, page, status } = await deliver(form, "send", (files) => {
      tell("sending", files.length && `${names([form])}: ${progress(form, files)}`);
      if (files.some(({ problem }) => problem)) throw files;
    });
    if (url) tell("sent", names([form]), url);
    else await mend(form, status === 422 && one("#hand-in-form [name=edit]", page)?.value);
    flush();
  } catch (error) {
    if (error.length) await mend(form);
    tell("signed-out", error === signedOut);
    again = setTimeout(flush, 1e4);
  }
}
const mend = (form, edit) => put({ ...form, state: "mend", attempted: form.typed, edit: edit || form.edit });

if (root.dataset.kept) {
  const time = new Date(+root.dataset.kept);
  tell("kept", time.toLocaleString(root.lang, { dateStyle: "short", timeStyle: "short" }));
}
on("click", "#device button", flush);
when("online", () => {
  if (root.dataset.kept && !current) location.reload();
  flush();
});
when("pageshow", async () => {
  // Of another account only what waits stays, unseen; nothing stays longer than a month.
  const { mark: owner } = device();
  for (const { id, at, state, mark } of await everything()) {
    if (at < Date.now() - 30 * 86400e3 || owner && mark !== owner && state !== "waiting") await drop(id);
  }
  flush();
});

// Signing out takes everything along; throwing a draft away takes that.
on("submit", "form", async (form, event) => {
  const [page, id] = /.*\/drafts\/([^/]+)(?=\/discard$)/.exec(form.action) ?? [];
  if (id) forget({ id, page });
  if (!form.action.endsWith("/sign-out")) return;
  event.preventDefault();
  const forms = await ownForms();
  if (forms.length && !confirm(notice.dataset.lose + names(forms))) return;
  await store((kept) => kept.clear());
  await pages((_, name) => caches.delete(name));
  form.submit();
});

// After the list was opened, the forms behind it come along.
async function fetchAhead(links) {
  if (root.dataset.kept || navigator.connection?.saveData) return;
  (await navigator.serviceWorker?.ready)?.active.postMessage(links.map(({ href }) => href).slice(0, 30));
}
navigator.serviceWorker?.register("/service-worker.js").catch(() => {});
if (one(".my-list")) fetchAhead([location, ...all(".duties.my a.button")]);

// “No connection” leads to the list that is here.
const way = one("#kept-list");
if (way) pages(async (cache) => {
  const list = (await cache.keys()).find(({ url }) => /\/my(\?|$)/.test(url));
  if (list) Object.assign(way, { href: list.url, hidden: false });
});
