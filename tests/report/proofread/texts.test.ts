import { markedFigures } from './proofreading';
import { clean as cleanTexts } from './texts/clean';
import { cleanComparisons } from './texts/cleanComparisons';
import { cleanOthers } from './texts/cleanOthers';
import { unmarked } from './texts/markedText';
import { wrong } from './texts/wrong';

const clean = [...cleanTexts, ...cleanComparisons, ...cleanOthers];

test('as many texts as the proof-reader is held to', () => {
  expect(wrong.length).toBeGreaterThanOrEqual(40);
  expect(clean.length).toBeGreaterThanOrEqual(20);
});

test.each(wrong.map((text) => [text.name, text] as const))(
  'finds what is wrong, and nothing else: %s',
  async (_name, marked) => {
    const { text, marks } = unmarked(marked.text);
    const remarks = await markedFigures({ ...marked, text });
    for (const { from, to, rule } of marks) {
      const there = remarks.filter((remark) => remark.at < to && from < remark.at + remark.said.length);
      expect([text.slice(from, to), there.map((remark) => remark.rule)]).toEqual([
        text.slice(from, to),
        expect.arrayContaining([rule]),
      ]);
    }
    const elsewhere = remarks.filter(
      ({ at, said, severity }) =>
        severity !== 'info' && !marks.some(({ from, to }) => at < to && from < at + said.length),
    );
    expect(elsewhere).toEqual([]);
  },
);

test.each(clean.map((text) => [text.name, text] as const))('raises no false alarm: %s', async (_name, text) => {
  const remarks = await markedFigures(text);
  expect(remarks.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
