import { parsePeriod } from '../../src/kpi/period';
import { builtInTemplates } from '../../src/taskpane/views/fill/builtInTemplates';
import {
  boundaryOf,
  changedChoices,
  proposedContext,
  proposedSheets,
  type FillChoices,
} from '../../src/taskpane/views/fill/fillChoices';
import { periodChoices } from '../../src/analysis/periodChoices';
import type { FillableSheet, FilledFor } from '../../src/taskpane/views/fill/workbookOverview';
import { sampleFigures } from '../report/sampleFigures';

const figures = sampleFigures();
const periods = periodChoices(figures.dataset.observations.map(({ period }) => period));
const defaults = { figures, periods, today: '2025-01-10', last: {} };
const filledFor = (change: Partial<FilledFor> = {}): FilledFor => ({
  period: '2023',
  area: 'VN',
  boundary: '63',
  lang: 'vi',
  datasetId: 'seed-2024',
  datasetTitle: 'Số liệu thử',
  filled: '2024-01-10',
  ...change,
});
const sheet = (name: string, of?: FilledFor): FillableSheet => ({
  name,
  hidden: false,
  markers: of ? 0 : 3,
  ...(of ? { filledFor: of } : {}),
});

describe('sheets proposed', () => {
  test('all, where the open sheet cannot be filled', () => {
    expect(proposedSheets({ sheets: [sheet('A'), sheet('B')], activeSheet: 'Sheet1' })).toEqual(['A', 'B']);
  });

  test('those of the same report as the open sheet', () => {
    const sheets = [
      sheet('A', filledFor()),
      sheet('B'),
      sheet('C', filledFor()),
      sheet('D', filledFor({ period: '2022' })),
    ];
    expect(proposedSheets({ sheets, activeSheet: 'C' })).toEqual(['A', 'C']);
    expect(proposedSheets({ sheets, activeSheet: 'B' })).toEqual(['B']);
  });
});

describe('what to fill for', () => {
  test('the next period of a filled report, with its area and language', () => {
    expect(proposedContext(filledFor({ lang: 'en' }), defaults)).toEqual({
      period: '2024',
      area: 'VN',
      boundary: 'auto',
      reportLang: 'en',
    });
  });

  test('a report recast to the other list stays on that list', () => {
    const proposed = proposedContext(filledFor({ boundary: '34', area: 'VN34-24' }), defaults);
    expect(proposed).toMatchObject({ boundary: '34', area: 'VN34-24' });
  });

  test('what was chosen last, where it still has figures', () => {
    const last = { period: '2023', area: 'VN-01', boundary: 'auto', reportLang: 'en' } as const;
    expect(proposedContext(undefined, { ...defaults, last })).toEqual(last);
    expect(proposedContext(undefined, { ...defaults, last: { period: '1999' } }).period).toBe('2024');
  });

  test('a built-in template decides the kind of period and whether it is about a province', () => {
    const [halfYear, , ofProvince] = builtInTemplates;
    const last = { period: '2023', area: 'VN-01' };
    expect(proposedContext(undefined, { ...defaults, last, template: halfYear })).toMatchObject({
      period: '2024-S1',
      area: 'VN',
    });
    expect(proposedContext(undefined, { ...defaults, last, template: ofProvince }).area).toBe('VN-01');
    expect(proposedContext(undefined, { ...defaults, template: ofProvince }).area).toBe('VN-01');
  });

  test('nothing, where the data have no figures', () => {
    expect(proposedContext(undefined, { ...defaults, periods: [] })).toMatchObject({ period: '', area: 'VN' });
  });
});

describe('changing a choice', () => {
  const choices: FillChoices = { sheets: ['A'], period: '2024', area: 'VN63-24', boundary: 'auto', reportLang: 'vi' };

  test('the list follows the period, and the area follows the list', () => {
    expect(boundaryOf(parsePeriod('2024'), 'auto', figures)).toBe('63');
    expect(changedChoices(choices, { period: '2025' }, figures)).toMatchObject({ period: '2025', area: 'VN34-24' });
    expect(changedChoices(choices, { boundary: '34' }, figures).area).toBe('VN34-24');
  });

  test('the area stays where the list does', () => {
    expect(changedChoices(choices, { period: '2023' }, figures).area).toBe('VN63-24');
  });
});
