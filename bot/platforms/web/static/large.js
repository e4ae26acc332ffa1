// A picture at its own size, with what it shows in words below it.

const dialog = document.getElementById("large");

dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());

export function enlarge({ src, alt }, words) {
  const image = dialog.querySelector("img");
  Object.assign(image, { src, alt });
  dialog.querySelector("figcaption").textContent = words;
  dialog.showModal();
}
