{
  // The form to hand in saves itself as one types, takes files as they are chosen, and holds all of it
  // until the server has it. Without this script the same form does the same by its buttons.
  const page = location.href.replace(/#.*|\?said=[\w-]+$/g, "");

  // Photographs come as large as a screen can show; what cannot be made smaller goes as it is.
  async function smaller(file) {
    try {
      if (!/jpeg|png|webp/.test(file.type)) return file;
      const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
      const scale = 2560 / Math.max(picture.width, picture.height);
      if (scale >= 1 && file.size < 1.2e6) return file;
      const size = [picture.width, picture.height].map((side) => Math.round(side * Math.min(1, scale)));
      const canvas = new OffscreenCanvas(...size);
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, ...size);
      pen.drawImage(picture, 0, 0, ...size);
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.85 });
      return blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$|$/, ".jpg")) : file;
    } catch {
      return file;
    }
  }

  function start(form, record) {
    const { elements, dataset: words } = form;
    const { edit } = elements;
    const saved = one("#saved", form);
    const fields = () => [...elements].filter(({ name, type }) => name && !/hidden|file|submit/.test(type));
    let queue = Promise.resolve();
    let timer, later, isDirty, isDone, isSending, isUploading;
    // The page shows both.
    let isElsewhere = words.conflict !== undefined;
    record ??= { id: form.action.split("/").pop(), page, action: form.action, state: "typed" };
    current = record.id;

    const say = (textContent, className = "", ariaLive = "polite") =>
      Object.assign(saved, { ariaLive, className, textContent });
    // One request after the other: each needs the number that the one before was given.
    const inTurn = (work) => (queue = queue.then(work, work));
    const typed = (pairs) => JSON.stringify(
      pairs.filter(([name, value]) => value && fields().some((field) => field.name === name)).sort());
    function hold() {
      record.fields = [...new FormData(form)].filter(([name, value]) => value.trim && name !== "token");
      record.typed = typed(record.fields);
      record.title = one("#title,[type=text][name^=f-]", form)?.value;
      if (!isElsewhere) record.edit = edit.value;
      return put(record);
    }
    async function letGo() {
      if (!(await own(record.id)).length && !isDirty && record.state === "typed") await drop(record.id);
    }
    function fail(error, text) {
      isDirty = true;
      say(error === signedOut ? words.signedOut : text, "wrong");
    }
    function takeOver(state) {
      record.edit = edit.value = state.edit;
      for (const [field, rows] of Object.entries(state.files)) {
        const list = listOf(field);
        const captions = all("input, select, textarea", list);
        const underWay = all("[data-file]", list);
        list.innerHTML = rows;
        list.append(...underWay);
        for (const { name, value } of captions) if (elements[name]) elements[name].value = value;
      }
      say(words.saved + state.time);
    }
    function show(page) {
      isDone = true;
      one("main").replaceWith(one("main", page));
      start(one("#hand-in-form"), record);
      one("[role=alert] a")?.focus();
      scrollTo(0, 0);
    }

    const save = (step = "keep") => inTurn(async () => {
      clearTimeout(timer);
      if (!isDirty || isElsewhere || isDone) return;
      isDirty = false;
      const before = record.attempted;
      record.attempted = record.typed;
      await hold();
      say(words.saving);
      try {
        const answer = await post(record, step, { Accept: "application/json" });
        if (/html/.test(answer.headers.get("Content-Type"))) return show(await parse(answer));
        const state = await answer.json();
        if (answer.status === 409 && state.typed) {
          const there = typed(Object.entries(state.typed).flatMap(([name, values]) => values.map((value) => [name, value])));
          isElsewhere = ![before, record.typed].includes(there);
          // What is there may be from here: saved, and the answer was lost on the way.
          if (!isElsewhere) edit.value = state.edit;
          else if (!record.isRestored) return say(words.elsewhere, "wrong");
          isDirty = true;
          if (isElsewhere) send("save");
          else save(step);
          return;
        }
        if (!answer.ok) return say(state.problem ?? words.failed, "wrong");
        takeOver(state);
        await letGo();
        clearTimeout(later);
        later = setTimeout(fetchAhead, 3e3, [location]);
      } catch (error) {
        fail(error, words.failed);
        timer = setTimeout(save, error === signedOut ? 3e4 : 5e3, step);
      }
    });
    form.oninput = ({ target }) => {
      if (target.type === "file") return;
      isDirty = true;
      record.isRestored = false;
      arrange();
      hold();
      clearTimeout(timer);
      timer = setTimeout(save, target.options ? 0 : 1200);
    };
    const goOn = () => (record.state === "waiting" ? send("send") : save());
    when("online visibilitychange", goOn);
    when("beforeunload", (event) => {
      if (isDirty && !record.isKept && !isDone) event.preventDefault();
    });

    const listOf = (field) => one(`[data-field="${field}"] ul`, form) ?? one("ul.attached", form);
    function showFiles(files, state) {
      for (const file of files) {
        let row = one(`[data-file="${file.id}"]`, form);
        if (!row) {
          row = document.createElement("li");
          row.dataset.file = file.id;
          row.innerHTML = `<span></span><button type=button class="quiet small">${words.remove}</button><progress>`;
          const [name, button, bar] = row.children;
          name.textContent = file.name;
          button.onclick = () => {
            gone.add(file.id);
            drop(file.id);
            row.remove();
          };
          bar.max = file.blob.size;
          bar.ariaLabel = words.uploading + " " + file.name;
          listOf(file.field).append(row);
        }
        if (file.problem) {
          row.className = "refused";
          row.textContent = file.name + ": " + file.problem;
          drop(file.id);
        } else row.lastChild.value = file.sent ?? 0;
      }
      for (const row of all("[data-file]:not(.refused)", form)) {
        if (!files.some(({ id }) => id === row.dataset.file)) row.remove();
      }
      if (state?.files) takeOver(state);
      if (files.length) say((isSending ? words.sending : words.uploading) + " " + progress(record, files), "", "off");
    }
    async function sendAll() {
      if (isUploading || isSending) return;
      isUploading = true;
      try {
        await hold();
        await inLock(record, () => sendFiles(record, showFiles, inTurn));
        await letGo();
      } catch (error) {
        fail(error, words.failed);
        setTimeout(sendAll, 5e3);
      }
      isUploading = false;
    }
    async function add(input, files) {
      for (const old of all(".refused", form)) old.remove();
      for (const file of [...files]) {
        const blob = await smaller(file);
        // By its id it stands in the order in which it was chosen.
        await put({
          id: Date.now() + crypto.randomUUID(), upload: crypto.randomUUID(), form: record.id,
          field: input.name.replace("files-", ""), name: blob.name, blob,
        });
        sendAll();
      }
    }
    for (const input of all("[type=file]", form)) {
      input.onchange = () => {
        add(input, input.files);
        input.value = "";
      };
      const field = input.closest(".field");
      field.ondragover = () => false;
      field.ondrop = ({ dataTransfer }) => {
        add(input, dataTransfer.files);
        return false;
      };
    }
    form.onpaste = ({ clipboardData: { files } }) => {
      if (files.length) add(one("[type=file]", form), files);
    };

    // Pressed once or ten times: the same key, so one deliverable.
    async function send(step) {
      if (isSending || isDone) return;
      isSending = true;
      clearTimeout(timer);
      say(words.sending);
      try {
        await queue;
        record.state = step === "send" ? "waiting" : "typed";
        record.attempted = record.typed;
        await hold();
        for (const file of await own(record.id)) await put({ ...file, state: record.state });
        const { url, page } = await deliver(record, step, showFiles);
        isDone = !!url;
        if (url) return location.assign(url);
        record.state = "typed";
        // A page that only says what went wrong does not take the place of what was typed.
        if (one("#hand-in-form", page)) show(page);
        else say(one("main .lead", page)?.textContent || words.failed, "wrong");
      } catch (error) {
        // The network may come back, or only the server.
        fail(error, words.waiting);
        timer = setTimeout(send, 5e3, step);
      }
      isSending = false;
    }
    form.onsubmit = (event) => {
      event.preventDefault();
      const step = event.submitter?.value ?? "save";
      if (step.startsWith("add-row")) return addRow(event.submitter.closest(".group"));
      const isBoth = isElsewhere;
      isElsewhere = record.isRestored = false;
      if (step === "send" || isBoth) return send(step);
      isDirty = true;
      record.state = "typed";
      save(step === "save" ? "keep" : step);
    };
    // To take the other one is to let go of this one.
    one("main").onclick = ({ target }) => {
      if (target.closest("a")?.href.split("?")[0] === form.action) forget(record);
    };

    // Fields under a condition, how much is left of a text, rows of groups.
    function arrange() {
      const data = new FormData(form);
      for (const part of all("[data-when]", form)) {
        part.hidden = !Object.entries(JSON.parse(part.dataset.when))
          .every(([field, values]) => data.getAll("f-" + field).some((value) => values.includes(value)));
      }
      for (const field of all("[data-limit]", form)) {
        one(".count", field.closest(".field")).textContent = `${[...field.value].length}/${field.dataset.limit}`;
      }
    }
    function addRow(group) {
      const template = one("template", group);
      template.insertAdjacentHTML("beforebegin", template.innerHTML.replaceAll("{n}", all(".row", group).length + 1));
      arrange();
    }

    // What was typed without a connection, or before the browser ended.
    async function restore() {
      const found = (await ownForms())
        .find((old) => old.id === record.id || old.page === page && old.edit === "0" && edit.value === "0");
      if (!found) return;
      record = found;
      record.isRestored = true;
      if (found.state === "mend") found.state = "typed";
      current = found.id;
      form.action = found.action;
      for (const [name] of found.fields) {
        const [, group] = /^f-(.+)\.\d+\./.exec(name) ?? [];
        if (group && !elements[name]) addRow(one(`[data-group="${group}"]`, form));
      }
      const values = new URLSearchParams(found.fields);
      for (const field of fields()) {
        const all = values.getAll(field.name);
        if (/radio|checkbox/.test(field.type)) field.checked = all.includes(field.value);
        else field.value = all[0] ?? "";
      }
      elements.key.value = values.get("key");
      edit.value = found.edit;
      isDirty = true;
      arrange();
      flush();
      if (found.state !== "waiting") sendAll();
      goOn();
    }
    arrange();
    if (!isElsewhere && !record.fields) restore();
  }

  const form = one("#hand-in-form");
  if (form) start(form);
}
