/**
 * 300 sentences over random data, 150 in each language, of every rule: read one by one before they are committed.
 * `UPDATE_GOLDEN=1` writes what is said now; read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../../src/kpi/bilingual';
import { briefOf } from '../../../src/report/brief/briefOf';
import { textOf } from '../../../src/report/brief/pieces';
import { sentencesOf } from './briefText';
import { randomWorld } from './randomWorld';

const golden = path.join(__dirname, 'sentences.golden.txt');
const WORLDS = 100;
const PER_LANGUAGE = 150;
/** Taken over as entered: nothing here wrote them. */
const QUOTED = /^text\.(?!drivers_new|limitations)/;

test('the sentences read as when they were last read', () => {
  const text = [...sample('vi'), '', ...sample('en'), ''].join('\n');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

/** As many of each rule as there is room for, in the order of the rules' first appearance. */
function sample(lang: Lang): string[] {
  const byRule = new Map<string, Set<string>>();
  for (let seed = 1; seed <= WORLDS; seed++) {
    const brief = briefOf({ ...randomWorld(seed), lang, length: 'full' });
    for (const { rule, pieces } of sentencesOf(brief)) {
      if (QUOTED.test(rule)) continue;
      const texts = byRule.get(rule) ?? new Set();
      byRule.set(rule, texts.add(textOf(pieces)));
    }
  }
  const rules = [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, texts]) => [rule, spread([...texts])] as const);
  const chosen: string[] = [];
  for (let round = 0; chosen.length < PER_LANGUAGE; round++) {
    for (const [rule, texts] of rules) {
      const text = texts[round];
      if (text !== undefined && chosen.length < PER_LANGUAGE) chosen.push(`[${rule}] ${text}`);
    }
  }
  return chosen.sort();
}

/** From all over the worlds, not only from the first ones. */
function spread(texts: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(texts.length / 8));
  return [...texts.filter((_, index) => index % step === 0), ...texts.filter((_, index) => index % step !== 0)];
}
