/** One entry of an archive's central directory. */
export interface ZipEntry {
  /** Path with forward slashes, as the part is looked up. */
  readonly name: string;
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  /** MS-DOS time and date, two bytes each, as one number. */
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly versionMadeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Central extra field and comment, without the zip64 sizes. */
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  /** Compressed bytes, a view into the archive. */
  readonly data: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;

/** General purpose flags: encrypted, sizes after the data, name in UTF-8. */
export const ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000;
export const DESCRIPTOR_FLAG = 0x0008;
export const UTF8_FLAG = 0x0800;
