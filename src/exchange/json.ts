import type { Bilingual } from '../kpi/bilingual';
import { NgktError } from '../kpi/finding';
import { decodeText, lineAt } from './decodeText';
import * as jsonMessages from './jsonMessages';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON file, texts normalised to NFC.
 *
 * @throws NgktError `json.syntax`, and those of `decodeText`
 */
export function readJson(file: string, bytes: Uint8Array): unknown {
  const text = decodeText(bytes, file).normalize('NFC');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line = position === undefined ? {} : { line: lineAt(text, Number(position)) };
    throw new NgktError('json.syntax', jsonMessages.jsonSyntax(), { file, ...line });
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of a JSON object; "" where absent. @throws NgktError `json.type` */
export function textOf(object: JsonObject, name: string): string {
  const value = object[name] ?? '';
  if (typeof value !== 'string')
    throw new NgktError('json.type', jsonMessages.jsonType(name, jsonMessages.jsonText), { column: name });
  return value.trim();
}

/** A text in both languages: `{vi, en}`, or one text for both; undefined where absent. @throws NgktError `json.type` */
export function bilingualOf(object: JsonObject, name: string): Bilingual | undefined {
  const value = object[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return { vi: value, en: value };
  if (!isObject(value))
    throw new NgktError('json.type', jsonMessages.jsonType(name, jsonMessages.jsonBilingual), { column: name });
  const vi = textOf(value, 'vi');
  const en = textOf(value, 'en');
  return vi === '' && en === '' ? undefined : { vi: vi || en, en: en || vi };
}

/** A yes or no of a JSON object. @throws NgktError `json.type` */
export function flagOf(object: JsonObject, name: string, otherwise: boolean): boolean {
  const value = object[name] ?? otherwise;
  if (typeof value !== 'boolean')
    throw new NgktError('json.type', jsonMessages.jsonType(name, jsonMessages.jsonFlag), { column: name });
  return value;
}
