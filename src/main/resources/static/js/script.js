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
  }
});

const changes = new IntersectionObserver((seen) => seen.forEach((one) => one.target.classList.toggle("in-view", one.isIntersecting)),
  { rootMargin: "-20% 0px -75% 0px" });
document.querySelectorAll(".change").forEach((change) => changes.observe(change));

// The list of scenes shrinks to what fits while one types; without a script the form asks the server.
document.querySelectorAll("[data-filter]").forEach((form) => {
  const items = document.querySelectorAll(`#${form.dataset.filter} > li`);
  form.addEventListener("input", (event) => {
    const words = event.target.value.trim().toLowerCase();
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
const here = document.querySelector(".scene-list [aria-current]");
if (here && list.open) {
  const column = list.querySelector("ol");
  column.scrollTop = here.offsetTop - column.offsetTop - column.clientHeight / 3;
}
