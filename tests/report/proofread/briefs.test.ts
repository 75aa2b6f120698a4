import { briefMarkdown } from '../../../src/publication/markdown';
import { parsePeriod } from '../../../src/kpi/period';
import { briefOf } from '../../../src/report/brief/briefOf';
import { briefText } from '../../../src/report/brief/briefText';
import { markdownBlocks } from '../../../src/report/proofread/markdown';
import { plainTextBlocks } from '../../../src/report/proofread/plainText';
import { proofread } from '../../../src/report/proofread/proofread';
import { builtInFigures } from './proofreading';

const TODAY = '2026-11-22';

/** What the product writes itself must pass its own proof-reader. */
test.each([
  ['seed-2024', '2024', 'VN'],
  ['seed-2024', '2024-S1', 'VN'],
  ['seed-2024', '2023', 'VN63-24'],
  ['seed-2024', '2022', 'VN'],
  ['demo-provinces', '2025', 'VN'],
  ['demo-provinces', '2025-Q3', 'VN-01'],
  ['demo-provinces', '2025-Q1', 'VN34-24'],
  ['demo-provinces', '2024', 'VN34-79'],
])('the brief of %s for %s, %s', async (data, period, area) => {
  const figures = await builtInFigures(data);
  const context = { figures, period: parsePeriod(period), area: figures.areas.find(area) };
  for (const lang of ['vi', 'en'] as const) {
    const brief = briefOf({ ...context, today: TODAY, lang, length: 'full' });
    const text = brief.sections
      .map((section) => `${section.heading}\n${briefText({ sections: [section] })}`)
      .join('\n\n');
    const blocks = plainTextBlocks(text);
    const remarks = proofread(blocks, context);
    const alarms = remarks.filter(({ severity }) => severity !== 'info');
    expect(
      alarms.map(({ rule, block, from, to }) => [rule, blocks[block]?.text.slice(from, to), blocks[block]?.text]),
    ).toEqual([]);
    const supported = remarks.filter(({ rule }) => rule.endsWith('.supported')).length;
    expect(supported).toBeGreaterThan(remarks.length / 3);
  }
});

/** As Word documents have them: joined to the full stop, so that they never begin a line. */
const asInDocuments = (markdown: string): string => markdown.replace(/ \\\[([\d, ]+)\\\]/g, '\u2060[$1]');

test.each([
  ['seed-2024', '2024', 'VN'],
  ['seed-2024', '2022-01-01/P60M', 'VN'],
  ['seed-2024', '2022-01-01/P24M', 'VN63-24'],
  ['seed-2024', '2024', 'VN63-24'],
  ['seed-2024', '2023-01-01/P10M', 'VN63-24'],
  ['seed-2024', '2025', 'VN34-79'],
  ['demo-provinces', '2025-Q3', 'VN'],
  ['demo-provinces', '2025', 'VN'],
  ['demo-provinces', '2024-Q3', 'VN-01'],
  ['demo-provinces', '2024-Q1', 'VN-01'],
  ['demo-provinces', '2024-Q4', 'VN63-02'],
  ['demo-provinces', '2025-Q2', 'VN63-02'],
])(
  'the published brief of %s for %s, %s, full and short, with its tables and citations',
  async (data, period, area) => {
    const figures = await builtInFigures(data);
    const context = { figures, period: parsePeriod(period), area: figures.areas.find(area) };
    for (const lang of ['vi', 'en'] as const) {
      for (const length of ['full', 'short'] as const) {
        const markdown = briefMarkdown(briefOf({ ...context, today: TODAY, lang, length }));
        const readings = [markdownBlocks(markdown), markdownBlocks(asInDocuments(markdown)), plainTextBlocks(markdown)];
        for (const blocks of readings) {
          const remarks = proofread(blocks, context);
          expect(remarks.filter(({ rule }) => rule.endsWith('.supported')).length).toBeGreaterThan(1);
          const alarms = remarks.filter(({ severity }) => severity !== 'info');
          expect(
            alarms.map(({ rule, block, from, to }) => [rule, blocks[block]?.text.slice(from, to), blocks[block]?.text]),
          ).toEqual([]);
        }
      }
    }
  },
);
