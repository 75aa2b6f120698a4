import type { Finding } from '../../src/kpi/finding';
import type { FillPlan, PlanItem } from '../../src/report/plan/plan';
import { filterGroups } from '../../src/taskpane/views/fill/filterItems';
import { previewGroups } from '../../src/taskpane/views/fill/previewGroups';
import { observed } from '../analysis/sampleDataset';
import { fill, planned } from '../report/filling';
import { MemoryWorkbook } from '../report/memoryWorkbook';
import { sampleFigures } from '../report/sampleFigures';

const figures = sampleFigures();
const idsOf = (plan: FillPlan) =>
  previewGroups(plan, 'before').map(({ id, items }) => [
    id,
    items.map(({ place }) => `${place?.sheet}!${place?.cell}`),
  ]);

describe('the preview of a real plan', () => {
  const workbook = () =>
    new MemoryWorkbook().sheet('Báo cáo', {
      A1: '{{HLA}}',
      A2: '{{FDI_NEW}}',
      A3: '{{AGR}}',
      A4: '{{GDP_GROWTH .target}}',
    });

  test('what is missing stands before what will be filled, each with value, source and reason', () => {
    const plan = planned(workbook(), figures);
    expect(idsOf(plan)).toEqual([
      ['missing', ['Báo cáo!A2']],
      ['filled', ['Báo cáo!A1', 'Báo cáo!A3', 'Báo cáo!A4']],
    ]);
    const [missing, filled] = previewGroups(plan, 'before');
    expect(missing?.items[0]?.notes[0]?.vi).toMatch(/Chưa có số liệu FDI_NEW/);
    expect(filled?.items[0]).toMatchObject({ marker: '{{HLA}}', text: 'gần 60', source: { vi: 'Báo Ấp Bắc' } });
  });

  test('a cell changed by hand is kept, and says so', () => {
    const filled = workbook();
    fill(filled, figures);
    filled.type('Báo cáo', 'A3', 'khoảng 175');
    const kept = previewGroups(planned(filled, figures), 'before').find(({ id }) => id === 'kept');
    expect(kept?.items.map(({ place, text }) => [place?.cell, text])).toEqual([['A3', 'khoảng 175']]);
  });

  test('sources that disagree are told once, in a list too', () => {
    const disputed = sampleFigures([
      observed('AGR', 'VN', '2023', 150, { source: 'A' }),
      observed('AGR', 'VN', '2023', 151, { source: 'B' }),
    ]);
    const book = new MemoryWorkbook().sheet('A', {
      A1: '{{AGR @2023}}',
      A2: '{{#rows series(AGR, last=2)}}{{.period}}',
      B2: '{{.value}}{{/rows}}',
    });
    const items = previewGroups(planned(book, disputed), 'before').flatMap((group) => group.items);
    const notes = items.filter(({ marker }) => marker.includes('AGR @2023')).flatMap((item) => item.notes);
    expect(notes.map(({ vi }) => vi)).toEqual([expect.stringMatching(/150.*151/)]);
    for (const item of items) expect(new Set(item.notes.map(({ vi }) => vi)).size).toBe(item.notes.length);
  });

  test('after the fill the places are those after it', () => {
    const list = new MemoryWorkbook().sheet('A', {
      A1: '{{#rows rank(FDI_REG)}}',
      A2: '{{.area.name}}',
      A3: '{{/rows}}',
      A4: '{{HLA}}',
    });
    const plan = planned(list, figures);
    const place = (when: 'before' | 'after') =>
      previewGroups(plan, when)
        .flatMap(({ items }) => items)
        .find(({ marker }) => marker === '{{HLA}}')?.place?.cell;
    expect(place('before')).toBe('A4');
    expect(place('after')).toBe('A6');
  });
});

describe('findings', () => {
  const item = (cell: string): PlanItem => ({
    sheet: 'A',
    cell,
    newCell: cell,
    marker: '{{X}}',
    shown: '1',
    state: 'filled',
    sources: [],
  });
  const finding = (severity: Finding['severity'], where: Finding['where']): Finding => ({
    severity,
    rule: 'test.rule',
    message: { vi: 'Cần đối chiếu', en: 'Compare' },
    where,
  });
  const plan = (findings: readonly Finding[]): FillPlan => ({
    kind: 'fill',
    sheets: [],
    items: [item('A1'), item('A2')],
    findings,
    filled: 2,
    rows: { inserted: 0, removed: 0 },
  });

  test('a warning about a filled cell makes it one that needs a look', () => {
    expect(idsOf(plan([finding('warning', { sheet: 'A', cell: 'A2' })]))).toEqual([
      ['review', ['A!A2']],
      ['filled', ['A!A1']],
    ]);
  });

  test('a remark about a filled cell only stands beside it', () => {
    const groups = previewGroups(plan([finding('info', { sheet: 'A', cell: 'A2' })]), 'before');
    expect(groups.map(({ id }) => id)).toEqual(['filled']);
    expect(groups[0]?.items[1]?.notes).toHaveLength(1);
  });

  test('what concerns no marker stands by itself, with its place in the data', () => {
    const groups = previewGroups(
      plan([finding('error', { file: 'observations.csv', line: 12 }), finding('info', {})]),
      'before',
    );
    expect(groups.map(({ id }) => id)).toEqual(['review', 'filled', 'note']);
    expect(groups[0]?.items[0]?.dataPlace).toEqual({
      vi: 'observations.csv, dòng 12',
      en: 'observations.csv, line 12',
    });
  });
});

describe('searching', () => {
  const items = previewGroups(
    planned(new MemoryWorkbook().sheet('Báo cáo', { A1: '{{HLA}}', B7: '{{FDI_NEW}}', C9: '{{AGR}}' }), figures),
    'before',
  );
  const found = (query: string) =>
    filterGroups(items, query).flatMap((group) => group.items.map(({ place }) => place?.cell));

  test.each([
    ['', ['B7', 'A1', 'C9']],
    ['hla', ['A1']],
    ['bao ap bac', ['A1']],
    ['GẦN 60', ['A1']],
    ['b7', ['B7']],
    ['chua co', ['B7']],
    ['no figure', ['B7']],
    ['agr leader', ['C9']],
    ['không đâu có', []],
  ])('“%s”', (query, cells) => expect(found(query)).toEqual(cells));

  test('empty groups go', () => expect(filterGroups(items, 'hla').map(({ id }) => id)).toEqual(['filled']));
});

test('a thousand markers are grouped and searched', () => {
  const cells = Object.fromEntries(
    Array.from({ length: 1000 }, (_, row) => [`A${row + 1}`, row % 2 ? '{{HLA}}' : '{{FDI_NEW}}']),
  );
  const groups = previewGroups(planned(new MemoryWorkbook().sheet('A', cells), figures), 'before');
  expect(groups.map(({ id, items }) => [id, items.length])).toEqual([
    ['missing', 500],
    ['filled', 500],
  ]);
  expect(filterGroups(groups, 'a10 hla').flatMap(({ items }) => items).length).toBeGreaterThan(0);
});
