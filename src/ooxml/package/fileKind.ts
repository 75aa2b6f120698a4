import { compoundFile, encryptedWorkbook, legacyXls } from './messages';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses what is recognisably something else than a zip archive: the container of old Office files, which also wraps
 * encrypted workbooks.
 * @throws NgktError `file.encrypted`, `file.legacyXls`, `file.notWorkbook`
 */
export function refuseCompoundFile(bytes: Uint8Array): void {
  if (!COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) return;
  if (holdsName(bytes, 'EncryptedPackage') || holdsName(bytes, 'EncryptionInfo')) throw encryptedWorkbook();
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) throw legacyXls();
  throw compoundFile();
}

/** Directory entries of a compound file carry their names in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
