import { damagedEntry, largerThanDeclared } from './messages';
import { DEFLATED, type ZipEntry } from './zipEntry';
import { InflateOverflow, type ZipCodec } from './zipCodec';

/** Parts of a workbook are inflated together up to so many bytes in all; setting up for each would cost more. */
const SMALL_WORKBOOK = 1024 * 1024;

const isXmlName = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');

/** The XML parts of a small workbook. What is missing here is large, damaged or no XML, and inflated when asked for. */
export function inflateSmall(entries: readonly ZipEntry[], codec: ZipCodec): ReadonlyMap<ZipEntry, Uint8Array> {
  const inflated = new Map<ZipEntry, Uint8Array>();
  const parts: ZipEntry[] = [];
  let total = 0;
  for (const entry of entries) {
    if (entry.method !== DEFLATED || !isXmlName(entry.name.toLowerCase())) continue;
    parts.push(entry);
    total += entry.size;
  }
  if (total > SMALL_WORKBOOK) return inflated;
  codec.inflateTogether?.(parts)?.forEach((bytes, index) => inflated.set(parts[index] as ZipEntry, bytes));
  return inflated;
}

/**
 * The bytes of an entry. Inflating stops at the declared size, so that a directory that lies cannot fill the memory.
 * @throws NgktError `zip.damaged`, `zip.bomb`
 */
export function inflateEntry(entry: ZipEntry, codec: ZipCodec): Uint8Array {
  let bytes = entry.data;
  if (entry.method === DEFLATED) {
    try {
      bytes = codec.inflate(entry.data, entry.size);
    } catch (error) {
      throw error instanceof InflateOverflow ? largerThanDeclared(entry.name) : damagedEntry(entry.name);
    }
  }
  if (bytes.length !== entry.size || codec.crc32(bytes) !== entry.crc) throw damagedEntry(entry.name);
  return bytes;
}
