/** What was typed, as far as a message should repeat it: not a page of it. */
export function quoted(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
