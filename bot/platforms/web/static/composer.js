// The line at the foot of a phone: typing, adding a file, replying, and the menu of commands.

import { brief } from "./bubble.js";
import { rove, stopAt } from "./keys.js";
import { make } from "./make.js";
import { chatPath, get } from "./server.js";
import { say } from "./words.js";

const DRAFT = "coalitiebot-draft-";

export class Composer {
  // `send(text, file, reply)`; `reply`: the id of the part that is replied to, or 0.
  constructor(phone, card, send) {
    this.phone = phone;
    this.card = card;
    this.send = send;
    this.form = phone.querySelector(".composer");
    this.text = phone.querySelector("textarea");
    this.file = phone.querySelector(".file");
    this.menu = phone.querySelector(".menu");
    this.commands = phone.querySelector(".commands");
    this.speaker = phone.querySelector("select");
    this.text.value = sessionStorage.getItem(this.draft) ?? "";
    this.listen();
  }

  get draft() {
    return DRAFT + this.card.slug;
  }

  listen() {
    this.form.addEventListener("submit", (event) => this.submit(event));
    this.text.addEventListener("keydown", (event) => this.typed(event));
    this.text.addEventListener("input", () => this.changed());
    this.phone.querySelector(".attach").addEventListener("click", () => this.file.click());
    this.phone.querySelector(".unchoose").addEventListener("click", () => this.choose(null));
    this.phone.querySelector(".unquote").addEventListener("click", () => this.quote(null));
    this.file.addEventListener("change", () => this.choose(this.file.files[0]));
    this.menu.addEventListener("click", () => (this.commands.hidden ? this.openMenu() : this.closeMenu()));
    this.commands.addEventListener("keydown", (event) => event.key === "Escape" && this.closeMenu());
    rove(this.commands, ".command");
  }

  label() {
    this.text.placeholder = this.text.ariaLabel = say("type");
    this.text.name = "text";
    for (const [selector, key] of [[".send", "send"], [".attach", "attach"], [".menu", "commands"], [".unchoose", "unchoose"], [".unquote", "unquote"]]) {
      const button = this.phone.querySelector(selector);
      button.ariaLabel = button.title = say(key);
    }
    this.file.ariaLabel = say("attach");
  }

  typed(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.form.requestSubmit();
  }

  submit(event) {
    event.preventDefault();
    const text = this.text.value.trim();
    const file = this.chosen ?? null;
    if (!text && !file) return;
    const reply = this.quoted?.id ?? 0;
    this.text.value = "";
    this.changed();
    this.choose(null);
    this.quote(null);
    this.send(text, file, reply);
  }

  // `part`: what will be replied to, or null.
  quote(part) {
    this.quoted = part;
    this.phone.querySelector(".quoted").hidden = !part;
    this.phone.querySelector(".quoted-text").textContent = part ? brief(part) : "";
    this.text.focus();
  }

  // Who can speak in the chat of a group; empty in a chat of one person.
  seat(speakers) {
    const options = speakers.map(({ slug, name }) => new Option(name, slug, false, slug === this.speaker.value));
    this.speaker.replaceChildren(...options);
    this.speaker.parentElement.hidden = !speakers.length;
  }

  choose(file) {
    this.chosen = file ?? null;
    if (!file) this.file.value = "";
    this.phone.querySelector(".chosen").hidden = !file;
    this.phone.querySelector(".chosen-name").textContent = file?.name ?? "";
    this.text.focus();
  }

  // What is half typed outlives a reload.
  changed() {
    sessionStorage.setItem(this.draft, this.text.value);
    this.fit();
  }

  // As high as its text, up to what the style sheet allows.
  fit() {
    this.text.style.height = "auto";
    this.text.style.height = `${this.text.scrollHeight}px`;
  }

  async openMenu() {
    const given = await get(chatPath(this.card.slug, "menu"));
    const alone = [["start", say("startCommand")], ["help", say("helpCommand")]];
    const together = [["koppelgroep", say("bindCommand")], ["ontkoppelgroep", say("unbindCommand")]];
    const entries = given.length ? given : this.card.members ? together : alone;
    this.commands.replaceChildren(...entries.map(([command, description]) => this.command(command, description)));
    stopAt(this.commands, ".command");
    this.commands.hidden = false;
    this.menu.ariaExpanded = "true";
    this.commands.querySelector(".command").focus();
  }

  command(command, description) {
    const name = make("span", { className: "command-name", textContent: `/${command}` });
    const button = make("button", { type: "button", className: "command" }, name, make("span", { textContent: description }));
    button.addEventListener("click", () => {
      this.closeMenu();
      this.send(`/${command}`);
    });
    return button;
  }

  closeMenu() {
    this.commands.hidden = true;
    this.menu.ariaExpanded = "false";
    this.text.focus();
  }
}
