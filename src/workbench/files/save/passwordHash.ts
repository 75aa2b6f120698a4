/**
 * Excel's 16-bit hash of a sheet's password (ECMA-376 part 4, 14.7.1): it keeps people from changing a sheet by mistake
 * and is no secret.
 * @returns four hexadecimal digits
 */
export function legacyPasswordHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = rotated(hash) ^ ((character.codePointAt(0) ?? 0) & 0xff);
  }
  hash = rotated(hash) ^ [...password].length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
