// The line at the foot of a phone: typing, adding a file, and the menu of commands.

import { rove, stopAt } from "./keys.js";
import { make } from "./make.js";
import { chatPath, get } from "./server.js";
import { say } from "./words.js";

export class Composer {
  constructor(phone, card, send) {
    this.phone = phone;
    this.card = card;
    this.send = send;
    this.form = phone.querySelector(".composer");
    this.text = phone.querySelector("textarea");
    this.file = phone.querySelector(".file");
    this.menu = phone.querySelector(".menu");
    this.commands = phone.querySelector(".commands");
    this.listen();
  }

  listen() {
    this.form.addEventListener("submit", (event) => this.submit(event));
    this.text.addEventListener("keydown", (event) => this.typed(event));
    this.text.addEventListener("input", () => this.fit());
    this.phone.querySelector(".attach").addEventListener("click", () => this.file.click());
    this.phone.querySelector(".unchoose").addEventListener("click", () => this.choose(null));
    this.file.addEventListener("change", () => this.choose(this.file.files[0]));
    this.menu.addEventListener("click", () => (this.commands.hidden ? this.openMenu() : this.closeMenu()));
    this.commands.addEventListener("keydown", (event) => event.key === "Escape" && this.closeMenu());
    rove(this.commands, ".command");
  }

  label() {
    this.text.placeholder = this.text.ariaLabel = say("type");
    this.text.name = "text";
    for (const [selector, key] of [[".send", "send"], [".attach", "attach"], [".menu", "commands"], [".unchoose", "unchoose"]]) {
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
    this.text.value = "";
    this.choose(null);
    this.fit();
    this.send(text, file);
    this.text.focus();
  }

  choose(file) {
    this.chosen = file ?? null;
    if (!file) this.file.value = "";
    this.phone.querySelector(".chosen").hidden = !file;
    this.phone.querySelector(".chosen-name").textContent = file?.name ?? "";
    this.text.focus();
  }

  // As high as its text, up to what the style sheet allows.
  fit() {
    this.text.style.height = "auto";
    this.text.style.height = `${this.text.scrollHeight}px`;
  }

  async openMenu() {
    const given = await get(chatPath(this.card.slug, "menu"));
    const plain = [["start", say("startCommand")], ["help", say("helpCommand")]];
    const entries = given.length ? given : plain;
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
