// One part of a chat as it stands there: text, picture or file, buttons, and why it came.

import { enlarge } from "./large.js";
import { linked, make } from "./make.js";
import { chatPath } from "./server.js";
import { day, say, time } from "./words.js";

const LONG = 4500;
const BRIEF = 120;

// `phone`: whose chat it stands in; it tells names and what is quoted, and takes presses.
export function draw(part, phone) {
  const element = make("div", { className: part.mine ? "part mine" : "part bot", tabIndex: -1 });
  element.dataset.part = part.id ?? "";
  if (part.at) element.dataset.day = day(new Date(part.at));
  element.append(bubble(part, phone));
  if (part.rows?.length) element.append(keys(part, phone));
  return element;
}

// The beginning of what a part says, as it is quoted.
export function brief(part) {
  const text = part.text || part.file?.name || "";
  return text.length > BRIEF ? `${text.slice(0, BRIEF)}…` : text;
}

function bubble(part, phone) {
  const who = part.mine ? say("me", { name: phone.nameOf(part) }) : say("bot");
  const named = phone.isGroup && part.mine ? "from" : "hidden";
  const box = make("div", { className: "bubble" }, make("span", { className: named, textContent: who }));
  const quoted = phone.quotedIn(part);
  if (quoted) box.append(make("p", { className: "quote", dir: "auto", textContent: brief(quoted) }));
  if (part.file) box.append(part.file.picture ? picture(part) : download(part));
  if (part.text) box.append(...words(part));
  box.append(foot(part, phone));
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

// What stands beside a picture says what it shows; its first line is enough for its name.
function picture(part) {
  const name = part.text.split("\n")[0] || part.file.name;
  const image = make("img", { src: address(part), alt: say("picture", { name }) });
  const link = make("a", { className: "picture", href: address(part), target: "_blank" }, image);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    enlarge(image, part.text);
  });
  return link;
}

function download(part) {
  const name = make("bdi", { textContent: part.file.name });
  const sheet = make("span", { className: "sheet", ariaHidden: "true" });
  const label = say("save", { name: part.file.name });
  return make("a", { className: "download", href: address(part), download: part.file.name, ariaLabel: label }, sheet, name);
}

function foot(part, phone) {
  const line = make("div", { className: "foot" });
  if (part.because) line.append(...reason(part));
  const edited = part.edited ? `${say("edited")} · ` : "";
  if (!part.at) return line;
  line.append(make("span", { className: "time", textContent: edited + time(new Date(part.at)) }));
  const reply = make("button", { type: "button", className: "reply", ariaLabel: say("reply"), title: say("reply") });
  reply.addEventListener("click", () => phone.composer.quote(part));
  line.append(reply);
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

function keys(part, phone) {
  const rows = part.rows.map((row) => make("div", { className: "key-row" }, ...row.map((button) => key(button, phone))));
  return make("div", { className: "keys" }, ...rows);
}

// `style`: "main", "danger", "quiet", or none.
function key([label, token, style = ""], phone) {
  const button = make("button", { type: "button", className: `key ${style}`.trim(), textContent: label, dir: "auto" });
  button.dataset.token = token;
  button.addEventListener("click", () => phone.press(token, button));
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
