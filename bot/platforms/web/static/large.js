// A picture in large, with what it shows in words below it.

const dialog = document.getElementById("large");

dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());

export function enlarge({ src, alt, naturalWidth }, words) {
  const image = dialog.querySelector("img");
  Object.assign(image, { src, alt });
  // Pictures are drawn at twice the size at which they read well.
  image.style.width = `max(${naturalWidth / 2}px, min(100vw - 32px, ${naturalWidth}px))`;
  dialog.querySelector("figcaption").textContent = words;
  dialog.showModal();
}
