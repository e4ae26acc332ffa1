// On a narrow screen: the list of people and each phone behind a tab of its own.

import { rove, stopAt } from "./keys.js";
import { make } from "./make.js";
import { say } from "./words.js";

export class Tabs {
  constructor(bar, people, choose) {
    Object.assign(this, { bar, people, choose, drawn: "" });
    rove(bar, "[role=tab]");
  }

  // `at`: the slug of the phone in front, or "" for the list of people.
  show(phones, at, unread) {
    this.draw([
      { slug: "", label: say("people"), controls: this.people.id },
      ...phones.map((phone) => ({ slug: phone.card.slug, label: phone.name.split(" ")[0], controls: phone.element.id })),
    ]);
    for (const tab of this.bar.children) {
      tab.ariaSelected = String(tab.dataset.slug === at);
      tab.classList.toggle("unread", unread(tab.dataset.slug));
      tab.lastChild.textContent = unread(tab.dataset.slug) ? say("unread") : "";
    }
    document.body.classList.toggle("at-people", !at);
    for (const phone of phones) phone.element.classList.toggle("in-front", phone.card.slug === at);
    if (at !== this.at) this.turnTo(at);
  }

  // Only when there are other tabs: one that is being tapped or has the focus stays as it is.
  draw(wanted) {
    const now = JSON.stringify(wanted);
    if (now === this.drawn) return;
    this.drawn = now;
    this.at = null;
    this.bar.replaceChildren(...wanted.map((one) => this.tab(one)));
  }

  turnTo(at) {
    this.at = at;
    const held = this.bar.contains(document.activeElement);
    const chosen = this.bar.querySelector("[aria-selected=true]");
    stopAt(this.bar, "[role=tab]", chosen);
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (held) chosen?.focus();
  }

  tab({ slug, label, controls }) {
    const mark = make("span", { className: "hidden" });
    const tab = make("button", { type: "button", role: "tab" }, make("span", { textContent: label }), mark);
    tab.dataset.slug = slug;
    tab.setAttribute("aria-controls", controls);
    tab.addEventListener("click", () => this.choose(slug));
    return tab;
  }
}
