import { gunzipSync } from 'node:zlib';
import type { ZipEntry } from '../zip/zipEntry';

/** A member begins with this: gzip, deflated, no name or time. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const MAGIC = HEADER.subarray(0, 3);
const TRAILER_SIZE = 8;

/**
 * Deflated entries as the members of one gzip stream, so that one decompressor serves them all and zlib itself checks
 * their checksums and sizes; undefined where anything is not as declared.
 */
export function inflateMembers(entries: readonly ZipEntry[]): readonly Uint8Array[] | undefined {
  const stream = membersOf(entries);
  // A member hidden in another's data would be inflated with it.
  if (countOf(MAGIC, stream) !== entries.length) return undefined;
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  try {
    // One byte more than will come out, so that all of it comes in one piece.
    const bytes = gunzipSync(stream, { chunkSize: Math.max(64, size + 1), maxOutputLength: Math.max(1, size) });
    if (bytes.length !== size) return undefined;
    let at = 0;
    return entries.map((entry) => bytes.subarray(at, (at += entry.size)));
  } catch {
    return undefined;
  }
}

function membersOf(entries: readonly ZipEntry[]): Buffer {
  const around = HEADER.length + TRAILER_SIZE;
  const stream = new Uint8Array(entries.reduce((sum, { data }) => sum + data.length + around, 0));
  const view = new DataView(stream.buffer);
  let at = 0;
  for (const { data, crc, size } of entries) {
    stream.set(HEADER, at);
    stream.set(data, at + HEADER.length);
    at += around + data.length;
    view.setUint32(at - 8, crc, true);
    view.setUint32(at - 4, size, true);
  }
  return Buffer.from(stream.buffer);
}

function countOf(bytes: Uint8Array, stream: Buffer): number {
  let count = 0;
  for (let at = stream.indexOf(bytes); at >= 0; at = stream.indexOf(bytes, at + 1)) count++;
  return count;
}
