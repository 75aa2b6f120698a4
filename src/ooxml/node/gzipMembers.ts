import { gunzipSync } from 'node:zlib';
import type { ZipEntry } from '../zip/zipEntry';

/** A member begins with this: gzip, deflated, no name or time. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const TRAILER_SIZE = 8;

/**
 * Deflated entries as the members of one gzip stream, so that one decompressor serves them all and zlib itself checks
 * their checksums and sizes; undefined where anything is not as declared.
 */
export function inflateMembers(entries: readonly ZipEntry[]): readonly Uint8Array[] | undefined {
  const stream = membersOf(entries);
  // A member hidden in another's data would be inflated with it.
  if (countMembers(stream) !== entries.length) return undefined;
  let size = 0;
  for (const entry of entries) size += entry.size;
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

function membersOf(entries: readonly ZipEntry[]): Uint8Array {
  const around = HEADER.length + TRAILER_SIZE;
  let length = 0;
  for (const { data } of entries) length += data.length + around;
  const stream = new Uint8Array(length);
  const view = new DataView(stream.buffer);
  let at = 0;
  for (const { data, crc, size } of entries) {
    stream.set(HEADER, at);
    stream.set(data, at + HEADER.length);
    at += around + data.length;
    view.setUint32(at - 8, crc, true);
    view.setUint32(at - 4, size, true);
  }
  return stream;
}

/** How often the first three bytes of a member stand in the stream. */
function countMembers(stream: Uint8Array): number {
  let count = 0;
  for (let at = stream.indexOf(0x1f); at >= 0; at = stream.indexOf(0x1f, at + 1)) {
    if (stream[at + 1] === 0x8b && stream[at + 2] === 8) count++;
  }
  return count;
}
