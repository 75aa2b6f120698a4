import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Parts of a workbook as texts, by name. */
export type Parts = Readonly<Record<string, string>>;

/** A zip archive of text parts, in the order given. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
    { mtime: new Date(2026, 0, 1) },
  );
}

/** The parts of an archive, inflated by a program that is not ours. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function rawPartsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}
