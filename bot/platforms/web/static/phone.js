// One phone: the chat of one person, and everything that person can do in it.

import { draw, redraw } from "./bubble.js";
import { Composer } from "./composer.js";
import { face, invitationIn, make } from "./make.js";
import { Reading } from "./reading.js";
import { Refused, chatPath, persist, post, upload } from "./server.js";
import { rank, say, sayAll } from "./words.js";

const TOAST = 4500;
const WHY = { 413: "tooLarge", 422: "tooLong" };
const PATIENCE = 10_000;

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const labels = (part) => (part?.rows ?? []).flat().map(([label]) => label);

// Whether a part became another card: most of its buttons are others. A tap that only changes some
// row leaves everything where it is under the finger.
function renewed(before, part) {
  const stood = labels(before);
  const kept = labels(part).filter((label) => stood.includes(label));
  return kept.length * 2 < labels(part).length;
}

export class Phone {
  // `on.close(phone)`, `on.invite(code)` for an invitation that is clicked, and `on.nameOf(slug)`.
  constructor(card, on) {
    Object.assign(this, { card, on });
    this.parts = new Map();
    this.drawn = new Map();
    this.pending = new Map();
    this.pressing = new Map();
    this.line = Promise.resolve();
    this.last = 0;
    this.pressedAt = -PATIENCE;
    this.element = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.element.id = `phone-${card.slug}`;
    this.log = this.element.querySelector(".log");
    this.reading = new Reading(this.log, this.find(".newest"));
    this.composer = new Composer(this.element, card, (...said) => this.send(...said));
    this.listen();
    this.label();
  }

  get name() {
    return this.card.name || say("unnamed");
  }

  // The chat of a group is one screen for all its people; the composer says who is at it.
  get isGroup() {
    return Boolean(this.card.members);
  }

  get by() {
    return this.isGroup ? this.composer.speaker.value : "";
  }

  nameOf(part) {
    return (this.isGroup && this.on.nameOf(part.by)) || this.name;
  }

  quotedIn(part) {
    return this.parts.get(part.reply);
  }

  find(selector) {
    return this.element.querySelector(selector);
  }

  listen() {
    this.find(".close").addEventListener("click", () => this.on.close(this));
    this.find(".start").addEventListener("click", () => (this.isGroup ? this.letIn() : this.send("/start")));
    this.log.addEventListener("click", (event) => this.clicked(event));
  }

  // Everything in the page's own words; again after another language was chosen.
  label() {
    sayAll(this.element);
    face(this.find(".face"), this.card);
    this.element.ariaLabel = say("phoneOf", { name: this.name });
    this.find(".phone-name").textContent = this.name;
    const about = [rank(this.card), this.card.organisation].filter(Boolean).join("\u00a0· ");
    this.find(".phone-role").textContent = about;
    this.log.ariaLabel = say("chatOf", { name: this.name });
    this.find(".close").ariaLabel = say("close", { name: this.name });
    this.find(".begin-text").textContent = say(this.isGroup ? "groupBegin" : "begin");
    this.find(".start").textContent = say(this.isGroup ? "letIn" : "start");
    this.composer.label();
    this.composer.seat((this.card.members ?? []).map((slug) => ({ slug, name: this.on.nameOf(slug) })));
  }

  // What the bot knows of its owner now.
  meet(card) {
    if (same(card, this.card)) return;
    this.card = card;
    this.label();
  }

  clicked(event) {
    const anchor = event.target.closest("a");
    if (!anchor) return;
    const code = invitationIn(anchor);
    const { command } = anchor.dataset;
    if (code || command) event.preventDefault();
    if (code) this.on.invite(code);
    if (command) this.send(command);
  }

  // ——— what stands in the chat ———

  show(parts) {
    const first = this.log.ariaLive === "off";
    const news = parts.filter((part) => this.put(part));
    this.find(".begin").hidden = this.log.childElementCount > 0;
    if (first) this.begin();
    else this.reading.follow(this.drawn.get(news[0]?.id), news.some((part) => this.answersPress(part)));
    // What stood there already is not read out; what comes from now on is.
    if (first) requestAnimationFrame(() => (this.log.ariaLive = "polite"));
  }

  begin() {
    this.composer.fit();
    this.reading.toNewest();
  }

  // Whether it is something to read anew.
  put(part) {
    const sent = this.pending.get(part.event);
    const old = this.drawn.get(part.id) ?? sent?.element;
    if (part.deleted) return this.remove(part, old);
    if (this.drawn.has(part.id) && same(part, this.parts.get(part.id))) return;
    const news = !old || (!old.nextElementSibling && renewed(this.parts.get(part.id), part));
    this.parts.set(part.id, part);
    const fresh = draw(part, this);
    this.drawn.set(part.id, fresh);
    if (sent) this.settle(sent, fresh);
    if (old) redraw(old, fresh);
    else this.add(fresh);
    this.date(fresh);
    if (!part.mine) this.last = Math.max(this.last, part.id);
    return news;
  }

  // What was sent from here stands in the chat now.
  settle(sent, fresh) {
    sent.element = fresh;
    this.pending.delete(sent.event);
  }

  // What comes of one's own press is led to; what nobody asked for has a reason, and waits.
  answersPress(part) {
    return !part.mine && !part.because && performance.now() - this.pressedAt < PATIENCE;
  }

  add(fresh) {
    fresh.classList.toggle("arriving", this.log.ariaLive !== "off");
    this.log.append(fresh);
  }

  // The first part of a day stands under its date.
  date(fresh) {
    let before = fresh.previousElementSibling;
    while (before?.matches(".pending")) before = before.previousElementSibling;
    const day = before?.matches(".day") ? before.textContent : before?.dataset.day;
    if (day !== fresh.dataset.day) fresh.before(make("h3", { className: "day", textContent: fresh.dataset.day }));
  }

  remove(part, old) {
    this.parts.delete(part.id);
    this.drawn.delete(part.id);
    const held = old?.contains(document.activeElement);
    const above = old?.previousElementSibling;
    if (above?.matches(".day") && !old.nextElementSibling?.matches(".part")) above.remove();
    old?.remove();
    if (held) this.log.focus();
  }

  // Draws all anew in the words of the page; nothing of it is news to a screen reader.
  again() {
    this.log.ariaLive = "off";
    this.log.replaceChildren();
    this.drawn.clear();
    this.show([...this.parts.values()]);
    this.log.append(...[...this.pending.values()].map((sent) => sent.element));
  }

  // ——— what the person does ———

  send(text, file = null, reply = 0) {
    const sent = { event: crypto.randomUUID(), text, file, reply, by: this.by };
    this.pending.set(sent.event, sent);
    this.find(".begin").hidden = true;
    this.sketch(sent);
    this.reading.toEnd();
    this.line = this.line.then(() => this.deliver(sent));
    return this.line;
  }

  // A bubble that is not in the chat yet, with what holds it up.
  sketch(sent) {
    const { text, file, reply, by } = sent;
    sent.element = draw({ text: text || file.name, reply, by, mine: true }, this);
    sent.element.classList.add("pending");
    this.log.append(sent.element);
    this.state(sent, say("sending"));
  }

  state(sent, ...notes) {
    sent.element.querySelector(".state")?.remove();
    if (notes.length) sent.element.querySelector(".foot").append(make("span", { className: "state" }, ...notes));
  }

  async deliver(sent) {
    const { event: id, text, file, by } = sent;
    const body = { id, text, by, reply: String(sent.reply || "") };
    const path = (what) => chatPath(this.card.slug, what);
    try {
      await persist(() => (file ? upload(path("shared"), file, body) : post(path("said"), body)));
    } catch (error) {
      this.failed(sent, error);
    }
  }

  failed(sent, error) {
    const why = say(WHY[error instanceof Refused && error.status] ?? "failed");
    const again = make("button", { type: "button", className: "quiet", textContent: say("again") });
    again.addEventListener("click", () => {
      this.state(sent, say("sending"));
      this.line = this.line.then(() => this.deliver(sent)).then(() => sent.element.isConnected && this.state(sent));
    });
    this.state(sent, why, again);
  }

  press(token, button) {
    return this.act("pressed", button, { token });
  }

  // Lets the bot into the group.
  letIn() {
    return this.act("joined", this.find(".start"));
  }

  async act(what, button, more = {}) {
    const body = { id: crypto.randomUUID(), by: this.by, ...more };
    this.pressing.set(body.id, button);
    this.pressedAt = performance.now();
    button.ariaBusy = "true";
    try {
      await persist(() => post(chatPath(this.card.slug, what), body));
    } catch {
      this.toast(say("pressFailed"));
    } finally {
      button.ariaBusy = null;
    }
  }

  // The answer to a press, when it was pressed here.
  answered(press, text) {
    if (this.pressing.delete(press) && text) this.toast(text);
  }

  toast(text) {
    const place = this.find(".toast");
    clearTimeout(this.fading);
    place.textContent = text;
    place.classList.add("shown");
    this.fading = setTimeout(() => {
      place.classList.remove("shown");
      place.textContent = "";
    }, TOAST);
  }
}
