// The conversation with our own server: requests, uploads, and the stream of what changes.

import { language } from "./words.js";

const PAUSES = [400, 1200, 3000, 6000];
const AGAIN = 2000;

export class Refused extends Error {
  constructor(status) {
    super(`refused with ${status}`);
    this.status = status;
  }
}

async function answered(request) {
  const response = await request;
  if (!response.ok) throw new Refused(response.status);
  return response.json();
}

export const get = (path) => answered(fetch(path));

export const post = (path, body) =>
  answered(
    fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...body, language: language() }),
    }),
  );

export function upload(path, file, fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, language: language() })) form.append(name, value);
  form.append("file", file);
  return answered(fetch(path, { method: "POST", headers: { "X-Coalitiebot": "page" }, body: form }));
}

const passing = (error) => !(error instanceof Refused) || error.status >= 500;

// Sends what has an id of its own until it is taken in; the server knows it by that id.
export async function persist(send) {
  for (const pause of PAUSES) {
    try {
      return await send();
    } catch (error) {
      if (!passing(error)) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return send();
}

export const chatPath = (slug, what) => `/api/chats/${encodeURIComponent(slug)}/${what}`;

// One stream for all chats of the page; listening to other chats begins it anew.
export class Stream {
  constructor(on) {
    this.on = on;
    this.source = null;
    this.slugs = [];
    this.newest = 0;
    // A browser may keep a page that was left, with its connection; it has only six to a server.
    addEventListener("pagehide", () => this.source?.close());
    addEventListener("pageshow", (event) => event.persisted && this.listen(this.slugs));
  }

  listen(slugs) {
    this.slugs = slugs;
    clearTimeout(this.retry);
    this.source?.close();
    this.newest = 0;
    if (slugs.length) this.begin();
  }

  begin() {
    const asked = new URLSearchParams([...this.slugs.map((slug) => ["chat", slug]), ["lang", language()]]);
    const source = (this.source = new EventSource(`/api/stream?${asked}`));
    source.addEventListener("parts", (event) => this.heard(event));
    source.addEventListener("toast", (event) => this.on.toast(JSON.parse(event.data)));
    source.addEventListener("open", () => this.on.connected(true));
    source.addEventListener("error", () => this.lost(source));
  }

  // A browser comes back by itself after a broken connection, but not after a refusal.
  lost(source) {
    this.on.connected(false);
    if (source.readyState === EventSource.CLOSED) this.retry = setTimeout(() => this.listen(this.slugs), AGAIN);
  }

  heard(event) {
    const newest = Number(event.lastEventId);
    // The numbers only rise; lower ones mean that the room began anew behind our back.
    if (newest < this.newest) return location.reload();
    this.newest = newest;
    this.on.parts(JSON.parse(event.data).parts);
  }
}
