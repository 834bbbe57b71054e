// The review by keyboard and by selecting text. All of it is a shortcut to the page's own
// buttons, links and checkboxes.
const FIELD = "input, select, textarea, [contenteditable]";
const help = document.getElementById("keys");
const cards = [...document.querySelectorAll(".review-card")];
const picks = [...document.querySelectorAll(".pick")];
const add = document.querySelector("[data-add]");
let current = cards.find((card) => card.hasAttribute("data-open")) || null;

function show(card) {
  if (current) {
    current.classList.remove("current");
  }
  current = card;
  current.classList.add("current");
}

if (current) {
  show(current);
}
cards.forEach((card) => card.addEventListener("focusin", () => show(card)));

function step(by) {
  const shown = cards.filter((card) => card.offsetParent);
  const card = shown[Math.min(Math.max(shown.indexOf(current) + by, 0), shown.length - 1)];
  if (card) {
    card.focus();
  }
}

function press(where, key) {
  const act = where && where.querySelector(`[data-key="${key}"]`);
  if (act) {
    act.click();
  }
}

function categorise(letter) {
  const place = [...help.querySelectorAll("[data-category-letter]")].find((one) => one.dataset.categoryLetter === letter);
  const selected = picks.some((pick) => pick.checked);
  const select = selected ? add : current && current.querySelector("[data-category]");
  if (place && select) {
    select.value = place.dataset.category;
    select.form.requestSubmit();
  }
}

const KEYS = {
  n: () => step(1),
  p: () => step(-1),
  c: () => press(current, "c"),
  d: () => press(current, "d"),
  e: () => press(current, "e"),
  z: () => press(document, "z"),
  r: () => press(document, "r"),
  a: () => add.focus(),
  "?": () => {
    help.open = !help.open;
    help.querySelector("summary").focus();
  },
};

// A person who speaks to the browser, or whose keys slip, turns them off; the browser remembers.
const keysOff = () => localStorage.getItem("closed-set-keys") === "off";
const keySwitch = help.querySelector("[data-keys-switch]");
const name = () => {
  keySwitch.textContent = keysOff() ? keySwitch.dataset.on : keySwitch.dataset.off;
  document.querySelector(".review").classList.toggle("without-keys", keysOff());
};
keySwitch.addEventListener("click", () => {
  localStorage.setItem("closed-set-keys", keysOff() ? "on" : "off");
  name();
});
help.hidden = false;
name();

document.addEventListener("keydown", (event) => {
  if (keysOff()) {
    event.stopImmediatePropagation();
    return;
  }
  if (event.key === "Escape" && event.target.closest(FIELD)) {
    event.target.blur();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(FIELD)) {
    return;
  }
  if (event.shiftKey && /^\p{L}$/u.test(event.key)) {
    event.stopImmediatePropagation();
    event.preventDefault();
    categorise(event.key.toUpperCase());
  } else if (KEYS[event.key]) {
    event.preventDefault();
    KEYS[event.key]();
  }
});

// Selected text ticks its lines. Letting go of the selection keeps them.
document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const sheet = document.querySelector(".sheet.marked");
  if (selection.isCollapsed || !sheet.contains(selection.anchorNode)) {
    return;
  }
  picks.forEach((pick) => {
    const words = pick.closest(".line").querySelector(".text, .words");
    pick.checked = selection.containsNode(words, true);
  });
  tell();
});

function tell() {
  const told = document.querySelector("[data-selected]");
  const lines = picks.filter((pick) => pick.checked).map((pick) => pick.value);
  told.textContent = lines.length > 0 ? `${told.dataset.words} ${lines.join(", ")}` : "";
}
picks.forEach((pick) => pick.addEventListener("change", tell));
tell();
