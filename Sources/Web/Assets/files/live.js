// Open pages follow the record. One visible tab of a browser listens for all of them; a page that a
// change may concern fetches itself again and takes over what differs, in place. Focus, selection,
// scrolling and folds stay, and nothing is touched where somebody is typing.
{
  const main = document.querySelector("main[data-position]");
  let seen = Number(main?.dataset.position); // the last change that this page knows of
  let channel, leave, source, reconnect;
  let wait = 1000;

  const join = () => {
    if (leave || document.hidden) return;
    const { signal } = leave = new AbortController();
    channel = new BroadcastChannel("lantoa-live");
    channel.onmessage = ({ data }) => {
      if (data.news) hear(data.news);
      else if (data.hello && source) channel.postMessage({ at: seen });
      else if (data.at > seen) hear({ id: data.at, reload: true }); // told before this page listened
    };
    channel.postMessage({ hello: true });
    navigator.locks.request("lantoa-live", { signal }, () => {
      if (signal.aborted) return undefined;
      channel.postMessage({ at: seen });
      open();
      return new Promise((resolve) => signal.addEventListener("abort", resolve));
    }).catch(() => {}); // left while another tab listened
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
      if (source.readyState !== EventSource.CLOSED) return; // a break: the browser comes back by itself
      reconnect = setTimeout(open, wait * (1 + Math.random()));
      wait = Math.min(2 * wait, 60000);
    };
    for (const type of ["change", "reload"]) {
      source.addEventListener(type, ({ lastEventId, data }) => {
        const news = { id: Number(lastEventId), reload: type === "reload", ...JSON.parse(data) };
        hear(news);
        channel.postMessage({ news });
      });
    }
  };
  const hear = ({ id, reload, movement }) => {
    if (id <= seen && !reload) return;
    seen = id;
    if (!movement || movement === location.pathname.split("/")[1]) plan();
  };

  // Changes come in bursts, and two hundred browsers hear of one at the same time: a short pause, not
  // the same for all, and a longer one where nothing differed.
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
      if (answer.status >= 500) throw answer; // the database is away for a moment
      if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      isStale = true;
      pause = 5000;
    } finally {
      isFetching = false;
      if (isStale && leave) plan();
    }
  };

  let later; // a page of which something had to wait
  const show = (page) => {
    const focus = document.activeElement;
    let changed = false;
    later = undefined;
    for (const region of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(region.id);
      if (fresh && isInUse(region)) later = page;
      else if (fresh) changed = morph(region, fresh) || changed;
    }
    const { position } = page.querySelector("main")?.dataset ?? {};
    if (position && !later) main.dataset.position = position;
    if (document.activeElement !== focus) focus.focus({ preventScroll: true }); // it was moved
    pause = changed ? 250 : Math.min(2 * pause, 2000);
    if (changed) say();
  };

  // Somebody is typing, or has typed and not sent.
  const isInUse = (region) => [...region.querySelectorAll("input, textarea, select")].some((field) => {
    if (field === document.activeElement) return true;
    if (/^(checkbox|radio)$/.test(field.type)) return field.checked !== field.defaultChecked;
    if (!field.options) return field.type !== "hidden" && field.value !== field.defaultValue;
    return field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
  });
  for (const kind of ["focusout", "change", "reset"]) {
    document.addEventListener(kind, () => { if (later) setTimeout(() => later && show(later)); });
  }

  // Makes an element like another one with as few changes as possible; says whether there were any.
  const nameOf = ({ id, dataset: { key, unit, obligation, due, group } = {} }) =>
    id || [key, unit, obligation, due, group].filter(Boolean).join(" ");
  const morph = (old, fresh) => {
    if (old.isEqualNode(fresh)) return false;
    if (old.nodeType !== Node.ELEMENT_NODE) {
      old.data = fresh.data;
      return true;
    }
    let changed = false;
    for (const name of new Set([...old.getAttributeNames(), ...fresh.getAttributeNames()])) {
      const value = fresh.getAttribute(name);
      // Folds are the reader's.
      if (old.getAttribute(name) === value || (name === "open" && old.nodeName === "DETAILS")) continue;
      if (value === null) old.removeAttribute(name);
      else old.setAttribute(name, value);
      changed = true;
    }
    const wanted = new Set([...fresh.children].map(nameOf));
    const named = new Map();
    for (const child of [...old.children]) {
      const name = nameOf(child);
      if (wanted.has(name)) named.set(name, child);
      else if (name) {
        child.remove();
        changed = true;
      }
    }
    let place = old.firstChild;
    for (const child of fresh.childNodes) {
      const name = nameOf(child);
      const match = name ? named.get(name) : place && !nameOf(place) ? place : undefined;
      named.delete(name);
      if (match?.nodeName === child.nodeName) {
        changed = morph(match, child) || match !== place || changed;
        if (match === place) place = place.nextSibling;
        else old.insertBefore(match, place);
      } else {
        old.insertBefore(document.importNode(child, true), place);
        changed = true;
      }
    }
    while (place) {
      const gone = place;
      place = place.nextSibling;
      gone.remove();
      changed = true;
    }
    return changed;
  };

  // Said to who does not see it, but not at every change of a busy day.
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
