// Open pages follow the record. One visible tab of the browser listens for all of them; a page that
// a change may concern fetches itself again and takes over what differs, in place: focus, selection,
// scrolling and what is unfolded stay, and nothing is touched where somebody is typing.
{
  const main = document.querySelector("main[data-sequence]");
  const movement = location.pathname.split("/")[1];
  let seen = Number(main?.dataset.sequence); // the last change that this page knows of
  let channel, leave, source, reconnect;
  let wait = 1000;

  // 1. Listening

  const join = () => {
    if (leave || document.hidden) return;
    const end = leave = new AbortController();
    channel = new BroadcastChannel("lantoa-live");
    channel.onmessage = ({ data }) => {
      if (data.news) hear(data.news);
      else if (data.hello && source) channel.postMessage({ at: seen });
      else if (data.at > seen) hear({ id: data.at, reload: true }); // told before this page listened
    };
    channel.postMessage({ hello: true });
    navigator.locks.request("lantoa-live", { signal: end.signal }, () => {
      if (end.signal.aborted) return undefined;
      channel.postMessage({ at: seen });
      open();
      return new Promise((resolve) => end.signal.addEventListener("abort", resolve));
    }).catch(() => {}); // left while another tab was listening
  };
  const part = () => {
    clearTimeout(reconnect);
    source?.close();
    channel?.close();
    leave?.abort();
    source = leave = undefined;
  };
  const open = () => {
    source = new EventSource("/live?since=" + seen);
    source.onopen = () => { wait = 1000; };
    source.onerror = () => {
      // The browser comes back by itself after a break; what was refused is tried later.
      if (source.readyState !== EventSource.CLOSED) return;
      reconnect = setTimeout(open, wait * (1 + Math.random()));
      wait = Math.min(2 * wait, 60000);
    };
    const pass = ({ type, lastEventId, data }) => {
      const news = { id: Number(lastEventId), reload: type === "reload", movement: JSON.parse(data).movement };
      hear(news);
      channel.postMessage({ news });
    };
    source.addEventListener("change", pass);
    source.addEventListener("reload", pass);
  };
  const hear = ({ id, reload, movement: concerned }) => {
    if (id <= seen && !reload) return;
    seen = id;
    if (reload || !concerned || concerned === movement) plan();
  };

  // 2. Fetching. Changes come in bursts, and two hundred browsers hear of one at the same time: a
  // short pause, not the same for all, and a longer one where nothing differed.

  let timer, isFetching, isStale;
  let pause = 250;
  const plan = () => {
    isStale = true;
    if (!isFetching) timer ??= setTimeout(refresh, pause * (1 + Math.random()));
  };
  const refresh = async () => {
    timer = undefined;
    isFetching = true;
    isStale = false;
    try {
      const answer = await fetch(location.href, { headers: { "Lantoa-Live": "1" } });
      if (answer.redirected) return part(); // signed out
      if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      isStale = true;
      pause = 5000;
    } finally {
      isFetching = false;
      if (isStale && leave) plan();
    }
  };

  // 3. Taking over

  let later; // the page of which something had to wait
  const show = (page) => {
    const focus = document.activeElement;
    later = undefined;
    let changed = false;
    for (const region of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(region.id);
      if (!fresh || region.isEqualNode(fresh)) continue;
      if (isInUse(region)) later = page;
      else changed = morph(region, fresh) || changed;
    }
    const { sequence } = page.querySelector("main[data-sequence]")?.dataset ?? {};
    if (sequence && !later) main.dataset.sequence = sequence;
    if (focus !== document.activeElement && document.activeElement === document.body) {
      (focus.isConnected ? focus : document.getElementById(focus.id))?.focus({ preventScroll: true });
    }
    pause = changed ? 250 : Math.min(2 * pause, 2000);
    if (changed) say();
  };

  // Somebody is typing, or has typed and not sent.
  const isInUse = (region) => [...region.querySelectorAll("input, textarea, select")].some((field) => {
    if (field === document.activeElement) return true;
    if (/^(checkbox|radio)$/.test(field.type)) return field.checked !== field.defaultChecked;
    if (field.options) {
      const first = [...field.options].findIndex((option) => option.defaultSelected);
      return field.selectedIndex !== Math.max(first, 0);
    }
    return field.type !== "hidden" && field.value !== field.defaultValue;
  });
  for (const kind of ["focusout", "change", "reset"]) {
    document.addEventListener(kind, () => { if (later) setTimeout(() => later && show(later)); });
  }

  // Makes a part of the page like another one with as few changes as possible; says whether it did.
  const nameOf = ({ id, dataset }) =>
    id || (dataset && [dataset.key, dataset.unit, dataset.obligation, dataset.due, dataset.group].filter(Boolean).join(" "));
  const morph = (old, fresh) => {
    if (old.isEqualNode(fresh)) return false;
    if (old.nodeType !== Node.ELEMENT_NODE) {
      old.data = fresh.data;
      return true;
    }
    const isOurs = ({ name }) => name !== "open" || old.nodeName !== "DETAILS"; // folds are the reader's
    let changed = false;
    for (const attribute of [...old.attributes].filter(isOurs)) {
      if (fresh.hasAttribute(attribute.name)) continue;
      old.removeAttribute(attribute.name);
      changed = true;
    }
    for (const { name, value } of [...fresh.attributes].filter(isOurs)) {
      if (old.getAttribute(name) === value) continue;
      old.setAttribute(name, value);
      changed = true;
    }
    const wanted = new Set([...fresh.children].map(nameOf));
    const named = new Map();
    for (const child of [...old.children]) {
      const name = nameOf(child);
      if (name && !wanted.has(name)) {
        child.remove();
        changed = true;
      } else if (name && !named.has(name)) named.set(name, child);
    }
    let place = old.firstChild;
    for (const child of [...fresh.childNodes]) {
      const name = nameOf(child);
      const match = name ? named.get(name) : place && !nameOf(place) ? place : undefined;
      named.delete(name);
      if (match?.nodeName === child.nodeName) {
        if (match !== place) old.insertBefore(match, place);
        changed = morph(match, child) || match !== place || changed;
        place = match.nextSibling;
      } else {
        old.insertBefore(document.importNode(child, true), place);
        changed = true;
      }
    }
    while (place) {
      const next = place.nextSibling;
      place.remove();
      place = next;
      changed = true;
    }
    return changed;
  };

  // Said to who does not see it, and not at every single change of a busy day.
  const note = document.createElement("p");
  let said = -Infinity;
  const say = () => {
    if (performance.now() - said < 15000) return;
    said = performance.now();
    note.textContent = "";
    setTimeout(() => { note.textContent = document.documentElement.lang === "vi" ? "Đã cập nhật." : "Updated."; }, 100);
  };

  if (main && document.querySelector("[data-live]") && navigator.locks && window.EventSource) {
    note.className = "hidden-words";
    note.setAttribute("role", "status");
    main.append(note);
    document.addEventListener("visibilitychange", () => (document.hidden ? part() : join()));
    addEventListener("pagehide", part);
    addEventListener("pageshow", join);
    join();
  }
}
