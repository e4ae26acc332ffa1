// The room: which phones are open, what the address bar remembers, and who hears what.

import { ClockBar } from "./clock.js";
import { grouped } from "./groups.js";
import { face, make } from "./make.js";
import { People } from "./people.js";
import { Phone } from "./phone.js";
import { get, post, Stream } from "./server.js";
import { Tabs } from "./tabs.js";
import { language, liveIn, say, sayAll, speak } from "./words.js";

const AGAIN = 5000;
const SOON = 400;

const by = (id) => document.getElementById(id);
const narrow = matchMedia("(max-width: 759px)");
const phones = new Map();
let at = "";
let soon = 0;

const stream = new Stream({ parts: arrived, toast: answered, connected });
const people = new People(by("people-list"), by("search"), (slug) => open({ slug }));
const clock = new ClockBar(by("clock"), refresh, show);
const tabs = new Tabs(by("tabs"), by("people"), bringForward);

// ——— what the server tells ———

async function refresh() {
  try {
    show(await get(`/api/room?lang=${language()}`));
    connected(true);
  } catch {
    connected(false);
  }
}

function show(room) {
  liveIn(room.zone);
  by("coalition").textContent = room.coalition;
  document.title = `${room.coalition} · ${say("title")}`;
  clock.show(room);
  people.show(room, [...phones.keys()]);
  for (const [slug, phone] of phones) phone.meet(people.card(slug) ?? phone.card);
  suggest();
  arrange();
}

function arrived(parts) {
  const chats = grouped(parts, (part) => part.chat);
  for (const [slug, phone] of phones) {
    phone.show(chats.get(slug) ?? []);
    if (isSeen(slug)) people.read(slug, phone.last);
  }
  clearTimeout(soon);
  soon = setTimeout(refresh, SOON);
}

function answered({ press, text }) {
  const [slug, id] = press.split("/");
  phones.get(slug)?.answered(id, text);
}

function connected(well) {
  document.body.classList.toggle("away", !well);
  by("away").textContent = well ? "" : say("away");
}

const isSeen = (slug) => phones.has(slug) && (!narrow.matches || slug === at);

// ——— which phones are open ———

async function open({ slug = "", name = "", code = "" }) {
  if (!phones.has(slug)) {
    const card = await post("/api/room/phones", { slug, name });
    slug = card.slug;
    add(card);
    if (code) phones.get(slug).send(`/start ${code}`);
    stream.listen([...phones.keys()]);
    refresh();
  }
  bringForward(slug);
  const phone = phones.get(slug);
  phone.element.scrollIntoView({ block: "nearest", inline: "nearest" });
  (narrow.matches ? phone.find(".phone-name") : phone.composer.text).focus({ preventScroll: true });
}

function add(card) {
  const phone = new Phone(card, { close, invite: (code) => open({ code }) });
  phones.set(card.slug, phone);
  by("phones").append(phone.element);
}

function close(phone) {
  const beside = phone.element.nextElementSibling ?? phone.element.previousElementSibling;
  phones.delete(phone.card.slug);
  phone.element.remove();
  stream.listen([...phones.keys()]);
  const next = [...phones.values()].find((other) => other.element === beside);
  bringForward(narrow.matches ? "" : (next?.card.slug ?? ""));
  refresh();
  (next && !narrow.matches ? next.find(".phone-name") : by("search")).focus();
}

function bringForward(slug) {
  at = slug;
  const phone = phones.get(slug);
  if (phone) people.read(slug, phone.last);
  arrange();
  phone?.toEnd();
}

function arrange() {
  by("empty").hidden = phones.size > 0;
  document.body.classList.toggle("no-phones", phones.size === 0);
  if (people.last) people.mark();
  tabs.show([...phones.values()], at, (slug) => Boolean(people.last) && phones.has(slug) && !isSeen(slug) && people.isUnread(slug));
  remember();
}

// ——— what the address bar remembers ———

function remember() {
  const kept = new URLSearchParams();
  if (phones.size) kept.set("phones", [...phones.keys()].join(","));
  if (at) kept.set("at", at);
  if (language() !== "nl") kept.set("lang", language());
  const query = kept.toString().replaceAll("%2C", ",");
  history.replaceState(null, "", query ? `/?${query}` : "/");
}

async function recall(kept) {
  for (const slug of (kept.get("phones") ?? "").split(",").filter(Boolean)) {
    try {
      add(await post("/api/room/phones", { slug }));
    } catch {
      // A phone of someone who is no longer here is left out.
      continue;
    }
  }
  at = phones.has(kept.get("at")) ? kept.get("at") : ([...phones.keys()][0] ?? "");
  stream.listen([...phones.keys()]);
  await refresh();
  if (kept.get("start")) await open({ code: kept.get("start") });
}

// ——— the page itself ———

// A leader and a volunteer: between those two most of it can be seen.
function suggest() {
  const cards = people.people;
  const leader = cards.find((card) => /projectleider/i.test(card.role)) ?? cards[0];
  const volunteer = cards.find((card) => card.kind === "volunteer") ?? cards[1];
  const wanted = [leader, volunteer].filter(Boolean);
  const now = wanted.map((card) => card.slug).join();
  if (now === by("suggestions").dataset.shown) return;
  by("suggestions").dataset.shown = now;
  by("suggestions").replaceChildren(...wanted.map(suggestion));
}

function suggestion(card) {
  const picture = make("span", { ariaHidden: "true" });
  face(picture, card);
  const button = make("button", { type: "button" }, picture, make("span", { textContent: card.name }), make("small", { textContent: card.role }));
  button.addEventListener("click", () => open({ slug: card.slug }));
  return button;
}

function choose(name) {
  speak(name);
  sayAll(document);
  for (const button of document.querySelectorAll("[data-language]")) {
    button.ariaPressed = String(button.dataset.language === language());
  }
  for (const phone of phones.values()) {
    phone.label();
    phone.again();
  }
}

function prepareNewcomer() {
  const dialog = by("newcomer-dialog");
  const form = by("newcomer-form");
  by("newcomer").addEventListener("click", () => {
    form.reset();
    dialog.showModal();
  });
  by("newcomer-cancel").addEventListener("click", () => dialog.close());
  form.addEventListener("submit", () => {
    const { name, code } = Object.fromEntries(new FormData(form));
    open({ name: name.trim(), code: code.trim() });
  });
}

function prepareLanguages() {
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", async () => {
      choose(button.dataset.language);
      stream.listen([...phones.keys()]);
      await refresh();
    });
  }
}

const kept = new URLSearchParams(location.search);
choose(kept.get("lang") ?? "nl");
prepareNewcomer();
prepareLanguages();
narrow.addEventListener("change", arrange);
setInterval(() => document.hidden || clock.moving || refresh(), AGAIN);
await recall(kept);
document.body.classList.add("ready");
