import { NgktError } from '../../kpi/finding';
import type { Area } from '../../kpi/area';
import type { AreaList } from '../../kpi/areaList';
import type { Indicator } from '../../kpi/indicator';
import { readablePeriod, type Period } from '../../kpi/period';
import { matchKey } from '../../kpi/textKey';
import { periodLabel } from '../../language/periodLabel';
import type { FormCell, FormCells } from './formCells';

/** A cell of the form that holds words. */
export interface PrintedWord {
  readonly cell: FormCell;
  readonly text: string;
}

/** The words left of a cell in its row; captions that end with a colon say nothing of what the form is for. */
export function wordsBefore(cells: FormCells, { sheet, row, column }: FormCell): PrintedWord[] {
  const words: PrintedWord[] = [];
  for (let at = 1; at < column; at++) {
    const cell = cells.at(sheet, row, at);
    const { value } = cell.content ?? {};
    const text = typeof value === 'string' ? value.trim() : '';
    if (text !== '' && !text.endsWith(':')) words.push({ cell, text });
  }
  return words;
}

/** The area that words name on a day; undefined where they name none, or several. */
export function areaNamed(text: string, areas: AreaList, day: string): Area | undefined {
  try {
    return areas.find(text, day);
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}

/** Years on either side in which a form's period is looked for. */
const YEARS_AROUND = 3;
const KINDS = [
  '',
  '-S1',
  '-S2',
  '-Q1',
  '-Q2',
  '-Q3',
  '-Q4',
  '-9M',
  ...Array.from({ length: 12 }, (_, at) => monthId(at)),
];

/** The period that words name, near another one: "Quý III/2026", "năm 2026". */
export function periodNamed(text: string, near: Period): Period | undefined {
  const key = matchKey(text);
  const year = Number(near.start.slice(0, 4));
  for (let at = year - YEARS_AROUND; at <= year + YEARS_AROUND; at++) {
    for (const kind of KINDS) {
      const period = readablePeriod(`${at}${kind}`);
      if (period && labelsOf(period).some((label) => matchKey(label) === key)) return period;
    }
  }
  return labelsOf(near).some((label) => matchKey(label) === key) ? near : undefined;
}

/** How a period is written, the form's own way first. */
export function labelsOf(period: Period): string[] {
  return (['vi', 'en'] as const).flatMap((lang) => [
    periodLabel(period, lang, 'title'),
    periodLabel(period, lang, 'running'),
    periodLabel(period, lang, 'short'),
  ]);
}

function monthId(at: number): string {
  return `-${String(at + 1).padStart(2, '0')}`;
}

/** Whether words are an indicator's own: its name or code as the catalogue or the form itself gives it. */
export function isNameOf(text: string, { code, name }: Indicator, issued: readonly string[]): boolean {
  return [code, name.vi, name.en, ...issued].some((each) => each !== '' && matchKey(each) === matchKey(text));
}

/** Whether words hold an indicator's name or code among others: "1. Vốn FDI đăng ký cấp mới (triệu USD)". */
export function mentions(text: string, { code, name }: Indicator, issued: readonly string[]): boolean {
  return [code, name.vi, name.en, ...issued].some((each) => each !== '' && matchKey(text).includes(matchKey(each)));
}
