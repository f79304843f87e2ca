(() => {
  const show = document.getElementById("show");
  const type = document.getElementById("type");
  const count = document.getElementById("count");
  const sentences = [...document.querySelectorAll(".sentence")];
  const types = new Set([...document.querySelectorAll("[data-type]")].map((item) => item.dataset.type));
  for (const name of [...types].sort()) {
    type.add(new Option(name, name));
  }
  function filter() {
    let shown = 0;
    for (const sentence of sentences) {
      const kind = show.value === "all"
        || (show.value === "events" && !sentence.classList.contains("none"))
        || (show.value === "errors" && sentence.classList.contains("error"));
      const fits = !type.value
        || [...sentence.querySelectorAll("[data-type]")].some((item) => item.dataset.type === type.value);
      sentence.classList.toggle("hidden", !(kind && fits));
      shown += kind && fits ? 1 : 0;
    }
    count.textContent = shown + " of " + sentences.length + " sentences";
  }
  show.addEventListener("change", filter);
  type.addEventListener("change", filter);
  filter();
})();
