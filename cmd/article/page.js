"use strict";
(() => {
  const status = document.getElementById("status");
  const picks = [...document.querySelectorAll(".pick")];
  let marked = [];
  let at = -1;

  function pick(link) {
    marked.forEach((piece) => piece.classList.remove("on"));
    picks.forEach((other) => other.setAttribute("aria-pressed", String(other === link)));
    document.body.classList.toggle("picked", link !== null);
    marked = link ? [...document.querySelectorAll(`.said[data-speaker="${link.dataset.pick}"]`)] : [];
    marked.forEach((piece) => piece.classList.add("on"));
    at = -1;
    status.textContent = link ? `${link.dataset.name}: ${marked.length} ${marked.length === 1 ? "piece" : "pieces"} of text marked` : "";
    if (link) go(1);
  }

  function go(step) {
    if (marked.length === 0) return;
    at = (at + step + marked.length) % marked.length;
    marked[at].tabIndex = -1;
    marked[at].scrollIntoView({ block: "center" });
    marked[at].focus({ preventScroll: true });
  }

  picks.forEach((link) => {
    link.setAttribute("role", "button");
    link.setAttribute("aria-pressed", "false");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      pick(link.getAttribute("aria-pressed") === "true" ? null : link);
    });
    link.addEventListener("keydown", (event) => {
      if (event.key === " ") {
        event.preventDefault();
        link.click();
      }
    });
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") go(1);
    if (event.key === "p") go(-1);
    if (event.key === "Escape") pick(null);
  });
})();
