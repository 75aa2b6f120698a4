/**
 * A text as the database keeps it: NFC, and without what PostgreSQL or UTF-8 cannot hold (the zero character, halves of
 * surrogate pairs), so that both engines give back the same.
 */
export function storedText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\0', '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
}
