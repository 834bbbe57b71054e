// J and K go to the scene before and after, as the links at the head of the page do, and
// on a comparison to the change before and after the one in view.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, [contenteditable]")) {
    return;
  }
  const rel = { j: "prev", k: "next" }[event.key.toLowerCase()];
  const link = rel && document.querySelector(`.scene-bar a[rel="${rel}"], .change.in-view a[rel="${rel}"]`);
  if (link) {
    link.click();
  } else if (rel) {
    walk(rel === "next");
  }
});

// On a whole draft J and K walk from scene to scene, and the list shows where one is.
const scenes = [...document.querySelectorAll(".sheet > .scene")];

function walk(on) {
  const from = scenes.findIndex((scene) => scene.contains(document.activeElement) && isSeen(scene));
  const passed = scenes.filter((scene) => scene.getBoundingClientRect().top < 80).length;
  const here = from >= 0 ? from : on ? passed - 1 : passed;
  const scene = scenes[here + (on ? 1 : -1)];
  if (scene) {
    scene.scrollIntoView();
    scene.querySelector("a").focus({ preventScroll: true });
    history.replaceState(null, "", `#${scene.id}`);
  }
}

function isSeen(scene) {
  const { top, bottom } = scene.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

const sceneInView = new IntersectionObserver((seen) => seen.forEach((one) => {
  const entry = document.querySelector(`.scene-list a[href="#${one.target.id}"]`);
  if (entry && one.isIntersecting) {
    entry.setAttribute("aria-current", "location");
    reveal(entry);
  } else if (entry) {
    entry.removeAttribute("aria-current");
  }
}), { rootMargin: "-20% 0px -79% 0px" });
scenes.forEach((scene) => sceneInView.observe(scene));

// Scrolls the list of scenes, and nothing else, so that one of them is seen.
function reveal(entry) {
  const column = entry.closest("ol");
  const place = entry.offsetTop - column.offsetTop;
  if (place < column.scrollTop || place > column.scrollTop + column.clientHeight - entry.offsetHeight) {
    column.scrollTop = place - column.clientHeight / 3;
  }
}

const changes = new IntersectionObserver((seen) => seen.forEach((one) => one.target.classList.toggle("in-view", one.isIntersecting)),
  { rootMargin: "-20% 0px -75% 0px" });
document.querySelectorAll(".change").forEach((change) => changes.observe(change));

// The list of scenes shrinks to what fits while one types; without a script the form asks the server.
document.querySelectorAll("[data-filter]").forEach((form) => {
  const items = document.querySelectorAll(`#${form.dataset.filter} > li`);
  const field = form.querySelector("[type=search]");
  field.addEventListener("input", () => {
    const words = field.value.trim().toLowerCase();
    items.forEach((item) => {
      item.hidden = !item.textContent.toLowerCase().includes(words);
    });
  });
});

// On a phone the list of scenes starts closed, so that the page opens on the script.
const list = document.querySelector(".scene-list");
if (list && window.matchMedia("(max-width: 63.99rem)").matches) {
  list.open = false;
}
const here = document.querySelector(".scene-list ol [aria-current]");
if (here && list.open) {
  reveal(here);
}
