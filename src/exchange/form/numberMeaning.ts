import type { Bilingual } from '../../kpi/bilingual';
import { NgktError } from '../../kpi/finding';
import { parseUnit } from '../../kpi/unit';
import { isQuantity, type Value } from '../../kpi/value';
import { numberReadings } from '../../language/parseNumber';
import { parseValue } from '../../language/parseValue';
import { qualifierAround } from '../../language/qualifiers';
import * as messages from './cellMessages';

/** Why a text in a number cell is no number, and what it probably means. */
export interface NumberMeaning {
  readonly rule: string;
  readonly message: Bilingual;
}

/** Rules are stable; the meaning is told to the person who typed or pasted the text, who decides. */
export function numberMeaning(text: string, unit: string): NumberMeaning {
  const said = (message: Bilingual): NumberMeaning => ({ rule: 'cell.textNumber', message });
  // Full-width digits and letters, as other keyboards write them.
  const typed = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim();
  const { vi, en } = readingsOf(typed);
  if (vi && en && vi.number !== en.number) return said(messages.twoReadings(text, vi, en));
  const only = vi ?? en;
  if (only) return said(messages.textNumber(text, only));
  const value = valueOf(typed, unit);
  if (value === undefined || value.kind === 'text') return { rule: 'cell.notNumber', message: messages.noNumber(text) };
  if (value.kind === 'missing') return { rule: 'cell.notNumber', message: messages.saysNoFigure(text) };
  if (value.kind === 'range') return { rule: 'cell.range', message: messages.range(text) };
  if (!isQuantity(value)) return { rule: 'cell.notNumber', message: messages.noNumber(text) };
  const { prefix, suffix } = qualifierAround(value, 'vi');
  const word = `${prefix.trim()}${suffix === '' ? '' : ` …${suffix}`}`.trim();
  const otherUnit = parseUnit(value.unit).label === parseUnit(unit).label ? undefined : value.unit;
  return said(messages.numberWithWords(text, value, word, unit, otherUnit));
}

function readingsOf(text: string): ReturnType<typeof numberReadings> {
  try {
    return numberReadings(text);
  } catch (error) {
    if (error instanceof NgktError) return {};
    throw error;
  }
}

function valueOf(text: string, unit: string): Value | undefined {
  try {
    return parseValue(text, { lang: 'vi', unit });
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}
