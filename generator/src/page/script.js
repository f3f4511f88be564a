
"use strict";
(() => {
  const box = document.getElementById("search");
  const found = document.getElementById("found");
  const entries = [...document.querySelectorAll("[data-search]")];
  const groups = [...document.querySelectorAll("[data-group]")];
  let waiting = 0;
  const filter = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const entry of entries) {
      const fits = words.every((word) => entry.dataset.search.includes(word));
      entry.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const group of groups) {
      group.hidden = words.length > 0 && !group.querySelector("[data-search]:not([hidden])");
    }
    found.textContent = words.length > 0 ? `${count} found` : "";
  };
  box.parentElement.hidden = false;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== box) {
      event.preventDefault();
      box.focus();
    } else if (event.key === "Escape" && document.activeElement === box) {
      box.value = "";
      filter();
    }
  });
  // What a link leads to may be hidden by the search.
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.closest("[hidden]")) {
      box.value = "";
      filter();
      target.scrollIntoView();
    }
  });
})();
