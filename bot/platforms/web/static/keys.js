// Moving through a group with the arrow keys: the whole group is one stop for Tab.

const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function rove(group, selector) {
  group.addEventListener("keydown", (event) => {
    const stops = [...group.querySelectorAll(selector)].filter((stop) => stop.offsetParent);
    const next = target(event.key, stops, stops.indexOf(document.activeElement));
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  group.addEventListener("focusin", (event) => {
    if (event.target.matches(selector)) stopAt(group, selector, event.target);
  });
}

function target(key, stops, at) {
  if (at < 0) return null;
  if (key === "Home") return stops[0];
  if (key === "End") return stops.at(-1);
  return key in STEPS ? stops[(at + STEPS[key] + stops.length) % stops.length] : null;
}

export function stopAt(group, selector, chosen) {
  const stops = [...group.querySelectorAll(selector)];
  const one = stops.includes(chosen) ? chosen : stops[0];
  for (const stop of stops) stop.tabIndex = stop === one ? 0 : -1;
}
