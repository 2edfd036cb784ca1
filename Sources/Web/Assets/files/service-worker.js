// Keeps what a unit needs without a connection: style and scripts, its list, the forms behind it.
// Pages are of one account: their store bears its mark, and goes when an answer bears another one.
const OFFLINE = "/offline";
const isKept = (address) => /^\/[^/]+\/(my|units\/[^/]+\/hand-in\/.+|drafts\/[^/]+|deliverables\/[^/]+\/correct)$/
  .test(new URL(address, location).pathname);
const keyOf = (address) => address.replace(/#.*|\?said=[\w-]+$/g, "");
const find = (address) => caches.match(keyOf(address), { ignoreVary: true });

async function asset(address) {
  const found = await find(address);
  if (found) return found;
  const answer = await fetch(address);
  if (answer.ok) await (await caches.open("assets")).put(address, answer.clone());
  return answer;
}

async function keep(answer, address) {
  const mark = answer.headers.get("Lantoa-Device");
  // Not from the program.
  if (!mark) return;
  const own = "pages-" + mark;
  for (const name of await caches.keys()) {
    if (name !== "assets" && name !== own) await caches.delete(name);
  }
  const isOffline = address === OFFLINE;
  if (!answer.ok || !isOffline && (mark === "none" || ![address, answer.url].every(isKept))) return;
  const text = await answer.text();
  for (const [file] of text.matchAll(/\/assets\/[\w.-]+/g)) await asset(file);
  const copy = new Response(text, answer);
  copy.headers.set("Lantoa-Kept", Date.now());
  await (await caches.open(isOffline ? "assets" : own)).put(keyOf(address), copy);
}

async function page(event) {
  const { url } = event.request;
  const network = fetch(event.request);
  event.waitUntil(network.then((answer) => keep(answer.clone(), url)).catch(() => {}));
  async function kept() {
    const found = isKept(url) && await find(url);
    const time = found && +found.headers.get("Lantoa-Kept");
    return time > Date.now() - 30 * 86400e3
      && new Response((await found.text()).replace("<html", `<html data-kept="${time}"`), found);
  }
  const late = new Promise((resolve) => setTimeout(resolve, 2500)).then(async () => await kept() || network);
  try {
    const answer = await Promise.race([network, late]);
    return answer.status > 501 && await kept() || answer;
  } catch {
    return await kept() || await find(OFFLINE) || Response.error();
  }
}

onfetch = (event) => {
  const { method, mode, url } = event.request;
  if (url.startsWith(location.origin + "/assets/")) event.respondWith(asset(url));
  else if (method === "GET" && mode === "navigate") event.respondWith(page(event));
};
// Quietly, one after the other, and not as somebody who reads them.
async function fill(addresses) {
  for (const address of [OFFLINE, ...addresses.filter(isKept)]) {
    await keep(await fetch(address, { headers: { "Lantoa-Live": 1 } }), address);
  }
}
onmessage = (event) => event.waitUntil(fill(event.data).catch(() => {}));
oninstall = (event) => event.waitUntil(fill([]).then(() => skipWaiting()));
onactivate = (event) => event.waitUntil(clients.claim());
