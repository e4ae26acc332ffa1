// What this is, and three things to try first; each ticks itself off once it has really happened.

import { make } from "./make.js";
import { say } from "./words.js";

export class Guide {
  // `open(slug)` picks up the phone on which a step is done.
  constructor(element, open) {
    Object.assign(this, { element, open, drawn: "" });
    this.list = element.querySelector(".steps");
    this.fold = element.querySelector("details");
  }

  // `nameOf(slug)` gives a name, or nothing for someone who is not there.
  show(steps, nameOf) {
    const known = steps.filter((step) => nameOf(step.slug));
    const now = JSON.stringify([known, document.documentElement.lang]);
    if (now === this.drawn) return;
    this.drawn = now;
    const held = this.list.contains(document.activeElement) ? document.activeElement.dataset.what : "";
    this.list.replaceChildren(...known.map((step) => this.step(step, nameOf(step.slug))));
    if (held) this.list.querySelector(`[data-what=${held}]`)?.focus();
    this.count(known.filter((step) => step.done).length, known.length);
  }

  count(done, all) {
    const ready = done === all;
    this.element.hidden = !all;
    this.element.querySelector(".tried").textContent = say(ready ? "triedAll" : "tried", { done, all });
    if (ready && !this.ready) this.fold.open = false;
    this.ready = ready;
  }

  step({ what, slug, done }, name) {
    const lines = make("span", { className: "step-lines" },
      make("span", { className: "step-what", textContent: say(what, { name: name.split(" ")[0] }) }),
      make("span", { className: "step-how", textContent: say(`${what}How`) }));
    const tick = make("span", { className: "tick", ariaHidden: "true", textContent: done ? "✔" : "" });
    const state = make("span", { className: "hidden", textContent: say(done ? "stepDone" : "stepToDo") });
    const button = make("button", { type: "button", className: "step" }, tick, lines, state);
    button.dataset.what = what;
    button.addEventListener("click", () => this.open(slug));
    return make("li", { className: done ? "done" : "" }, button);
  }
}
