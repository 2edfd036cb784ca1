"""The form to hand in, whatever the plan asks for in it: where its title, its text and its files are,
and how the rest of what has to be answered is filled in."""

FORM = "#hand-in-form"
# Where a form of the plan has no field for it, the page has one of its own.
TITLE = f"{FORM} :is(#title, input[type=text][name^='f-']):visible >> nth=0"
TEXT = f"{FORM} :is(#text, textarea[name^='f-']):visible >> nth=0"
FILES = f"{FORM} input[type=file] >> nth=0"

# Answers what has to be answered and is empty still, as a person would: the first choice, the same day.
REST = """form => {
  const typed = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const isTitle = (field) => field.matches("#title, #text") || field === form.querySelector("input[type=text][name^='f-']");
  // A row that nobody has to fill in.
  const isSpare = (field) => field.closest(".group")?.querySelector(":scope > legend small");
  for (const field of form.querySelectorAll("input[required], textarea[required], select[required]")) {
    if (field.value && !/radio|checkbox/.test(field.type) || isTitle(field) || field.closest("[hidden]") || isSpare(field)) continue;
    if (field.type === "radio") {
      if (!form.querySelector(`[name="${field.name}"]:checked`)) field.click();
    } else if (field.type === "date") typed(field, "2019-09-02");
    else if (field.inputMode === "numeric") typed(field, field.dataset.least > 0 ? field.dataset.least : "1");
    else if (field.tagName === "SELECT") typed(field, field.options[1].value);
    else typed(field, "Như kế hoạch.");
  }
  for (const group of form.querySelectorAll("fieldset.choices:not([hidden])")) {
    const isOptional = group.querySelector("legend small");
    if (!isOptional && !isSpare(group) && !group.querySelector(":checked")) group.querySelector("input").click();
  }
}"""


def send(page):
    """Answers the rest and hands in."""
    page.locator(FORM).evaluate(REST)
    page.click("#send")
