import type { Brief, Evidence } from '../../src/report/brief/document';
import { briefChoices } from '../../src/taskpane/views/brief/briefChoices';
import { briefFile } from '../../src/taskpane/views/brief/briefFiles';
import { figureBasis } from '../../src/taskpane/views/brief/figureBasis';
import { writeBrief } from '../../src/taskpane/views/brief/writeBrief';
import { periodsOffered } from '../../src/analysis/periodsOffered';
import { proofSnapshot } from '../../src/taskpane/views/brief/proofWorkbook';
import { MemoryWorkbook } from '../report/memoryWorkbook';
import { sampleFigures } from '../report/sampleFigures';

const figures = sampleFigures();
const today = '2025-01-10';
const periods = periodsOffered(figures.dataset.observations, today);
const choices = (chosen: Parameters<typeof briefChoices>[0] = {}) =>
  briefChoices(chosen, figures, periods, today, 'vi');

function chosen(more: Parameters<typeof briefChoices>[0] = {}) {
  const all = choices(more);
  if (!all) throw new Error('nothing to choose');
  return all;
}

function evidenceIn({ sections }: Brief): Evidence[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items : []))
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.kind === 'figure' ? [piece.evidence] : []));
}

test('the newest well covered year is proposed, for the country, on one page', () => {
  expect(choices()).toEqual({ period: '2024', area: 'VN', boundary: 'auto', length: 'short', lang: 'vi' });
  expect(choices({ lang: 'en', length: 'full' })).toMatchObject({ lang: 'en', length: 'full' });
});

test('an area follows to its name on the list of the period', () => {
  expect(choices({ area: 'VN34-24', period: '2024' })?.area).toBe('VN63-27');
});

test('a data set without figures has nothing to choose', () => {
  expect(briefChoices({}, figures, { reported: [], planned: [] }, today, 'vi')).toBeUndefined();
});

test('every number of the brief tells its sources again', () => {
  const brief = writeBrief(figures, chosen({ length: 'full' }), today);
  const all = evidenceIn(brief);
  expect(all.length).toBeGreaterThan(5);
  for (const evidence of all) {
    const basis = figureBasis(evidence, brief, figures, 'vi');
    expect(basis.notes.length + basis.cited.length).toBeGreaterThan(0);
  }
});

test('a figure that the data no longer know is told by the annex', () => {
  const brief = writeBrief(figures, chosen(), today);
  const [evidence] = evidenceIn(brief);
  if (!evidence) throw new Error('no number');
  const gone = { ...evidence, figures: [{ indicator: 'GONE', area: 'VN', period: '2024' }] };
  const { notes, cited } = figureBasis(gone, brief, figures, 'vi');
  expect(notes).toEqual([]);
  expect(cited).toEqual(evidence.sources.map((index) => brief.sources[index]?.text));
});

test('a file is named after area, period and language', async () => {
  const brief = writeBrief(figures, chosen({ lang: 'en' }), today);
  const { name, content } = await briefFile(brief, 'md');
  expect(name).toBe('tom-tat-vn-2024-en.md');
  expect(content).toContain('GDP');
});

test('the workbook is proof-read against the open data, with the cell of each remark', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: 'Năm 2024, cả nước có hơn 170 thỏa thuận hợp tác được ký kết và 17 FTA.',
    A2: 'Năm 2024, Việt Nam đã ký kết và tham gia 19 FTA.',
  });
  const { groups, supported } = proofSnapshot(workbook.snapshot(), figures, chosen());
  expect(groups.find(({ severity }) => severity === 'error')?.remarks).toMatchObject([
    { sheet: 'BC', cell: 'A2', number: expect.stringContaining('19') as string },
  ]);
  expect(supported).toBeGreaterThan(0);
});
