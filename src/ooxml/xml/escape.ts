/**
 * Escaping for XML and for the text type of OOXML (ECMA-376 part 1, 22.9.2.19 ST_Xstring), which writes characters that
 * XML cannot hold as `_xHHHH_`.
 */

const ATTRIBUTE_MARKUP = /[&<>"\t\n\r]/;
// eslint-disable-next-line no-control-regex -- these are exactly the characters XML 1.0 cannot hold
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
/** An underscore that a reader would take for the start of an escape, also once the character behind it is escaped. */
const LOOKS_ESCAPED = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${NOT_IN_XML.source}))`, 'g');
const OOXML_ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Text for an element whose content is plain XML text: formulas, references. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** Text for an element of type ST_Xstring: cell texts, comments. Any string comes back from `unescape` as it was. */
export function escapeText(text: string): string {
  return escapeMarkup(escapeCharacters(text));
}

/** Text between double quotes. */
export function escapeAttribute(text: string): string {
  if (!ATTRIBUTE_MARKUP.test(text)) return text;
  return escapeMarkup(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/** What an XML reader sees in a raw text or attribute value. Entities other than XML's own five are left as they are. */
export function unescapeMarkup(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g, entityValue);
}

/** What Excel shows for a raw ST_Xstring: XML entities and `_xHHHH_` resolved. */
export function unescape(raw: string): string {
  const text = unescapeMarkup(raw);
  if (!text.includes('_x')) return text;
  return text.replace(OOXML_ESCAPE, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function escapeCharacters(text: string): string {
  const shielded = text.includes('_x') ? text.replace(LOOKS_ESCAPED, '_x005F_') : text;
  if (!NOT_IN_XML.test(shielded)) return shielded;
  let escaped = '';
  for (const character of shielded) {
    escaped += character.length === 1 && NOT_IN_XML.test(character) ? ooxmlEscape(character) : character;
  }
  return escaped;
}

function ooxmlEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function entityValue(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? whole;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
