/** Where an arrow key, Home or End leads in a list; undefined for other keys and at the list's ends. */
export function nextPlace(key: string, from: number, count: number): number | undefined {
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: count - 1 }[key];
  return to !== undefined && to >= 0 && to < count ? to : undefined;
}
