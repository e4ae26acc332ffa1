// The room: which phones are open, what the address bar remembers, and who hears what.

import { ClockBar } from "./clock.js";
import { grouped } from "./groups.js";
import { Guide } from "./guide.js";
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
let recalling = true;

const stream = new Stream({ parts: arrived, toast: answered, connected });
const people = new People(by("people-list"), by("search"), (slug) => open({ slug }));
const nameOf = (slug) => people.nameOf(slug);
const clock = new ClockBar(by("clock"), { refresh, moved: show, said: by("clock-said"), nameOf });
const guide = new Guide(by("guide"), (slug) => open({ slug }));
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
  guide.show(room.steps, nameOf);
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
  const named = press.split("/");
  phones.get(named[0])?.answered(named.at(-1), text);
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
    if (!phones.has(slug)) add(card);
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
  const phone = new Phone(card, { close, invite: (code) => open({ code }), nameOf });
  phones.set(card.slug, phone);
  by("phones").append(phone.element);
}

function close(phone) {
  const beside = phone.element.nextElementSibling ?? phone.element.previousElementSibling;
  putAway(phone);
  stream.listen([...phones.keys()]);
  const next = [...phones.values()].find((other) => other.element === beside);
  bringForward(narrow.matches ? "" : (next?.card.slug ?? ""));
  refresh();
  (next && !narrow.matches ? next.find(".phone-name") : by("search")).focus();
}

function putAway(phone) {
  phones.delete(phone.card.slug);
  phone.element.remove();
}

function bringForward(slug) {
  at = slug;
  const phone = phones.get(slug);
  if (phone) people.read(slug, phone.last);
  arrange();
  phone?.reading.toNewest();
}

function arrange() {
  by("empty").hidden = phones.size > 0;
  document.body.classList.toggle("no-phones", phones.size === 0);
  place(by("guide"), by(phones.size || narrow.matches ? "guide-beside" : "empty"));
  if (people.last) people.mark([...phones.keys()]);
  tabs.show([...phones.values()], at, (slug) => Boolean(people.last) && phones.has(slug) && !isSeen(slug) && people.isUnread(slug));
  remember();
}

// Only when it stands elsewhere: what moves loses the focus.
function place(element, where) {
  if (element.parentElement !== where) where.append(element);
}

// ——— what the address bar remembers ———

// What one sees of it: beside each other on a wide screen, one at a time on a narrow one.
function inView(address) {
  const kept = new URLSearchParams(address.replace(/^\/?\?/, ""));
  return [kept.get("phones") ?? "", narrow.matches ? (kept.get("at") ?? "") : ""].join();
}

function address() {
  const kept = new URLSearchParams();
  if (phones.size) kept.set("phones", [...phones.keys()].join(","));
  if (phones.size) kept.set("at", at);
  if (language() !== "nl") kept.set("lang", language());
  const query = kept.toString().replaceAll("%2C", ",");
  return query ? `/?${query}` : "/";
}

// What came into view is a step of its own, so that the browser goes back by it.
function remember() {
  if (recalling) return;
  const turned = inView(address()) !== inView(location.search);
  history[turned ? "pushState" : "replaceState"](null, "", address());
}

// Puts on the table what the address says, and takes the rest away.
async function recall(kept) {
  recalling = true;
  await refresh();
  const wanted = (kept.get("phones") ?? "").split(",").filter(Boolean);
  for (const [slug, phone] of phones) if (!wanted.includes(slug)) putAway(phone);
  for (const slug of wanted.filter((one) => !phones.has(one))) {
    try {
      add(await post("/api/room/phones", { slug }));
    } catch {
      // A phone of someone who is no longer here is left out.
      continue;
    }
  }
  at = phones.has(kept.get("at")) || kept.get("at") === "" ? kept.get("at") : ([...phones.keys()][0] ?? "");
  stream.listen([...phones.keys()]);
  if (kept.get("start")) await open({ code: kept.get("start") });
  bringForward(at);
  recalling = false;
  history.replaceState(null, "", address());
}

// ——— the page itself ———

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
addEventListener("popstate", () => recall(new URLSearchParams(location.search)));
await recall(kept);
document.body.classList.add("ready");
