// Grouping, for browsers on phones that are some years old.

// A Map from each name to the items that have it, in their order.
export function grouped(items, nameOf) {
  const groups = new Map();
  for (const item of items) {
    const name = nameOf(item);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(item);
  }
  return groups;
}
