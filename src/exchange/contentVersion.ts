/**
 * The version of a data set that states none: SHA-256 over its files in the order of their names, as lower-case hex. Each
 * file counts with its name and length, so that no two different folders give the same text to hash.
 */
export async function contentVersion(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name) ?? new Uint8Array();
    parts.push(encoder.encode(`${name}\n${bytes.length}\n`), bytes);
  }
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', whole));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
