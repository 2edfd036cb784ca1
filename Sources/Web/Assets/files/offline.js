// What the server does not have yet lies on this device until it has: what was typed, what waits to
// be handed in, its files; each of one account. Where nothing can be kept, it lies in the page.
const root = document.documentElement;
const notice = document.querySelector("#device");
// Whose device it is, and whether others use it too: then only what waits is kept.
const device = () => /(?:^|-| )device=(\w+)(-shared)?/.exec(document.cookie) ?? [];
const parse = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const newID = () => Date.now().toString(16).padStart(12, 0).replace(/.{8}/, "$&-") + "-7" + crypto.randomUUID().slice(15);

const spare = new Map();
let base;
const store = async (mode, work, isAgain) => {
  try {
    base ??= await new Promise((resolve, reject) => {
      const request = indexedDB.open("lantoa");
      request.onupgradeneeded = () => request.result.createObjectStore("kept", { keyPath: "id" });
      request.onsuccess = () => resolve(request.result);
      request.onerror = reject;
    });
    return await new Promise((resolve, reject) => {
      const transaction = base.transaction("kept", mode);
      const request = work(transaction.objectStore("kept"));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = reject;
    });
  } catch {
    base = undefined;
    return isAgain ? undefined : store(mode, work, true); // it may have been wiped
  }
};
const put = async (record) => {
  const [, mark, isShared] = device();
  Object.assign(record, { mark: record.mark ?? mark, at: Date.now() });
  const isWanted = !isShared || record.state === "waiting";
  record.isKept = isWanted && !!await store("readwrite", (all) => all.put({ ...record, isKept: true }));
  if (record.isKept) spare.delete(record.id);
  else spare.set(record.id, record);
  if (isWanted) tell("unkept", !record.isKept);
};
const drop = (id) => {
  spare.delete(id);
  return store("readwrite", (all) => all.delete(id));
};
const everything = async () => [...await store("readonly", (all) => all.getAll()) ?? [], ...spare.values()];
const own = async (form) => {
  const [, mark] = device();
  return (await everything()).filter((record) => mark && record.mark === mark && (!form || record.form === form));
};
const pages = async (work) => {
  try {
    for (const name of await caches.keys()) await work(await caches.open(name), name);
  } catch { /* not allowed */ }
};
const forget = async ({ id, page }) => {
  for (const record of await own()) if (record.id === id || record.form === id) await drop(record.id);
  await pages((cache) => cache.delete(page));
};

// Asks with the token of the session. One that began again has another; another account's is none.
const signedOut = new Error();
let token = document.querySelector("[name=token]")?.value;
const ask = async (form, address, make) => {
  for (const isAgain of [false, true]) {
    if (!token) {
      const answer = await fetch("/account");
      token = !answer.redirected && (await parse(answer)).querySelector("[name=token]")?.value;
      if (!token || device()[1] !== form.mark) throw signedOut;
    }
    const answer = await fetch(address, { ...make(token), signal: AbortSignal.timeout(9e4) });
    // A server, or a proxy before it, that cannot serve at this moment.
    if ([408, 429, 502, 503, 504].includes(answer.status)) throw answer;
    if (![401, 403].includes(answer.status)) return answer;
    token = isAgain;
  }
  token = "";
  throw signedOut;
};
const post = (form, step, headers) => ask(form, form.action, (token) => {
  const body = new URLSearchParams(form.fields);
  for (const [name, value] of Object.entries({ token, edit: form.edit, do: step })) body.set(name, value);
  return { method: "POST", headers, body };
});

// Sends the files of a form from where the server has them, in parts that a bad line brings through.
const gone = new Set();
const sendFiles = async (form, show, turn = (work) => work()) => {
  const { unit, obligation, due } = Object.fromEntries(form.fields);
  for (let files; files = await own(form.id), show(files), files.some(({ problem }) => !problem);) {
    const file = files.find(({ problem }) => !problem);
    const { field, name, blob } = file;
    const to = (method, type, more, body) => ask(form, `${form.action}/uploads/${file.upload}`,
      (token) => ({ method, body, headers: { "X-Form-Token": token, "Content-Type": type, ...more } }));
    let answer = await to("POST", "application/json", {}, JSON.stringify(
      { unit, obligation, field, name, edit: +form.edit, due: due ? +due : null, length: blob.size }));
    let part = 2 ** 18;
    for (let clashes = 0; answer.status !== 200 && answer.headers.has("Upload-Offset") && !gone.has(file.id);) {
      file.sent = +answer.headers.get("Upload-Offset");
      show(files);
      if (!answer.ok) {
        if (++clashes > 4) throw answer;
        await pause(1e3 * clashes);
      }
      const end = Math.min(file.sent + part, blob.size);
      const isLast = end === blob.size;
      const began = Date.now();
      const send = () => to("PATCH", "application/partial-upload",
        { "Upload-Offset": file.sent, "Upload-Complete": isLast ? "?1" : "?0" }, blob.slice(file.sent, end));
      answer = await (isLast ? turn(send) : send());
      if (Date.now() - began < 1e3) part = Math.min(2 * part, 2 ** 22);
    }
    if (gone.has(file.id)) await to("DELETE");
    else if (answer.status === 507) throw answer;
    else if (answer.status === 404 && !file.isNew) await put({ ...file, isNew: true, upload: newID() });
    else {
      const state = await answer.json();
      if (state.edit) form.edit = state.edit;
      form.done = [(form.done?.[0] ?? 0) + 1, (form.done?.[1] ?? 0) + blob.size];
      if (answer.ok) await drop(file.id);
      else await put({ ...file, problem: state.problem });
      show(await own(form.id), state);
    }
  }
  delete form.done;
};
// “3/5 tệp, 8,1/14 MB”.
const progress = (form, files) => {
  const [count, size] = form.done ?? [0, 0];
  const mega = (value) => (files.reduce((all, file) => all + (value(file) || 0), size) / 1e6)
    .toLocaleString(root.lang, { maximumFractionDigits: 1 });
  return `${count}/${count + files.length} ${notice.dataset.files}, ${mega((file) => file.sent)}/${mega((file) => file.blob.size)} MB`;
};
// Hands in, with its files before, from one page of the browser at a time; the same key again gives
// the same receipt.
const deliver = async (form, step, show) => {
  const work = async () => {
    await sendFiles(form, show);
    const answer = await post(form, step);
    if (!answer.redirected || !answer.ok) return { page: await parse(answer), status: answer.status };
    await forget(form);
    return { url: answer.url };
  };
  return navigator.locks ? navigator.locks.request("lantoa-" + form.id, work) : work();
};

// The banner of every page: what lies here, and what becomes of it.
let current; // the form of this page speaks for itself
const tell = (kind, text, link) => {
  const row = notice.querySelector(`[data-kind=${kind}]`);
  row.hidden = !text;
  row.querySelector("b").textContent = text === true ? "" : text;
  if (link) row.querySelector("a").href = link;
  notice.hidden = !notice.querySelector("p:not([hidden])");
};
const names = (forms) => forms.map(({ title }) => title ? `“${title}”` : notice.dataset.untitled).join(", ");
let again;
const flush = async () => {
  clearTimeout(again);
  const forms = (await own()).filter(({ fields, id }) => fields && id !== current);
  for (const kind of ["waiting", "mend", "typed"]) {
    const those = forms.filter(({ state }) => state === kind);
    tell(kind, names(those), those[0]?.page);
  }
  const form = forms.find(({ state }) => state === "waiting");
  if (!form) return;
  try {
    const { url, page, status } = await deliver(form, "send", (files) => {
      tell("sending", files.length && `${names([form])}: ${progress(form, files)}`);
      if (files.some(({ problem }) => problem)) throw files;
    });
    if (url) tell("sent", names([form]), url);
    else await mend(form, status === 422 && page.querySelector("#hand-in-form [name=edit]")?.value);
  } catch (error) {
    if (error.length) await mend(form);
    tell("signed-out", error === signedOut);
    again = setTimeout(flush, 1e4);
    return;
  }
  flush();
};
const mend = (form, edit) => put({ ...form, state: "mend", attempted: form.typed, edit: edit || form.edit });

if (root.dataset.kept) {
  const time = new Date(+root.dataset.kept);
  const dateStyle = time.toDateString() === new Date().toDateString() ? undefined : "short";
  tell("kept", time.toLocaleString(root.lang, { dateStyle, timeStyle: "short" }));
}
notice.querySelector("button")?.addEventListener("click", flush);
addEventListener("online", () => {
  if (root.dataset.kept && !current) location.reload();
  flush();
});
addEventListener("pageshow", async () => {
  // Of another account only what waits stays, unseen; nothing stays longer than a month.
  const [, mark] = device();
  for (const { id, at, state, mark: whose } of await everything()) {
    if (at < Date.now() - 30 * 86400e3 || mark && whose !== mark && state !== "waiting") await drop(id);
  }
  flush();
});

// Signing out takes everything along; throwing a draft away takes that.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  const [page, id] = /[^/]*\/\/.*\/drafts\/([^/]+)(?=\/discard$)/.exec(form.action) ?? [];
  if (id) forget({ id, page });
  if (!form.action.endsWith("/sign-out")) return;
  event.preventDefault();
  const forms = (await own()).filter(({ fields }) => fields);
  if (forms.length && !confirm(notice.dataset.lose + names(forms))) return;
  await store("readwrite", (all) => all.clear());
  await pages((_, name) => caches.delete(name));
  form.submit();
});

// After the list was opened, the forms behind it come along.
const fetchAhead = async (links) => {
  if (root.dataset.kept || navigator.connection?.saveData) return;
  (await navigator.serviceWorker?.ready)?.active.postMessage([...links].map(({ href }) => href).slice(0, 30));
};
navigator.serviceWorker?.register("/service-worker.js").catch(() => {});
if (document.querySelector(".my-list")) fetchAhead([location, ...document.querySelectorAll(".duties.my a.button")]);

// “No connection” leads to the list that is here.
const way = document.querySelector("#kept-list");
if (way) {
  pages(async (cache) => {
    const list = (await cache.keys()).find(({ url }) => /\/my(\?|$)/.test(url));
    if (list) Object.assign(way, { href: list.url, hidden: false });
  });
}
