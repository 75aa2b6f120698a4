import { parsePeriod } from '../../src/kpi/period';
import type { DataSource } from '../../src/session/session';
import { builtInTemplates } from '../../src/taskpane/views/fill/builtInTemplates';
import { coverageOf } from '../../src/taskpane/views/fill/coverage';
import { openedTemplate } from '../../src/taskpane/views/fill/openedTemplate';
import { defaultPeriod, periodChoices } from '../../src/analysis/periodChoices';
import {
  betterSource,
  coverIn,
  fitOf,
  fittingSource,
  holdingOf,
  type Asking,
  type SourceFit,
} from '../../src/taskpane/views/fill/sourceFit';
import { openTemplate } from '../templates/builtInTemplates';
import { planned } from '../report/filling';
import type { WorkbookSnapshot } from '../../src/report/workbook/snapshot';
import { MemoryWorkbook } from '../report/memoryWorkbook';
import { sampleFigures } from '../report/sampleFigures';
import { startedSession } from '../session/startedSession';

const figures = sampleFigures();
const today = '2026-11-20';

function sourceOf(id: string, illustrative = false): DataSource {
  return { id, kind: 'builtin', title: { vi: id, en: id }, illustrative };
}

function asking(book: MemoryWorkbook, more: Partial<Asking> = {}): Asking {
  const content = { snapshot: book.snapshot(), positions: book.positions() };
  return { content, sheets: ['A'], template: undefined, last: {}, today, ...more };
}

test('only what asks for figures counts', () => {
  const book = new MemoryWorkbook().sheet('A', {
    A1: '{{period.label}} {{area.name}}',
    A2: '{{HLA .name}}',
    A3: '{{HLA}}',
    A4: '{{FDI_NEW}}',
    A5: '{{AGR}}',
  });
  expect(coverageOf(planned(book, figures))).toEqual({ found: 2, asked: 3 });
});

describe('the period of a data set', () => {
  const annual = { A1: '{{HLA}}', A2: '{{AGR}}', A3: '{{FDI_REG}}', A4: '{{FTA}}' };

  test('is the newest that has what the sheets ask for, not the one with most observations', async () => {
    const fit = await fitOf(sourceOf('thử'), figures, asking(new MemoryWorkbook().sheet('A', annual)));
    expect(fit).toMatchObject({ period: { id: '2024' }, best: { found: 4, asked: 4 } });
    const growth = asking(new MemoryWorkbook().sheet('A', { A1: '{{GDP_GROWTH}}' }), { today: '2024-12-30' });
    expect((await fitOf(sourceOf('thử'), figures, growth))?.period.id).toBe('2023');
  });

  test('is not a newer one with less than half of what is asked for where an older one has half', () => {
    const proposed = (newer: number, older: number): string | undefined => {
      const cover = coverIn(
        new Map([
          ['2025', { found: newer, asked: 20 }],
          ['2024', { found: older, asked: 20 }],
        ]),
      );
      return defaultPeriod(periodChoices(['2024', '2025']), today, ['year'], cover)?.period.id;
    };
    expect(proposed(5, 10)).toBe('2024');
    expect(proposed(9, 18)).toBe('2024');
    expect(proposed(10, 20)).toBe('2025');
    expect(proposed(5, 9)).toBe('2025');
  });

  test('cannot be said where the sheets ask for no figure, or have errors', async () => {
    const words = new MemoryWorkbook().sheet('A', { A1: '{{period.label}}' });
    expect(await fitOf(sourceOf('thử'), figures, asking(words))).toBeUndefined();
    const wrong = new MemoryWorkbook().sheet('A', { A1: '{{HLAA}}' });
    expect(await fitOf(sourceOf('thử'), figures, asking(wrong))).toBeUndefined();
  });
});

describe('the data set proposed', () => {
  const year = parsePeriod('2024');
  const fit = (id: string, found: number, illustrative = false, period = year): SourceFit => ({
    source: sourceOf(id, illustrative),
    coverage: new Map([[period.id, { found, asked: 100 }]]),
    period,
    best: { found, asked: 100 },
  });

  test('is the published one as long as it has something to say', () => {
    const open = fit('đã công bố', 24);
    expect(fittingSource(open, [fit('minh họa', 100, true)])).toBe(open);
    const compared = betterSource({ open, others: [fit('minh họa', 100, true)] }, year);
    expect(compared?.better.source.id).toBe('minh họa');
  });

  test('is the illustrative one where the report would be almost empty otherwise', () => {
    expect(fittingSource(fit('đã công bố', 3), [fit('minh họa', 100, true)]).source.id).toBe('minh họa');
  });

  test('is the one with notably more of two published ones; else the open one stays', () => {
    expect(fittingSource(fit('A', 50), [fit('B', 90)]).source.id).toBe('B');
    expect(fittingSource(fit('A', 85), [fit('B', 90)]).source.id).toBe('A');
    expect(betterSource({ open: fit('A', 85), others: [fit('B', 90)] }, year)).toBeUndefined();
  });

  test('is compared for periods of the kind chosen only, and for the same period first', () => {
    const open = fit('A', 50);
    const quarter = fit('B', 100, false, parsePeriod('2024-Q3'));
    expect(betterSource({ open, others: [quarter] }, year)).toBeUndefined();
    expect(holdingOf(quarter, year)).toBeUndefined();
    const both: SourceFit = {
      ...fit('C', 80),
      coverage: new Map([
        ['2025', { found: 90, asked: 100 }],
        ['2024', { found: 80, asked: 100 }],
      ]),
    };
    expect(betterSource({ open, others: [quarter, both] }, year)?.better).toMatchObject({ period: { id: '2024' } });
    expect(holdingOf(both, parsePeriod('2023'))).toMatchObject({ period: { id: '2025' } });
    expect(betterSource({ open, others: [both] }, parsePeriod('2019'))).toBeUndefined();
  });
});

describe('the built-in templates with the built-in data', () => {
  const proposals: readonly (readonly [file: string, source: string, period: string])[] = [
    ['bao-cao-nam', 'builtin:seed-2024', '2024'],
    ['bao-cao-6-thang', 'builtin:seed-2024', '2024-S1'],
    ['bao-cao-quy-tinh', 'builtin:demo-provinces', '2026-Q3'],
  ];

  test.each(proposals)('%s is proposed for %s, %s', async (file, source, period) => {
    const template = builtInTemplates.find((one) => one.file === `${file}.xlsx`);
    const book = await openTemplate(file);
    const content = { snapshot: book.snapshot(), positions: book.positions() };
    const sheets = content.snapshot.sheets.map(({ name }) => name);
    const session = await startedSession({ today: () => today });
    const fits: SourceFit[] = [];
    for (const { id } of await session.sources()) {
      const looked = await session.look(id);
      const fit = await fitOf(looked.source, looked.figures, { content, sheets, template, last: {}, today });
      if (fit) fits.push(fit);
    }
    const [open, ...others] = fits;
    if (!open) throw new Error('No data set fits.');
    const chosen = fittingSource(open, others);
    expect([chosen.source.id, chosen.period.id]).toEqual([source, period]);
  });
});

describe('a built-in template opened as a file', () => {
  const opened = async (file: string) => {
    const book = await openTemplate(file.replace('.xlsx', ''));
    return { snapshot: book.snapshot(), positions: book.positions() };
  };
  const namesIn = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);
  /** As if somebody had changed what the workbook's texts say, its markers apart. */
  const reworded = (snapshot: WorkbookSnapshot, change: (text: string) => string): WorkbookSnapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        return typeof cell.value === 'string' ? { ...cell, value: change(cell.value) } : cell;
      }),
    })),
  });

  test.each(builtInTemplates.map((template) => [template.file, template] as const))(
    '%s is recognised',
    async (file, own) => {
      const { snapshot } = await opened(file);
      expect(openedTemplate(snapshot, namesIn(snapshot))).toBe(own);
      const retyped = reworded(snapshot, (text) => text.normalize('NFD').toUpperCase().replace(/ /g, '\u00a0'));
      expect(openedTemplate(retyped, namesIn(snapshot))).toBe(own);
    },
  );

  test.each(builtInTemplates.map((template) => [template.file, template] as const))(
    '%s is recognised by what it asks for where its words are in another language',
    async (file, own) => {
      const { snapshot } = await opened(file);
      const english = reworded(snapshot, (text) => {
        return text.replace(/^[^{}]+$/, own.title.en).replace(/(^|}})[^{}]+(?={{|$)/g, `$1 ${own.title.en} `);
      });
      expect(openedTemplate(english, namesIn(snapshot))).toBe(own);
    },
  );

  test('is not seen in sheets that are not chosen, nor in a report of one’s own', async () => {
    const { snapshot } = await opened('bao-cao-nam.xlsx');
    expect(openedTemplate(snapshot, [])).toBeUndefined();
    const own = new MemoryWorkbook().sheet('A', { A1: 'Báo cáo năm {{period.label}}', A2: '{{HLA}} {{FDI_REG}}' });
    expect(openedTemplate(own.snapshot(), ['A'])).toBeUndefined();
  });

  const proposedOf = async (file: string, dataset: string, last: Asking['last']) => {
    const content = await opened(file);
    const sheets = namesIn(content.snapshot);
    const session = await startedSession({ today: () => today });
    const { source, figures: data } = await session.look(`builtin:${dataset}`);
    const asked = {
      content,
      sheets,
      template: undefined,
      opened: openedTemplate(content.snapshot, sheets),
      last,
      today,
    };
    return (await fitOf(source, data, asked))?.period.id;
  };

  test('is proposed for a period of the kind it is made for, the one chosen last first', async () => {
    expect(await proposedOf('bao-cao-6-thang', 'seed-2024', { period: '2024' })).toBe('2024-S1');
    expect(await proposedOf('bao-cao-nam', 'seed-2024', { period: '2024-S1' })).toBe('2024');
    expect(await proposedOf('bao-cao-nam', 'seed-2024', { period: '2023' })).toBe('2023');
    expect(await proposedOf('bao-cao-quy-tinh', 'demo-provinces', { period: '2025' })).toBe('2026-Q3');
  });
});
