import { isLetter } from '../../kpi/letters';
import {
  damagedDirectory,
  duplicateEntry,
  emptyFile,
  encryptedEntry,
  notZip,
  overlapping,
  ratioTooHigh,
  tooLarge,
  tooManyEntries,
  totalTooLarge,
  truncated,
  unknownMethod,
  unsafeName,
} from './messages';
import { zipLimits, type ZipLimits } from './limits';
import { DEFLATED, ENCRYPTED_FLAGS, STORED, type ZipEntry } from './zipEntry';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const UTF8 = new TextDecoder('utf-8');
/** Extra fields and comments of nearly all entries. */
const NOTHING = new Uint8Array(0);

/**
 * The entries of a zip archive in the order of its central directory. Bytes before and behind the archive are
 * tolerated, sizes come from the directory alone, and everything is checked against the limits before a byte is inflated.
 * @throws NgktError `file.*` or `zip.*`
 */
export function readArchive(file: Uint8Array, limits: ZipLimits = zipLimits): ZipEntry[] {
  if (file.length === 0) throw emptyFile();
  // Not a Buffer, whose `subarray` makes Buffers.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw startsAsZip(view) ? truncated() : notZip();
  const directory = readEnd(view, end);
  if (directory.count > limits.entries) throw tooManyEntries(directory.count, limits.entries);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  const stretches: { readonly from: number; readonly to: number; readonly name: string }[] = [];
  let total = 0;
  let at = directory.from;
  for (let i = 0; i < directory.count; i++) {
    const { entry, next, from, to } = readCentral(bytes, view, at, directory);
    checkEntry(entry, limits);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw duplicateEntry(entry.name);
    seen.add(key);
    total += entry.size;
    if (total > limits.total) throw totalTooLarge(Math.round(limits.total / 1048576));
    stretches.push({ from, to, name: entry.name });
    entries.push(entry);
    at = next;
  }
  if (at > directory.end) throw damagedDirectory();
  checkOverlaps(stretches);
  return entries;
}

interface Directory {
  /** Offset of the first central record and of what follows the last. */
  readonly from: number;
  readonly end: number;
  readonly count: number;
  /** Bytes in front of the archive; all its offsets are relative to their end. */
  readonly prefix: number;
}

function startsAsZip(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

function readEnd(view: DataView, end: number): Directory {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR64) return readEnd64(view, locator);
  return placed(count, size, offset, end);
}

function readEnd64(view: DataView, locator: number): Directory {
  const declared = large(view, locator + 8);
  // With a prefix the declared place is off; the record normally ends where its locator begins.
  const at = [declared, locator - 56].find(
    (from) => from >= 0 && from + 56 <= locator && view.getUint32(from, true) === END64,
  );
  if (at === undefined) throw damagedDirectory();
  return placed(large(view, at + 32), large(view, at + 40), large(view, at + 48), at);
}

function placed(count: number, size: number, offset: number, end: number): Directory {
  const from = end - size;
  const prefix = from - offset;
  if (from < 0 || prefix < 0) throw truncated();
  return { from, end, count, prefix };
}

/** A 64-bit number; beyond 2^53 nothing in a file can be, so precision does not matter. */
function large(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

function readCentral(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: Directory,
): { entry: ZipEntry; next: number; from: number; to: number } {
  if (at + 46 > directory.end || view.getUint32(at, true) !== CENTRAL) throw damagedDirectory();
  const flags = view.getUint16(at + 8, true);
  const nameFrom = at + 46;
  const extraFrom = nameFrom + view.getUint16(at + 28, true);
  const commentFrom = extraFrom + view.getUint16(at + 30, true);
  const next = commentFrom + view.getUint16(at + 32, true);
  if (next > directory.end) throw damagedDirectory();
  const rawName = bytes.subarray(nameFrom, extraFrom);
  const name = decodeName(rawName);
  const sizes = readSizes(view, at, extraFrom, commentFrom);
  const { from, dataFrom } = readLocal(bytes, view, sizes.offset + directory.prefix, rawName, directory);
  const to = dataFrom + sizes.compressed;
  if (to > directory.from) throw truncated();
  const entry: ZipEntry = {
    name,
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: sizes.compressed,
    size: sizes.size,
    versionMadeBy: view.getUint16(at + 4, true),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    extra: commentFrom === extraFrom ? NOTHING : withoutZip64(bytes.subarray(extraFrom, commentFrom)),
    comment: next === commentFrom ? NOTHING : bytes.subarray(commentFrom, next),
    data: bytes.subarray(dataFrom, to),
  };
  return { entry, next, from, to };
}

function readSizes(
  view: DataView,
  at: number,
  extraFrom: number,
  extraTo: number,
): { size: number; compressed: number; offset: number } {
  const found = {
    size: view.getUint32(at + 24, true),
    compressed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extraFrom; field + 4 <= extraTo; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 0x0001) continue;
    let from = field + 4;
    const to = Math.min(extraTo, from + view.getUint16(field + 2, true));
    for (const key of ['size', 'compressed', 'offset'] as const) {
      if (found[key] !== IN_ZIP64 || from + 8 > to) continue;
      found[key] = large(view, from);
      from += 8;
    }
  }
  return found;
}

function readLocal(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  rawName: Uint8Array,
  directory: Directory,
): { from: number; dataFrom: number } {
  if (at < 0 || at + 30 > directory.from) throw truncated();
  if (view.getUint32(at, true) !== LOCAL) throw damagedDirectory();
  const nameLength = view.getUint16(at + 26, true);
  // With two different names two readers would see two different files.
  if (nameLength !== rawName.length || !standsAt(bytes, at + 30, rawName)) throw damagedDirectory();
  return { from: at, dataFrom: at + 30 + nameLength + view.getUint16(at + 28, true) };
}

function standsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

/** Names are ASCII or UTF-8, whatever the flags say. */
function decodeName(raw: Uint8Array): string {
  // Some old .NET programs wrote backslashes.
  return UTF8.decode(raw).replaceAll('\\', '/');
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const kept: number[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const length = 4 + (extra[at + 2] as number) + (extra[at + 3] as number) * 256;
    if (extra[at] !== 0x01 || extra[at + 1] !== 0x00) kept.push(...extra.subarray(at, at + length));
    at += length;
  }
  return Uint8Array.from(kept);
}

function checkEntry(entry: ZipEntry, limits: ZipLimits): void {
  const { name } = entry;
  if (!isSafeName(name)) throw unsafeName(name);
  if (entry.flags & ENCRYPTED_FLAGS) throw encryptedEntry(name);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw unknownMethod(name, entry.method);
  if (entry.method === STORED && entry.size !== entry.compressedSize) throw damagedDirectory();
  if (entry.size > limits.part) throw tooLarge(name, Math.round(limits.part / 1048576));
  if (entry.size > limits.ratioFrom && entry.size > limits.ratio * entry.compressedSize) {
    throw ratioTooHigh(name, Math.round(entry.size / Math.max(1, entry.compressedSize)));
  }
}

/** Not nothing, no path from the root or a drive, no control characters, no steps to the same or the folder above. */
function isSafeName(name: string): boolean {
  const isRooted = name === '' || name.startsWith('/') || (name.charAt(1) === ':' && isLetter(name.charCodeAt(0)));
  const path = `/${name}/`;
  if (isRooted || path.includes('/./') || path.includes('/../')) return false;
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) < 32) return false;
  return true;
}

function checkOverlaps(stretches: { readonly from: number; readonly to: number; readonly name: string }[]): void {
  const ordered = [...stretches].sort((a, b) => a.from - b.from);
  for (let i = 1; i < ordered.length; i++) {
    const current = ordered[i];
    const before = ordered[i - 1];
    if (current && before && current.from < before.to) throw overlapping(current.name);
  }
}
