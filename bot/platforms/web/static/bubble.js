// One part of a chat as it stands there: text, picture or file, buttons, and why it came.

import { linked, make } from "./make.js";
import { chatPath } from "./server.js";
import { day, say, time } from "./words.js";

const LONG = 4500;

// `person`: the name of whose phone it is; `press(token, button)` is called for a button.
export function draw(part, person, press) {
  const element = make("div", { className: part.mine ? "part mine" : "part bot", tabIndex: -1 });
  element.dataset.part = part.id ?? "";
  if (part.at) element.dataset.day = day(new Date(part.at));
  element.append(bubble(part, person));
  if (part.rows?.length) element.append(keys(part, press));
  return element;
}

function bubble(part, person) {
  const who = part.mine ? say("me", { name: person }) : say("bot");
  const box = make("div", { className: "bubble" }, make("span", { className: "hidden", textContent: who }));
  if (part.file) box.append(part.file.picture ? picture(part) : download(part));
  if (part.text) box.append(...words(part));
  box.append(foot(part));
  return box;
}

function words(part) {
  const pieces = (text) => (part.mine ? [text] : linked(text));
  const text = make("p", { className: "text", dir: "auto" }, ...pieces(part.text.slice(0, LONG)));
  if (part.text.length <= LONG) return [text];
  // A browser stands still for many seconds when it lays out as much as someone can paste.
  text.classList.add("folded");
  const all = make("button", { type: "button", className: "quiet all", textContent: say("all") });
  all.addEventListener("click", () => {
    text.replaceChildren(...pieces(part.text));
    text.classList.replace("folded", "whole");
    all.remove();
  });
  return [text, all];
}

const address = (part) => chatPath(part.chat, `files/${part.id}`);

function picture(part) {
  const image = make("img", { src: address(part), alt: say("picture", { name: part.file.name }) });
  return make("a", { className: "picture", href: address(part), target: "_blank" }, image);
}

function download(part) {
  const name = make("bdi", { textContent: part.file.name });
  const sheet = make("span", { className: "sheet", ariaHidden: "true" });
  const label = say("save", { name: part.file.name });
  return make("a", { className: "download", href: address(part), download: part.file.name, ariaLabel: label }, sheet, name);
}

function foot(part) {
  const line = make("div", { className: "foot" });
  if (part.because) line.append(...reason(part));
  const edited = part.edited ? `${say("edited")} · ` : "";
  if (part.at) line.append(make("span", { className: "time", textContent: edited + time(new Date(part.at)) }));
  return line;
}

function reason(part) {
  const text = make("p", { className: "because", textContent: part.because, hidden: true, dir: "auto" });
  text.id = `because-${part.chat}-${part.id}`;
  const why = make("button", { type: "button", className: "why", textContent: say("why"), ariaExpanded: "false" });
  why.setAttribute("aria-controls", text.id);
  why.addEventListener("click", () => {
    text.hidden = !text.hidden;
    why.ariaExpanded = String(!text.hidden);
  });
  return [why, text];
}

function keys(part, press) {
  const rows = part.rows.map((row) => make("div", { className: "key-row" }, ...row.map(([label, token]) => key(label, token, press))));
  return make("div", { className: "keys" }, ...rows);
}

function key(label, token, press) {
  const button = make("button", { type: "button", className: "key", textContent: label, dir: "auto" });
  button.dataset.token = token;
  button.addEventListener("click", () => press(token, button));
  return button;
}

// Puts the new drawing in the place of the old: what was opened stays open, the focus where it was.
export function redraw(old, fresh) {
  const held = old.contains(document.activeElement) ? document.activeElement : null;
  const open = old.querySelector(".why[aria-expanded=true]");
  const at = [...old.querySelectorAll(".key")].indexOf(held);
  old.replaceWith(fresh);
  if (open) fresh.querySelector(".why")?.click();
  if (old.querySelector(".whole")) fresh.querySelector(".all")?.click();
  if (!held) return;
  const same = held.dataset.token && fresh.querySelector(`[data-token="${CSS.escape(held.dataset.token)}"]`);
  (same || fresh.querySelectorAll(".key")[at] || fresh).focus({ preventScroll: true });
}
