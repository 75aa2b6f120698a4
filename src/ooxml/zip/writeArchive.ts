import { DEFLATED, DESCRIPTOR_FLAG, UTF8_FLAG, type ZipEntry } from './zipEntry';

/** The first day MS-DOS knows: what is new in a file carries no clock, so that equal fills give equal files. */
const NO_TIME = 0x00210000;

const NONE = new Uint8Array(0);
const encoder = new TextEncoder();

/** New compressed content of a part. */
export interface PackedPart {
  readonly pieces: readonly Uint8Array[];
  /** `STORED` or `DEFLATED`. */
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

export interface ArchiveChanges {
  /** By entry name: content that replaces an entry's. */
  readonly replaced: ReadonlyMap<string, PackedPart>;
  readonly removed: ReadonlySet<string>;
  /** Added behind the others, in this order. */
  readonly added: ReadonlyMap<string, PackedPart>;
}

interface Member {
  readonly entry: ZipEntry;
  readonly pieces: readonly Uint8Array[];
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
}

/** The archive with some parts changed. All others keep their compressed bytes, their order and their metadata. */
export function writeArchive(entries: readonly ZipEntry[], changes: ArchiveChanges): Uint8Array {
  const members: Member[] = [];
  for (const entry of entries) {
    if (changes.removed.has(entry.name)) continue;
    const packed = changes.replaced.get(entry.name);
    members.push(packed ? packedMember(entry, packed) : keptMember(entry));
  }
  for (const [name, packed] of changes.added) members.push(packedMember(newEntry(name), packed));
  return written(members);
}

function keptMember(entry: ZipEntry): Member {
  const { data, compressedSize, size, crc, method } = entry;
  return { entry, pieces: [data], compressedSize, size, crc, method };
}

function packedMember(entry: ZipEntry, { pieces, size, crc, method }: PackedPart): Member {
  const compressedSize = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return { entry, pieces, compressedSize, size, crc, method };
}

function newEntry(name: string): ZipEntry {
  return {
    name,
    rawName: encoder.encode(name),
    method: DEFLATED,
    flags: UTF8_FLAG,
    modified: NO_TIME,
    crc: 0,
    compressedSize: 0,
    size: 0,
    versionMadeBy: 20,
    internalAttributes: 0,
    externalAttributes: 0,
    extra: NONE,
    comment: NONE,
    data: NONE,
  };
}

function written(members: readonly Member[]): Uint8Array {
  let length = 22;
  for (const { entry, compressedSize } of members) {
    length += 30 + entry.rawName.length + compressedSize;
    length += 46 + entry.rawName.length + entry.extra.length + entry.comment.length;
  }
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const member of members) {
    offsets.push(at);
    at = writeLocal(bytes, view, at, member);
  }
  const directory = at;
  members.forEach(({ entry }, index) => (at = writeCentral(bytes, view, at, entry, offsets[index] as number)));
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, members.length, true);
  view.setUint16(at + 10, members.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

function writeLocal(bytes: Uint8Array, view: DataView, from: number, member: Member): number {
  const { rawName, flags, modified } = member.entry;
  view.setUint32(from, 0x04034b50, true);
  view.setUint16(from + 4, 20, true);
  // Sizes are known now, so no data descriptor follows.
  view.setUint16(from + 6, flags & ~DESCRIPTOR_FLAG, true);
  view.setUint16(from + 8, member.method, true);
  view.setUint32(from + 10, modified, true);
  view.setUint32(from + 14, member.crc, true);
  view.setUint32(from + 18, member.compressedSize, true);
  view.setUint32(from + 22, member.size, true);
  view.setUint16(from + 26, rawName.length, true);
  bytes.set(rawName, from + 30);
  let at = from + 30 + rawName.length;
  for (const piece of member.pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return at;
}

/** @param offset of the local header, which says most of it already */
function writeCentral(bytes: Uint8Array, view: DataView, from: number, entry: ZipEntry, offset: number): number {
  view.setUint32(from, 0x02014b50, true);
  view.setUint16(from + 4, entry.versionMadeBy, true);
  bytes.copyWithin(from + 6, offset + 4, offset + 28);
  view.setUint16(from + 30, entry.extra.length, true);
  view.setUint16(from + 32, entry.comment.length, true);
  view.setUint16(from + 36, entry.internalAttributes, true);
  view.setUint32(from + 38, entry.externalAttributes, true);
  view.setUint32(from + 42, offset, true);
  const extraFrom = from + 46 + entry.rawName.length;
  const commentFrom = extraFrom + entry.extra.length;
  bytes.set(entry.rawName, from + 46);
  if (entry.extra.length > 0) bytes.set(entry.extra, extraFrom);
  if (entry.comment.length > 0) bytes.set(entry.comment, commentFrom);
  return commentFrom + entry.comment.length;
}
