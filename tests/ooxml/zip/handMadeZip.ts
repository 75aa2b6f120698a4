import { deflateRawSync, crc32 } from 'node:zlib';

/** One entry of an archive made by hand, with whatever is to be wrong or unusual about it. */
export interface HandMadeEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly localName?: string;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  /** Sizes the directory declares. */
  readonly size?: number;
  readonly compressedSize?: number;
  /** Sizes and CRC behind the data instead of in the local header. */
  readonly descriptor?: boolean;
  /** Sizes in a zip64 extra field. */
  readonly zip64?: boolean;
  /** Offset the directory declares. */
  readonly offset?: number;
}

export interface HandMadeZip {
  readonly prefix?: Uint8Array;
  readonly suffix?: Uint8Array;
  readonly comment?: string;
  /** End record and locator of zip64. */
  readonly zip64End?: boolean;
}

/** A zip archive byte by byte, so that tests can make what no library writes. */
export function handMadeZip(entries: readonly HandMadeEntry[], options: HandMadeZip = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const add = (buffer: Buffer): void => {
    pieces.push(buffer);
    offset += buffer.length;
  };
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const data = entry.stored ? content : deflateRawSync(content);
    const crc = entry.crc ?? crc32(content);
    const size = entry.size ?? content.length;
    const compressed = entry.compressedSize ?? data.length;
    const flags = (entry.flags ?? 0x0800) | (entry.descriptor ? 8 : 0);
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const start = offset;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(0x5a210000, 10);
    if (!entry.descriptor) {
      local.writeUInt32LE(crc >>> 0, 14);
      local.writeUInt32LE(compressed, 18);
      local.writeUInt32LE(size, 22);
    }
    local.writeUInt16LE(localName.length, 26);
    add(Buffer.concat([local, localName, data]));
    if (entry.descriptor) {
      const descriptor = Buffer.alloc(16);
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(crc >>> 0, 4);
      descriptor.writeUInt32LE(compressed, 8);
      descriptor.writeUInt32LE(size, 12);
      add(descriptor);
    }
    directory.push(centralRecord(entry, { name, flags, method, crc, compressed, size, start: entry.offset ?? start }));
  }
  const central = Buffer.concat(directory);
  const from = offset;
  add(central);
  if (options.zip64End) add(zip64End(entries.length, central.length, from, offset));
  add(endRecord(entries.length, central.length, from, options));
  return Buffer.concat([Buffer.from(options.prefix ?? []), ...pieces, Buffer.from(options.suffix ?? [])]);
}

function centralRecord(
  entry: HandMadeEntry,
  of: { name: Buffer; flags: number; method: number; crc: number; compressed: number; size: number; start: number },
): Buffer {
  const extra = entry.zip64 ? Buffer.alloc(28) : Buffer.alloc(0);
  if (entry.zip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(of.size), 4);
    extra.writeBigUInt64LE(BigInt(of.compressed), 12);
    extra.writeBigUInt64LE(BigInt(of.start), 20);
  }
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(of.flags, 8);
  central.writeUInt16LE(of.method, 10);
  central.writeUInt32LE(0x5a210000, 12);
  central.writeUInt32LE(of.crc >>> 0, 16);
  central.writeUInt32LE(entry.zip64 ? 0xffffffff : of.compressed, 20);
  central.writeUInt32LE(entry.zip64 ? 0xffffffff : of.size, 24);
  central.writeUInt16LE(of.name.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt32LE(entry.zip64 ? 0xffffffff : of.start, 42);
  return Buffer.concat([central, of.name, extra]);
}

function zip64End(count: number, size: number, from: number, at: number): Buffer {
  const record = Buffer.alloc(76);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(from), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(at), 64);
  record.writeUInt32LE(1, 72);
  return record;
}

function endRecord(count: number, size: number, from: number, options: HandMadeZip): Buffer {
  const comment = Buffer.from(options.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.zip64End ? 0xffff : count, 8);
  end.writeUInt16LE(options.zip64End ? 0xffff : count, 10);
  end.writeUInt32LE(options.zip64End ? 0xffffffff : size, 12);
  end.writeUInt32LE(options.zip64End ? 0xffffffff : from, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, comment]);
}
