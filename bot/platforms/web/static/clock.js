// The clock bar: what time it is in the room, moving it on, and what happens next.

import { post } from "./server.js";
import { longDay, say, shortMoment, time } from "./words.js";

const MINUTE = 60_000;
const SHOWN = 8000;
const NAMED = 3;

export class ClockBar {
  // `refresh()` fetches the room, `moved(room)` takes it once the clock has stopped; `said` is the
  // place to tell what came meanwhile, and to whom, by `nameOf(slug)`.
  constructor(bar, { refresh, moved, said, nameOf }) {
    Object.assign(this, { bar, refresh, moved, said, nameOf, moving: false });
    for (const button of this.buttons) button.addEventListener("click", () => this.move(button));
    setInterval(() => this.face(), 5000);
  }

  get buttons() {
    return this.bar.querySelectorAll("[data-step]");
  }

  show(room) {
    this.room = room;
    this.shownAt = performance.now();
    this.face();
    const busy = this.moving || room.busy;
    this.bar.ariaBusy = String(busy);
    for (const button of this.buttons) {
      button.ariaDisabled = String(busy || (button.dataset.step === "next" && !room.next));
    }
    this.tell("next", ...(busy ? [say("moving")] : this.next()));
  }

  get now() {
    return Date.parse(this.room.now) + performance.now() - this.shownAt;
  }

  face() {
    if (!this.room) return;
    const moment = new Date(this.now);
    this.tell("now", say("nowIs", { day: longDay(moment), time: time(moment) }), shortMoment(moment));
  }

  // `brief` is what fits on a narrow screen; who has the page read aloud hears the whole there too.
  tell(name, whole, brief = whole) {
    for (const [id, text] of [[`#clock-${name}`, whole], [`#clock-${name}-brief`, brief]]) {
      const place = this.bar.querySelector(id);
      if (place.textContent !== text) place.textContent = text;
    }
  }

  // Whole and brief. What is due within this minute is happening: the bar does not announce it any more.
  next() {
    if (!this.room.next) return [say("nothingNext")];
    const at = new Date(this.room.next.at);
    if (at - this.now < MINUTE) return [""];
    return [this.room.next.what, say("soon")].map((what) => say("nextIs", { what, at: shortMoment(at) }));
  }

  // Says for a while to whom something came.
  news(slugs) {
    const names = slugs.map(this.nameOf).filter(Boolean);
    const some = names.slice(0, NAMED).join(", ");
    const more = names.length - NAMED;
    const said = more > 0 ? say("newsMore", { names: some, more }) : some;
    const now = this.bar.querySelector("#clock-now").textContent;
    this.said.textContent = say(said ? "news" : "noNews", { now, names: said });
    this.said.classList.add("shown");
    clearTimeout(this.fading);
    this.fading = setTimeout(() => this.said.classList.remove("shown"), SHOWN);
  }

  // While it runs the room is fetched again and again, so that the clock is seen running.
  async move(button) {
    if (button.ariaDisabled === "true") return;
    this.moving = true;
    this.show(this.room);
    const watching = setInterval(this.refresh, 500);
    try {
      const room = await post("/api/room/clock", { step: button.dataset.step });
      this.moved(room);
      this.news(room.came);
    } catch {
      // Refused while another page moves it: what the room says next is what counts.
      this.refresh();
    } finally {
      clearInterval(watching);
      this.moving = false;
      this.show(this.room);
    }
  }
}
