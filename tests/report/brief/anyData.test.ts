/** What holds of briefs over any data. */
import fc from 'fast-check';
import type { Lang } from '../../../src/kpi/bilingual';
import { briefOf } from '../../../src/report/brief/briefOf';
import type { BriefLength } from '../../../src/report/brief/document';
import { problemsOf } from './checkedBrief';
import { sentencesOf } from './briefText';
import { randomWorld, worldName } from './randomWorld';

const seeds = fc.integer({ min: 1000, max: 1_000_000 });
const langs = fc.constantFrom<Lang>('vi', 'en');
const lengths = fc.constantFrom<BriefLength>('full', 'short');

test('nothing is said without source, by a number that cannot be worked out again, or in broken words', () => {
  fc.assert(
    fc.property(seeds, langs, lengths, (seed, lang, length) => {
      const world = randomWorld(seed);
      const brief = briefOf({ ...world, lang, length });
      const problems = problemsOf(brief, world.figures);
      if (problems.length > 0) throw new Error([`${worldName(world)}, ${lang}`, ...problems].join('\n'));
    }),
    { numRuns: 40 },
  );
});

test('the same question always gives the same text, whatever was asked before', () => {
  fc.assert(
    fc.property(seeds, langs, (seed, lang) => {
      const first = briefOf({ ...randomWorld(seed), lang, length: 'full' });
      const world = randomWorld(seed);
      briefOf({ ...world, lang: 'en', length: 'short' });
      expect(briefOf({ ...world, lang, length: 'full' })).toEqual(first);
    }),
    { numRuns: 10 },
  );
});

test('the short form says nothing that the full one does not', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const world = randomWorld(seed);
      const rules = new Set(sentencesOf(briefOf({ ...world, lang: 'vi', length: 'full' })).map(({ rule }) => rule));
      const short = sentencesOf(briefOf({ ...world, lang: 'vi', length: 'short' })).map(({ rule }) => rule);
      // What the full form tells of in a table, the short one tells in a sentence.
      expect(
        short.filter((rule) => !rules.has(rule) && rule !== 'activities.figure' && rule !== 'tasks.lateRest'),
      ).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
