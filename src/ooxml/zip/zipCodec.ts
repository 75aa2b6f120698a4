import type { ZipEntry } from './zipEntry';

/** What a zip archive needs of a compression library: node:zlib on disk, fflate in the browser. */
export interface ZipCodec {
  /**
   * Raw deflate data, inflated.
   * @throws InflateOverflow as soon as more than `limit` bytes come out; any other error when the data are damaged
   */
  inflate(data: Uint8Array, limit: number): Uint8Array;
  /**
   * Deflated entries inflated together, each exactly of its declared size and checksum; undefined where one of them is
   * not, to be told by inflating them one by one. For where setting up costs more than inflating a small part.
   */
  inflateTogether?(entries: readonly ZipEntry[]): readonly Uint8Array[] | undefined;
  deflate(data: Uint8Array): Uint8Array;
  /** A compressor for a part that is produced piece by piece. */
  deflater(): Deflater;
  /** CRC-32 of `data`, continued from `start`. */
  crc32(data: Uint8Array, start?: number): number;
}

export interface Deflater {
  /** Resolves when the next piece may be given; the piece must not be changed afterwards. */
  write(piece: Uint8Array): Promise<void>;
  finish(): Promise<readonly Uint8Array[]>;
}

/** The data inflate to more than was allowed. */
export class InflateOverflow extends Error {
  override readonly name = 'InflateOverflow';
}
