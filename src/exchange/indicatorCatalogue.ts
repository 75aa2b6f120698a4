import builtIn from '../../assets/catalogue/indicators.json';
import { NgktError } from '../kpi/finding';
import { spelledCode, type Indicator } from '../kpi/indicator';
import { nearest } from '../kpi/nearest';
import { canonicalUnit } from '../kpi/unit';
import { bilingualOf, flagOf, isObject, readJson, textOf, type JsonObject } from './json';
import * as jsonMessages from './jsonMessages';
import * as messages from './messages';
import type { Problems } from './problems';

const FILE = 'indicators.json';
const CODE = /^[A-Za-z_][A-Za-z0-9_]*$/;

const kinds = ['count', 'amount', 'rate', 'rank', 'text'] as const;
const bases = ['flow', 'stock', 'level'] as const;
const directions = ['higher', 'lower'] as const;
const timeRules = ['sum', 'last', 'none'] as const;
const areaRules = ['sum', 'none'] as const;

/** The catalogue that comes with the product. */
export const builtInIndicators: readonly Indicator[] = builtIn.map((entry) => readIndicator(entry));

/**
 * The indicators of a data set by code: those of its `indicators.json`, and the built-in catalogue's for every code the
 * file does not define. A code is one whatever its capitals; one that is defined twice or wrongly is a problem.
 */
export function readIndicators(bytes: Uint8Array | undefined, problems: Problems): ReadonlyMap<string, Indicator> {
  const indicators = new Map(builtInIndicators.map((indicator) => [indicator.code, indicator]));
  const entries = bytes ? (problems.attempt({ file: FILE }, () => entriesOf(bytes)) ?? []) : [];
  const own = new Set<string>();
  for (const [place, entry] of entries.entries()) {
    const indicator = problems.attempt({ file: FILE, cell: entryPlace(place, entry) }, () => readIndicator(entry));
    if (!indicator) continue;
    if (own.has(indicator.code)) {
      const cell = entryPlace(place, entry);
      problems.add(new NgktError('indicator.twice', jsonMessages.indicatorTwice(indicator.code), { file: FILE, cell }));
    }
    own.add(indicator.code);
    indicators.set(indicator.code, indicator);
  }
  return indicators;
}

function entriesOf(bytes: Uint8Array): readonly unknown[] {
  const json = readJson(FILE, bytes);
  if (!Array.isArray(json)) throw new NgktError('json.type', jsonMessages.indicatorsJsonShape());
  return json;
}

function readIndicator(entry: unknown): Indicator {
  if (!isObject(entry)) throw new NgktError('json.type', jsonMessages.indicatorShape());
  const typed = textOf(entry, 'code');
  if (!CODE.test(typed)) throw new NgktError('indicator.code', jsonMessages.indicatorCode(typed), { column: 'code' });
  const code = spelledCode(typed);
  const name = bilingualOf(entry, 'name') ?? { vi: code, en: code };
  const kind = wordOf(entry, 'kind', kinds);
  const basis = wordOf(entry, 'basis', bases, kind === 'count' || kind === 'amount' ? 'flow' : 'level');
  const adds = kind === 'count' || kind === 'amount';
  return {
    code,
    name,
    definition: bilingualOf(entry, 'definition') ?? name,
    definitionVersion: textOf(entry, 'definitionVersion') || '1',
    unit: canonicalUnit(textOf(entry, 'unit')),
    kind,
    basis,
    betterWhen: wordOf(entry, 'betterWhen', directions, kind === 'rank' ? 'lower' : 'higher'),
    overTime: wordOf(entry, 'overTime', timeRules, basis === 'flow' ? 'sum' : basis === 'stock' ? 'last' : 'none'),
    overAreas: wordOf(entry, 'overAreas', areaRules, adds ? 'sum' : 'none'),
    nonNegative: flagOf(entry, 'nonNegative', false),
    decimals: decimalsOf(entry, kind === 'amount' || kind === 'rate' ? 2 : 0),
  };
}

function wordOf<T extends string>(entry: JsonObject, name: string, words: readonly T[], otherwise?: T): T {
  const text = textOf(entry, name);
  const word = text === '' ? otherwise : words.find((candidate) => candidate === text.toLowerCase());
  if (word) return word;
  throw new NgktError('cell.unknownWord', messages.unknownWord(text, words, nearest(text, words)), { column: name });
}

function decimalsOf(entry: JsonObject, otherwise: number): number {
  const decimals = entry['decimals'] ?? otherwise;
  if (typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 && decimals <= 10) return decimals;
  throw new NgktError('json.type', jsonMessages.jsonType('decimals', jsonMessages.jsonDecimals), {
    column: 'decimals',
  });
}

/** "[3] FDI_REG": where an entry stands in the array, counted from 1, and its code as far as it has one. */
function entryPlace(place: number, entry: unknown): string {
  const code = isObject(entry) && typeof entry['code'] === 'string' ? ` ${entry['code']}` : '';
  return `[${place + 1}]${code}`;
}
