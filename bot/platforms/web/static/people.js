// The list of people whose phone can be picked up, with a search field and who has something new.

import { grouped } from "./groups.js";
import { rove, stopAt } from "./keys.js";
import { face, make } from "./make.js";
import { rank, say } from "./words.js";

const SEEN = "coalitiebot-seen";

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export class People {
  constructor(list, search, pick) {
    Object.assign(this, { list, search, pick });
    this.people = [];
    this.guests = [];
    this.groups = [];
    this.seen = JSON.parse(localStorage.getItem(SEEN) ?? "{}");
    this.drawn = "";
    search.addEventListener("input", () => this.filter());
    search.addEventListener("keydown", (event) => this.intoList(event));
    rove(list, ".person");
  }

  card(slug) {
    return [...this.people, ...this.guests, ...this.groups].find((card) => card.slug === slug);
  }

  nameOf(slug) {
    return this.card(slug)?.name ?? "";
  }

  // Takes what the server told; draws anew only when who there is has changed.
  show({ people, guests, groups, last }, open) {
    Object.assign(this, { people, guests, groups, last });
    const now = JSON.stringify([people, guests, groups, document.documentElement.lang]);
    if (now !== this.drawn) this.draw();
    this.drawn = now;
    this.mark(open);
  }

  draw() {
    const organisations = grouped(this.people, (card) => card.organisation || say("alone"));
    const held = document.activeElement?.dataset.slug;
    const sections = [...organisations].map(([title, cards]) => this.group(title, cards));
    if (this.groups.length) sections.unshift(this.group(say("groups"), this.groups));
    if (this.guests.length) sections.unshift(this.group(say("guests"), this.guests));
    this.nobody = make("p", { className: "nobody", textContent: say("nobody"), role: "status", hidden: true });
    this.list.replaceChildren(...sections, this.nobody);
    stopAt(this.list, ".person");
    if (held) this.list.querySelector(`[data-slug="${held}"]`)?.focus();
    this.filter();
  }

  group(title, cards) {
    const heading = make("h3", { textContent: title });
    const items = cards.map((card) => make("li", {}, this.person(card)));
    return make("section", { className: "group" }, heading, make("ul", {}, ...items));
  }

  person(card) {
    const picture = make("span", { ariaHidden: "true" });
    face(picture, card);
    const kind = card.kind ? say(card.kind) : "";
    const lines = make("span", { className: "person-lines" },
      make("span", { className: "person-name", textContent: card.name || say("unnamed") }),
      make("span", { className: "person-role", textContent: rank(card) }));
    const state = make("span", { className: "person-state" }, make("span", { className: "hidden" }));
    const button = make("button", { type: "button", className: "person" }, picture, lines, state);
    button.dataset.slug = card.slug;
    button.dataset.find = plain([card.name, card.organisation, card.role, kind].join(" "));
    button.addEventListener("click", () => this.pick(card.slug));
    return button;
  }

  filter() {
    const wanted = plain(this.search.value).split(/\s+/);
    for (const person of this.list.querySelectorAll(".person")) {
      person.parentElement.hidden = !wanted.every((word) => person.dataset.find.includes(word));
    }
    for (const group of this.list.querySelectorAll(".group")) group.hidden = !group.querySelector("li:not([hidden])");
    this.nobody.hidden = Boolean(this.list.querySelector("li:not([hidden])"));
    stopAt(this.list, ".group:not([hidden]) li:not([hidden]) .person");
  }

  intoList(event) {
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    const first = [...this.list.querySelectorAll(".person")].find((person) => person.offsetParent);
    if (event.key === "Enter") first?.click();
    else first?.focus();
  }

  mark(opened) {
    for (const person of this.list.querySelectorAll(".person")) {
      const { slug } = person.dataset;
      const open = opened.includes(slug);
      person.classList.toggle("open", open);
      person.classList.toggle("unread", this.isUnread(slug));
      const state = open ? say("opened") : this.isUnread(slug) ? say("unread") : "";
      person.querySelector(".person-state .hidden").textContent = state;
    }
  }

  // Ids that are lower than what was seen belong to a room that began anew.
  isUnread(slug) {
    const last = this.last[slug] ?? 0;
    return last > 0 && last !== (this.seen[slug] ?? 0);
  }

  read(slug, last) {
    this.seen[slug] = last;
    localStorage.setItem(SEEN, JSON.stringify(this.seen));
  }
}
