// Making elements. Text only ever becomes text: no string is read as markup.

export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

const LIVE = /https?:\/\/[^\s<>"'’”]+[^\s<>"'’”.,;:!?)\]]|(?<=^|\s)\/[a-z]{2,32}(?![\w/])/gm;

// The text with its web addresses and commands as links; every other character stays what it is.
export function linked(text) {
  const pieces = [];
  let end = 0;
  for (const found of text.matchAll(LIVE)) {
    pieces.push(text.slice(end, found.index), found[0].startsWith("/") ? command(found[0]) : link(found[0]));
    end = found.index + found[0].length;
  }
  return [...pieces, text.slice(end)];
}

// What the phone says for the person when it is clicked.
function command(text) {
  const anchor = make("a", { href: "#", role: "button", textContent: text });
  anchor.dataset.command = text;
  return anchor;
}

function link(address) {
  try {
    new URL(address);
  } catch {
    return address;
  }
  return make("a", { href: address, textContent: address, target: "_blank", rel: "noopener noreferrer" });
}

// The code in a link to this very page that invites someone, or "".
export function invitationIn(anchor) {
  const here = anchor.origin === location.origin && anchor.pathname === "/";
  return here ? (new URLSearchParams(anchor.search).get("start") ?? "") : "";
}

// Someone's first letters in a colour that stays theirs.
export function face(element, card) {
  const words = (card.name || "?").split(/\s+/).filter((word) => /^[\p{L}\p{N}?]/u.test(word));
  element.textContent = words.length > 1 ? [...words[0]][0] + [...words.at(-1)][0] : ([...(words[0] ?? "?")][0]);
  const sum = [...card.slug].reduce((total, letter) => (total * 31 + letter.codePointAt(0)) % 9973, 7);
  element.className = `face hue-${sum % 6}`;
}
