import { DEFLATED, DESCRIPTOR_FLAG, UTF8_FLAG, type ZipEntry } from './zipEntry';

/** The first day MS-DOS knows: what is new in a file carries no clock, so that equal fills give equal files. */
const NO_TIME = 0x00210000;

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
    members.push(packed ? packedMember(entry, packed) : { ...entry, entry, pieces: [entry.data] });
  }
  for (const [name, packed] of changes.added) members.push(packedMember(newEntry(name), packed));
  return written(members);
}

function packedMember(entry: ZipEntry, packed: PackedPart): Member {
  const compressedSize = packed.pieces.reduce((sum, piece) => sum + piece.length, 0);
  return { ...packed, entry, compressedSize };
}

function newEntry(name: string): ZipEntry {
  const none = new Uint8Array(0);
  return {
    name,
    rawName: new TextEncoder().encode(name),
    method: DEFLATED,
    flags: UTF8_FLAG,
    modified: NO_TIME,
    crc: 0,
    compressedSize: 0,
    size: 0,
    versionMadeBy: 20,
    internalAttributes: 0,
    externalAttributes: 0,
    extra: none,
    comment: none,
    data: none,
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
  members.forEach((member, index) => (at = writeCentral(bytes, view, at, member, offsets[index] as number)));
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, members.length, true);
  view.setUint16(at + 10, members.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

function writeLocal(bytes: Uint8Array, view: DataView, from: number, member: Member): number {
  view.setUint32(from, 0x04034b50, true);
  writeShared(view, from + 4, member);
  bytes.set(member.entry.rawName, from + 30);
  let at = from + 30 + member.entry.rawName.length;
  for (const piece of member.pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return at;
}

function writeCentral(bytes: Uint8Array, view: DataView, from: number, member: Member, offset: number): number {
  const { entry } = member;
  view.setUint32(from, 0x02014b50, true);
  view.setUint16(from + 4, entry.versionMadeBy, true);
  writeShared(view, from + 6, member);
  view.setUint16(from + 30, entry.extra.length, true);
  view.setUint16(from + 32, entry.comment.length, true);
  view.setUint16(from + 36, entry.internalAttributes, true);
  view.setUint32(from + 38, entry.externalAttributes, true);
  view.setUint32(from + 42, offset, true);
  let at = from + 46;
  for (const part of [entry.rawName, entry.extra, entry.comment]) {
    bytes.set(part, at);
    at += part.length;
  }
  return at;
}

/** What local and central headers have in common: version needed up to the lengths of name and extra field. */
function writeShared(view: DataView, at: number, member: Member): void {
  const { entry } = member;
  view.setUint16(at, 20, true);
  // Sizes are known now, so no data descriptor follows.
  view.setUint16(at + 2, entry.flags & ~DESCRIPTOR_FLAG, true);
  view.setUint16(at + 4, member.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, member.crc, true);
  view.setUint32(at + 14, member.compressedSize, true);
  view.setUint32(at + 18, member.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
