/** The generated text in a template: single cells, lists, conditions, and what the fill record says of its sources. */
import { briefLines, briefText } from '../../../src/report/brief/briefText';
import { briefOf } from '../../../src/report/brief/briefOf';
import type { BriefLength } from '../../../src/report/brief/document';
import { observed } from '../../analysis/sampleDataset';
import { contextOf, fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([observed('EXPORT', 'VN', '2024', 405), observed('FDI_STOCK', 'VN', '2024', 502.8)]);

function brief(length: BriefLength, options = {}) {
  const { period, area, today, lang } = contextOf(figures, options);
  return briefOf({ figures, period, area, today, lang, length });
}

describe('in one cell', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{brief}}',
    A2: '{{brief.headline}}',
    A3: '{{brief.headline.heading}}',
    A4: 'BÁO CÁO {{brief.subject}}',
  });
  const plan = fill(workbook, figures);
  const full = brief('full');
  const [headline] = full.sections;

  test('stands the short text of the whole, or the full text of a section', () => {
    expect(headline?.id).toBe('headline');
    expect(workbook.value('BC', 'A1')).toBe(briefText(brief('short')));
    expect(workbook.value('BC', 'A2')).toBe(briefText({ sections: headline ? [headline] : [] }));
    expect(workbook.value('BC', 'A2')).toContain('7,09%');
    expect(workbook.value('BC', 'A3')).toBe(headline?.heading);
    expect(workbook.value('BC', 'A4')).toBe('BÁO CÁO về kết quả công tác ngoại giao kinh tế năm 2024');
  });

  test('its sources are the figures and the target it states', () => {
    const record = plan.record?.record.scalars.find(({ template }) => template === '{{brief.headline}}');
    const sources = record?.sources.map((index) => plan.record?.record.sources[index]) ?? [];
    expect(sources).toContainEqual(expect.objectContaining({ indicator: 'GDP_GROWTH', period: '2024', text: '7,09%' }));
    expect(sources).toContainEqual(expect.objectContaining({ status: 'target', text: '6,5–7%' }));
    expect(record?.derivation?.vi).toBe('Câu chữ lập từ các số liệu và danh mục nêu ở phần nguồn.');
  });
});

test('a condition drops the rows of a section of which there is nothing to say', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{#if brief.partners}}',
    A2: 'Đối tác',
    A3: '{{/if}}',
    A4: '{{#if brief.headline}}',
    A5: 'Nổi bật',
    A6: '{{/if}}',
    A7: '{{brief.partners}}|',
  });
  fill(workbook, figures);
  expect(brief('full').sections.map(({ id }) => id)).not.toContain('partners');
  expect(['A1', 'A2'].map((cell) => workbook.value('BC', cell))).toEqual(['Nổi bật', '|']);
});

describe('as a list', () => {
  const workbook = new MemoryWorkbook()
    .sheet('BC', {
      A1: '{{#rows brief()}}{{.no}}',
      B1: '{{.heading}}',
      C1: '{{.text}}',
      D1: '{{.section}}',
      E1: '{{.kind}}',
      F1: '{{.id}}{{/rows}}',
    })
    .sheet('Một mục', { A1: '{{#rows brief(headline, length=short)}}{{.text}}{{/rows}}' })
    .sheet('Nguồn', { A1: '{{#rows sources()}}{{.no}}', B1: '{{.text}}', C1: '{{.says}}', D1: '{{.asOf}}{{/rows}}' });
  const plan = fill(workbook, figures);
  const full = brief('full');
  const lines = briefLines(full.sections);

  test('a row holds a paragraph or an item; the heading stands once', () => {
    const cells = lines.map((_, index) =>
      'ABCDEF'.split('').map((column) => workbook.value('BC', `${column}${index + 1}`)),
    );
    expect(cells.map((row) => row[2])).toEqual(lines.map(({ text }) => text));
    expect(cells.map((row) => row[3])).toEqual(lines.map(({ section }) => section.heading));
    expect(cells.map((row) => row[1]).filter((heading) => heading !== null)).toEqual(
      full.sections.filter((section) => briefLines([section]).length > 0).map(({ heading }) => heading),
    );
    expect(cells[0]).toMatchObject({ 0: 1, 4: 'paragraph', 5: 'headline' });
  });

  test('each row keeps its own sources', () => {
    const band = plan.record?.record.bands.find(({ marker }) => marker === '{{#rows brief()}}');
    expect(band?.sources).toHaveLength(lines.length);
    const stating = (band?.sources ?? []).filter((_, index) => lines[index]?.section.id !== 'gaps');
    expect(stating.length).toBeGreaterThan(2);
    for (const sources of stating) expect(sources.length).toBeGreaterThan(0);
  });

  test('one section of the short text', () => {
    const short = briefLines(brief('short').sections.filter(({ id }) => id === 'headline'));
    const cells = short.map((_, index) => workbook.value('Một mục', `A${index + 1}`));
    expect(cells).toEqual(short.map(({ text }) => text));
  });

  test('the annex names every source in the order of its citation', () => {
    const cells = full.sources.map((_, index) =>
      ['B', 'C'].map((column) => workbook.value('Nguồn', `${column}${index + 1}`)),
    );
    expect(cells.map(([text]) => text)).toEqual(full.sources.map(({ text }) => text));
    const [, says] = cells.find(([text]) => text === 'Báo cáo') ?? [];
    const all = full.sources.find(({ text }) => text === 'Báo cáo')?.says ?? [];
    expect(all.length).toBeGreaterThan(6);
    expect(says).toBe(`${all.slice(0, 5).join('; ')}; và ${all.length - 5} nội dung khác`);
    expect(cells.length).toBeGreaterThan(1);
  });
});

test('in a list of areas, the brief is that of the row’s area', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{#rows rank(FDI_REG, top=2, others=true)}}{{.name}}',
    B1: '{{brief.fdi}}{{/rows}}',
  });
  fill(workbook, figures);
  const own = brief('full', { area: 'VN63-27' }).sections.filter(({ id }) => id === 'fdi');
  expect(workbook.value('BC', 'A1')).toBe('Bắc Ninh');
  expect(workbook.value('BC', 'B1')).toBe(briefText({ sections: own }));
  expect(workbook.value('BC', 'B3')).toBe('chưa có số liệu');
});
