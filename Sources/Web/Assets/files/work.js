{
  // The form to hand in saves itself as one types, takes files as they are chosen, and holds what
  // was typed when the connection breaks. Without this script the same form does the same by its
  // buttons.
  const start = (form) => {
    const words = form.dataset;
    const saved = form.querySelector("#saved");
    const files = form.querySelector("input[type=file]");
    const list = form.querySelector("ul.attached");
    let queue = Promise.resolve();
    let timer = 0;
    let isDirty = false;
    let isElsewhere = false;
    let isDone = false;
    let attempted = "";
    let resend = 0;
    // Answers of a server, or of a proxy before it, that cannot serve at this moment.
    const isAway = (answer) => [429, 502, 503, 504].includes(answer.status);

    const say = (text, isWrong = false) => {
      saved.textContent = text;
      saved.classList.toggle("wrong", isWrong);
    };
    // One request after the other: each needs the number that the one before was given.
    const inTurn = (work) => (queue = queue.then(work, work));
    const fields = (step) => {
      const data = new FormData(form);
      data.delete("files");
      data.set("do", step);
      return data;
    };
    const typed = () => JSON.stringify(["due", "title", "text", "amount"].map((name) => form.elements[name]?.value ?? ""));

    // A session that ended and began again in another tab has another token.
    const renewed = async () => {
      const answer = await fetch(location.href);
      if (answer.redirected || !answer.ok) return false;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const token = page.querySelector("#hand-in-form [name=token]")?.value;
      const isNew = token && token !== form.elements.token.value;
      if (isNew) form.elements.token.value = token;
      return isNew;
    };

    const takeOver = (state) => {
      form.elements.edit.value = state.edit;
      const underWay = [...list.querySelectorAll("li:has(progress), li.refused")];
      list.innerHTML = state.files;
      list.append(...underWay);
      say(words.saved + state.time);
    };

    const save = () => inTurn(async () => {
      clearTimeout(timer);
      if (!isDirty || isElsewhere || isDone) return;
      isDirty = false;
      const before = attempted;
      attempted = typed();
      say(words.saving);
      try {
        let answer = await keep();
        if ([401, 403].includes(answer.status) && await renewed()) answer = await keep();
        if ([401, 403].includes(answer.status)) {
          isDirty = true;
          timer = setTimeout(save, 30_000);
          return say(words.signedOut, true);
        }
        if (isAway(answer)) throw new Error("away");
        const state = await answer.json();
        if (answer.status === 409 && state.typed !== undefined) {
          // What is there may be from here: saved, and the answer was lost on the way.
          if (JSON.stringify(state.typed) === before) {
            form.elements.edit.value = state.edit;
            isDirty = true;
            timer = setTimeout(save, 0);
            return;
          }
          isElsewhere = true;
          return say(words.elsewhere, true);
        }
        if (!answer.ok) return say(state.problem ?? words.failed, true);
        takeOver(state);
      } catch {
        isDirty = true;
        say(words.failed, true);
        timer = setTimeout(save, 5_000);
      }
    });
    const keep = () => fetch(form.action, {
      method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(fields("keep")),
    });

    form.addEventListener("input", (event) => {
      if (event.target === files) return;
      isDirty = true;
      clearTimeout(timer);
      timer = setTimeout(save, 1_200);
    });
    form.addEventListener("change", (event) => { if (event.target.matches("select")) save(); });
    document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
    addEventListener("online", () => { if (isDirty) save(); });
    addEventListener("beforeunload", (event) => { if (isDirty && !isDone) event.preventDefault(); });

    // Each file goes on its own, so that one that breaks off does not take the others along.
    const upload = (file) => {
      const row = document.createElement("li");
      const name = document.createElement("span");
      const bar = document.createElement("progress");
      name.textContent = file.name;
      bar.setAttribute("aria-label", words.sent + " " + file.name);
      bar.max = file.size || 1;
      row.append(name, bar);
      list.append(row);
      const refuse = (text) => {
        bar.remove();
        row.classList.add("refused");
        name.textContent = file.name + ": " + text;
      };
      return inTurn(() => new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open("POST", form.action);
        request.setRequestHeader("Accept", "application/json");
        request.upload.onprogress = (event) => { bar.value = event.loaded; };
        request.onloadend = () => {
          let state = null;
          try { state = JSON.parse(request.responseText); } catch { /* no answer */ }
          if (request.status === 200 && state) {
            row.remove();
            takeOver(state);
          } else {
            if (state?.edit) form.elements.edit.value = state.edit;
            refuse(state?.problem ?? words.failed);
          }
          resolve();
        };
        const data = fields("keep");
        data.append("files", file);
        request.send(data);
      }));
    };
    files?.addEventListener("change", () => {
      for (const old of list.querySelectorAll(".refused")) old.remove();
      for (const file of files.files) upload(file);
      files.value = "";
    });

    // Pressed once or ten times: the same key, so one deliverable.
    let isSending = false;
    const send = async (step) => {
      if (isSending || isDone) return;
      isSending = true;
      clearTimeout(timer);
      clearTimeout(resend);
      say(words.sending);
      await queue;
      try {
        const post = () => fetch(form.action, { method: "POST", body: fields(step) });
        let answer = await post();
        if ([401, 403].includes(answer.status) && await renewed()) answer = await post();
        if ([401, 403].includes(answer.status)) return say(words.signedOut, true);
        if (answer.redirected && answer.ok) {
          isDone = true;
          return location.assign(answer.url);
        }
        if (isAway(answer)) throw new Error("away");
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        // A page that only says what went wrong does not take the place of what was typed.
        if (!page.querySelector("#hand-in-form")) {
          return say(page.querySelector("main .lead")?.textContent || words.failed, true);
        }
        isDone = true;
        document.querySelector("main").replaceWith(page.querySelector("main"));
        const again = document.querySelector("#hand-in-form");
        if (again) start(again);
        scrollTo(0, 0);
        document.querySelector("[role=alert] a")?.focus({ preventScroll: true });
      } catch {
        // The network may come back, or only the server.
        say(words.waiting, true);
        addEventListener("online", () => send(step), { once: true });
        resend = setTimeout(() => send(step), 5_000);
      } finally {
        isSending = false;
      }
    };
    form.addEventListener("submit", (event) => {
      const step = event.submitter?.value ?? "save";
      event.preventDefault();
      if (step !== "save" || isElsewhere) return send(step);
      isDirty = true;
      save();
    });
  };

  const form = document.querySelector("#hand-in-form");
  if (form) start(form);
}
