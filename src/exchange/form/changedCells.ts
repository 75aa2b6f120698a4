import { inFormUnit } from './formUnit';
import { areaName } from '../../language/areaName';
import { periodLabel } from '../../language/periodLabel';
import type { Indicator } from '../../kpi/indicator';
import type { Period } from '../../kpi/period';
import { parseUnit } from '../../kpi/unit';
import type { FormCell } from './formCells';
import * as messages from './changeMessages';
import { BUILT_IN_LAYOUT, identityNames } from './formNames';
import type { FormContext } from './formReading';
import { areaNamed, isNameOf, mentions, periodNamed, wordsBefore, type PrintedWord } from './printedWords';

/** A row of the form as it is printed. */
export interface PrintedRow {
  readonly indicator: Indicator;
  readonly value: FormCell;
  readonly unit: FormCell | undefined;
  /** Unit that its figure is read in. */
  readonly unitRead: string;
  readonly note: string;
}

/** The words by which the form's own list of definitions calls an indicator: name, unit, as on the day it was made. */
export type IssuedWords = ReadonlyMap<string, readonly string[]>;

/** Whether the form is the product's own layout, whose words are known; an office's own may say the same otherwise. */
export function isBuiltInLayout(form: string): boolean {
  return form.startsWith(`${BUILT_IN_LAYOUT}/`);
}

/**
 * Tells where the words printed in the form contradict the codes it is read by: somebody changed one of the two. The
 * product's own form must say what it was issued with; in an office's own layout only words that name another area or
 * period are wrong.
 */
export function tellOfChangedHead(
  { cells, areas, findings }: FormContext,
  identity: { readonly form: string; readonly area: string },
  period: Period | undefined,
): void {
  if (!period) return;
  const builtIn = isBuiltInLayout(identity.form);
  const area = areas.byId(identity.area);
  const areaCell = cells.cell(identityNames.area);
  if (area && areaCell) {
    const words = wordsBefore(cells, areaCell);
    const named = words.map(({ text }) => areaNamed(text, areas, period.end));
    const other = words.find((_word, at) => named[at] !== undefined && named[at].id !== area.id);
    if (other || (builtIn && !named.includes(area))) {
      const at = other?.cell ?? words.at(-1)?.cell ?? areaCell;
      const found = other?.text ?? words.at(-1)?.text ?? '';
      findings.error(
        'form.changed',
        messages.otherArea(found, areaCell.name, area.id, areaName(area, 'vi', 'full')),
        at,
      );
    }
  }
  const periodCell = cells.cell(identityNames.period);
  if (periodCell) {
    const words = wordsBefore(cells, periodCell);
    const named = words.map(({ text }) => periodNamed(text, period)?.id);
    const other = words.find((_word, at) => named[at] !== undefined && named[at] !== period.id);
    if (other || (builtIn && !named.includes(period.id))) {
      const at = other?.cell ?? words.at(-1)?.cell ?? periodCell;
      const found = other?.text ?? words.at(-1)?.text ?? '';
      const expected = { vi: periodLabel(period, 'vi', 'title'), en: periodLabel(period, 'en', 'title') };
      findings.error('form.changed', messages.otherPeriod(found, periodCell.name, period.id, expected), at);
    }
  }
}

/**
 * Tells where the name or the unit printed in an indicator's row is not the indicator's. In an office's own layout a name
 * in other words is a question, and a unit only where the form's other rows use another one.
 */
export function tellOfChangedRows(
  context: FormContext,
  form: string,
  rows: readonly PrintedRow[],
  issued: IssuedWords,
): void {
  const builtIn = isBuiltInLayout(form);
  for (const row of rows) {
    tellOfName(context, builtIn, row, issued.get(row.indicator.code) ?? []);
    tellOfUnit(context, builtIn, row, rows, issued.get(row.indicator.code) ?? []);
  }
}

function tellOfName(
  { cells, findings, indicators }: FormContext,
  builtIn: boolean,
  { indicator, value, unit, note }: PrintedRow,
  issued: readonly string[],
): void {
  const edge = unit && unit.sheet === value.sheet && unit.column < value.column ? unit : value;
  const words = wordsBefore(cells, edge);
  if (words.some(({ text }) => isNameOf(text, indicator, issued))) return;
  const figure = { indicator: indicator.code };
  const other = words.find(({ text }) =>
    [...indicators.values()].some((each) => each.code !== indicator.code && isNameOf(text, each, [])),
  );
  const label: PrintedWord | undefined = other ?? words.at(-1);
  const at = label?.cell ?? cells.at(edge.sheet, edge.row, edge.column - 1);
  const message = messages.otherName(label?.text ?? '', indicator, value.name);
  if (other || builtIn) findings.error('form.changed', message, at, figure);
  else if (label && !mentions(label.text, indicator, issued)) {
    findings.question('form.changed', messages.ownName(label.text, indicator, value.name), at, { ...figure, note });
  }
}

function tellOfUnit(
  { findings }: FormContext,
  builtIn: boolean,
  { indicator, unit, unitRead, note }: PrintedRow,
  rows: readonly PrintedRow[],
  issued: readonly string[],
): void {
  if (!unit) return;
  const expected = inFormUnit(indicator).unit;
  const { label, measure } = parseUnit(unitRead);
  const stated = String(unit.content?.value ?? '').trim() !== '';
  const asIssued = [expected, ...issued].some((each) => parseUnit(each).label === label);
  const figure = { indicator: indicator.code };
  if (builtIn) {
    if (stated && asIssued) return;
    findings.error('form.changed', messages.otherUnit(stated ? unitRead : '', indicator, expected), unit, figure);
    return;
  }
  if (asIssued || measure !== parseUnit(expected).measure) return;
  const alike = rows.filter((row) => parseUnit(row.unitRead).measure === measure);
  const same = alike.filter((row) => parseUnit(row.unitRead).label === label).length;
  if (same * 2 > alike.length) return;
  const most = alike.find((row) => parseUnit(row.unitRead).label !== label)?.unitRead ?? expected;
  findings.question('form.changed', messages.ownUnit(unitRead, indicator, most), unit, { ...figure, note });
}
