import { wrongEncoding } from './messages';

/** How nearly all parts begin. */
const USUAL = '<?xml version="1.0" encoding="UTF-8"';
/** For nearly all parts; making a decoder costs more than decoding a small one. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;

/**
 * The text of an XML part. UTF-8 with or without a byte order mark, or UTF-16 with one; the mark is dropped and a
 * UTF-16 declaration is turned into UTF-8, because `encodeXml` writes nothing else.
 * @throws NgktError `xml.encoding` for other or contradicting encodings and for invalid bytes
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const utf16 = utf16Kind(bytes);
  const text = decoded(bytes, utf16 ? new TextDecoder(utf16, { fatal: true }) : UTF8, part);
  if (!utf16 && text.startsWith(USUAL)) return text;
  const declared = DECLARED.exec(text)?.[1];
  if (declared === undefined) return text;
  const name = declared.toLowerCase();
  if (utf16 && (name === 'utf-16' || name === utf16)) {
    return text.replace(DECLARED, (declaration) => declaration.replace(declared, 'UTF-8'));
  }
  if (!utf16 && (name === 'utf-8' || name === 'utf8' || name === 'us-ascii')) return text;
  throw wrongEncoding(part, {
    vi: `phần này tự khai là mã “${declared}” nhưng thực tế là ${(utf16 ?? 'utf-8').toUpperCase()}, hoặc mã đó không dùng trong tệp Excel`,
    en: `it declares the encoding "${declared}" but is ${(utf16 ?? 'utf-8').toUpperCase()}, or that encoding is not used in Excel files`,
  });
}

/** One for all parts: making it takes as long as encoding a small one. */
const encoder = new TextEncoder();

/** UTF-8 bytes of an XML part. */
export function encodeXml(text: string): Uint8Array {
  return encoder.encode(text);
}

function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decoded(bytes: Uint8Array, decoder: TextDecoder, part: string): string {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw wrongEncoding(part, {
      vi: `phần này chứa byte không đúng mã ${decoder.encoding.toUpperCase()}`,
      en: `it holds bytes that are not valid ${decoder.encoding.toUpperCase()}`,
    });
  }
  // UTF-16 without its mark, or binary content under an XML name.
  if (text.includes('\u0000')) {
    throw wrongEncoding(part, { vi: 'phần này chứa ký tự NUL', en: 'it holds NUL characters' });
  }
  return text;
}
