// Shows the copy button where a script can press it.
document.querySelectorAll("[data-copy]").forEach((button) => {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.querySelector(button.dataset.copy).textContent);
    document.querySelector(".copied").textContent = button.dataset.done;
  });
});
