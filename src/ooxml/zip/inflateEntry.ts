import { damagedEntry, largerThanDeclared } from './messages';
import { DEFLATED, type ZipEntry } from './zipEntry';
import { InflateOverflow, type ZipCodec } from './zipCodec';

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
