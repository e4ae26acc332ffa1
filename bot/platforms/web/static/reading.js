// Where the reader of a chat is, at its end or further up, and what is shown of what comes.

const NEAR = 80;
const MARGIN = 12;

export class Reading {
  // `newest`: the button that leads to what came below while the reader was further up.
  constructor(log, newest) {
    Object.assign(this, { log, newest, atEnd: true, unseen: null, led: null });
    newest.addEventListener("click", () => this.toBeginOf(this.unseen));
    log.addEventListener("scroll", () => this.scrolled());
    log.addEventListener("load", () => this.atEnd && this.toNewest(), true);
    new ResizeObserver(() => this.resized()).observe(log);
  }

  get size() {
    return `${this.log.clientWidth} × ${this.log.clientHeight}`;
  }

  resized() {
    this.shape = this.size;
    if (this.led) this.toBeginOf(this.led.element);
    else if (this.atEnd) this.toEnd();
  }

  // Who reads further up is left there; who is at the end stays at the end. When the log itself
  // gets another size its texts move, and not the reader.
  scrolled() {
    if (this.size !== this.shape) return;
    if (this.led?.top !== this.log.scrollTop) this.led = null;
    this.atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR;
    if (this.atEnd) this.newest.hidden = true;
  }

  // Something changed; `fresh` is what must be read of it, if anything. The reader is led to it
  // when they are `wanted` there, or at the end. A card that changes where it stands moves nothing:
  // a finger may be on it.
  follow(fresh, wanted) {
    if (!fresh) return;
    this.atEnd ||= wanted;
    if (this.atEnd) return this.toBeginOf(fresh);
    this.unseen ??= fresh;
    this.newest.hidden = false;
  }

  toEnd() {
    this.atEnd = true;
    this.led = null;
    this.log.scrollTop = this.log.scrollHeight;
    this.newest.hidden = true;
    this.unseen = null;
  }

  // To the end, but of what does not fit the beginning is shown: that is what is read first.
  toBeginOf(element) {
    this.toEnd();
    if (!element?.isConnected) return;
    this.log.scrollTop = Math.min(this.log.scrollTop, element.offsetTop - MARGIN);
    this.led = { element, top: this.log.scrollTop };
  }

  toNewest() {
    this.toBeginOf(this.log.querySelector(".part:last-child"));
  }
}
