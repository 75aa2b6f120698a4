import canonicalize from 'canonicalize';
import { NgktError } from '../../kpi/finding';
import * as messages from './messages';

/**
 * The one text of a value: texts and member names in NFC, then RFC 8785 (members in order, numbers as ECMAScript writes
 * them, no blanks). What is hashed, marked and kept is always this text. Members that are undefined do not count.
 *
 * @throws NgktError `canonical.surrogate` for a text that is not Unicode, `canonical.member` where two members have one
 * name after NFC
 */
export function canonicalJson(value: unknown): string {
  return canonicalize(normalized(value)) ?? 'null';
}

/** Each text by itself: NFC over the whole would join a mark at a text's beginning to the `\n` before it. */
function normalized(value: unknown): unknown {
  if (typeof value === 'string') return normalizedText(value);
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [normalizedText(name), normalized(member)] as const);
  const result = new Map(members);
  if (result.size < members.length) throw new NgktError('canonical.member', messages.memberTwice());
  return Object.fromEntries(result);
}

/** RFC 8785 wants I-JSON: halves of surrogate pairs have no UTF-8 form. */
function normalizedText(text: string): string {
  if (/[\ud800-\udfff]/u.test(text)) throw new NgktError('canonical.surrogate', messages.notUnicode());
  return text.normalize('NFC');
}
