// Open pages follow the record. One visible tab of a browser listens for all of them; a page that a
// change may concern fetches itself again and takes over what differs, in place. Focus, selection,
// scrolling and folds stay, and nothing is touched where somebody is typing.
{
  const main = one("main[data-position]");
  // The last change that this page knows of.
  let seen = +main?.dataset.position;
  let channel, leave, source, reconnect, wait = 1e3;

  function join() {
    if (leave || document.hidden) return;
    const { signal } = leave = new AbortController();
    channel = new BroadcastChannel("lantoa-live");
    channel.onmessage = ({ data }) => {
      if (!data.hello) hear(data);
      // What was told before that page listened.
      else if (source) channel.postMessage({ id: seen });
    };
    channel.postMessage({ hello: true });
    navigator.locks.request("lantoa-live", { signal }, () => new Promise((resolve) => {
      if (signal.aborted) return resolve();
      channel.postMessage({ id: seen });
      open();
      signal.onabort = resolve;
    // Left while another tab listened.
    })).catch(() => {});
  }
  function part() {
    clearTimeout(reconnect);
    source?.close();
    channel?.close();
    leave?.abort();
    source = leave = undefined;
  }
  function open() {
    source = new EventSource("/live?since=" + seen);
    source.onopen = () => { wait = 1e3; };
    source.onerror = () => {
      // A break: the browser comes back by itself.
      if (source.readyState !== source.CLOSED) return;
      reconnect = setTimeout(open, wait * (1 + Math.random()));
      wait = Math.min(2 * wait, 6e4);
    };
    when("change reload", ({ type, lastEventId, data }) => {
      const news = { id: +lastEventId, reload: type === "reload", ...JSON.parse(data) };
      hear(news);
      channel.postMessage(news);
    }, source);
  }
  function hear({ id, reload, movement }) {
    if (id <= seen && !reload) return;
    seen = id;
    if (!movement || movement === location.pathname.split("/")[1]) plan();
  }

  // Changes come in bursts, and two hundred browsers hear of one at the same time: a short pause, not
  // the same for all, and a longer one where nothing differed.
  let timer, isStale, pause = 250;
  function plan() {
    isStale = true;
    timer ??= setTimeout(refresh, pause * (1 + Math.random()));
  }
  async function refresh() {
    isStale = false;
    try {
      const answer = await fetch(location.href, { headers: { "Lantoa-Live": 1 } });
      // Signed out.
      if (answer.redirected) return part();
      // The database is away for a moment.
      if (answer.status >= 500) throw answer;
      if (answer.ok) show(await parse(answer));
    } catch {
      isStale = true;
      pause = 5e3;
    } finally {
      timer = undefined;
      if (isStale && leave) plan();
    }
  }

  // A page of which something had to wait.
  let later;
  function show(page) {
    const focus = document.activeElement;
    hasChanged = false;
    later = undefined;
    for (const region of all("[data-live]")) {
      const fresh = page.getElementById(region.id);
      if (fresh && isInUse(region)) later = page;
      else if (fresh) morph(region, fresh);
    }
    const position = one("main", page)?.dataset.position;
    if (position && !later) main.dataset.position = position;
    // It may have been moved.
    focus.focus({ preventScroll: true });
    pause = hasChanged ? 250 : Math.min(2 * pause, 2e3);
    // Said to who does not see it, but not at every change of a busy day.
    if (hasChanged && Date.now() - said > 15e3) {
      said = Date.now();
      note.textContent = "";
      setTimeout(() => { note.textContent = root.lang === "vi" ? "Đã cập nhật." : "Updated."; }, 100);
    }
  }

  // Somebody is typing, or has typed and not sent.
  const isInUse = (region) => all("input, textarea, select", region).some((field) => {
    if (field === document.activeElement) return true;
    if (/checkbox|radio/.test(field.type)) return field.checked !== field.defaultChecked;
    if (!field.options) return field.value !== field.defaultValue;
    return field.selectedOptions[0] !== (one("[selected]", field) ?? field.options[0]);
  });
  when("focusout change reset", () => setTimeout(() => later && show(later)));

  const note = document.createElement("p");
  let said = 0;

  if (main && one("[data-live]") && navigator.locks) {
    note.className = "hidden-words";
    note.role = "status";
    main.append(note);
    when("visibilitychange", () => (document.hidden ? part() : join()));
    when("pagehide", part);
    when("pageshow", join);
    join();
  }
}
