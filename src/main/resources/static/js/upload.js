// A file can be dropped on its field, and one that is too large is not sent at all.
document.querySelectorAll(".drop").forEach((drop) => {
  const input = drop.querySelector("input[type=file]");
  const error = drop.querySelector(".drop-error");
  drop.querySelector(".drop-here").hidden = false;
  const look = () => {
    const tooLarge = input.files.length > 0 && input.files[0].size > Number(drop.dataset.largest);
    error.hidden = !tooLarge;
    error.textContent = tooLarge ? drop.dataset.tooLarge : "";
    return !tooLarge;
  };
  input.addEventListener("change", look);
  input.form.addEventListener("submit", (event) => {
    if (!look()) {
      event.preventDefault();
      input.focus();
    }
  });
  for (const name of ["dragenter", "dragover"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  for (const name of ["dragleave", "drop"]) {
    drop.addEventListener(name, () => drop.classList.remove("over"));
  }
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change"));
    }
  });
});
