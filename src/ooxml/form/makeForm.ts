import { FormCells } from '../../exchange/form/formCells';
import { formFigures } from '../../exchange/form/formFigures';
import { ROW_PREFIX } from '../../exchange/form/formNames';
import { existsOn, type Area } from '../../kpi/area';
import type { AreaList } from '../../kpi/areaList';
import type { Dataset } from '../../kpi/dataset';
import { NgktError, type Finding } from '../../kpi/finding';
import type { Period } from '../../kpi/period';
import type { ReportingDays } from '../../kpi/reportingCalendar';
import { planFill } from '../../report/plan/planFill';
import { planPublish } from '../../report/plan/planPublish';
import type { WorkbookSnapshot } from '../../report/workbook/snapshot';
import { openWorkbook } from '../workbookFile';
import type { ZipCodec } from '../zip/zipCodec';
import { areaNotInForce, countryForm, noFormTemplate } from './messages';

/** For whom, when and from which known figures a form is made. */
export interface FormRequest {
  /** Figures known so far; those of the period before and a year before stand beside the cells to fill in. */
  readonly dataset: Dataset;
  /** Id or name; a name is understood on the period's last day. */
  readonly area: string;
  readonly period: Period;
  /** ISO day. */
  readonly today: string;
  readonly asOf?: string;
  /** The period's days where the receiver has set them; else those of Nghị định 09/2019/NĐ-CP. */
  readonly days?: ReportingDays;
  readonly codec: ZipCodec;
}

export interface MadeForm {
  readonly bytes: Uint8Array;
  /** "bieu-so-lieu-VN34-24-Bac-Ninh-2026-Q2.xlsx" */
  readonly fileName: string;
  readonly area: Area;
  /** What filling the known figures noticed. */
  readonly findings: readonly Finding[];
}

/**
 * A form for one area and period, from a form template (`assets/forms`, or an office's own with the names of
 * docs/forms.md): filled with what is known, without a trace of filling. Runs in Node and in the browser.
 *
 * @throws NgktError `form.template` for a workbook that is no form; `form.country`, `area.*` for an area that cannot have
 * one in the period; what filling throws for a template with errors
 */
export async function makeForm(template: Uint8Array, request: FormRequest): Promise<MadeForm> {
  const { dataset, period, today, asOf, days, codec } = request;
  const options = { file: 'form.xlsx', codec };
  const workbook = await openWorkbook(template, options);
  const codes = askedCodes(workbook.snapshot());
  const subject = { area: (areas: AreaList) => formArea(areas, request.area, period), period, codes };
  const { figures, area } = formFigures(dataset, subject, { today, ...(asOf === undefined ? {} : { asOf }) });
  const context = { figures, period, area, today, lang: 'vi', ...(days === undefined ? {} : { days }) } as const;
  const plan = planFill(workbook.snapshot(), workbook.positions(), context);
  const filled = await openWorkbook(await workbook.apply(plan), options);
  const bytes = await filled.apply(planPublish(filled.snapshot(), filled.positions()));
  // The form's own checks only compare: they say nothing that the figures beside them do not.
  const findings = plan.findings.filter(({ rule }) => rule !== 'formula.qualified' && rule !== 'formula.overText');
  return { bytes, fileName: formFileName(area, period), area, findings };
}

/** A name that sorts by area and period, in letters every file system and mail program takes. */
export function formFileName(area: Area, period: Period): string {
  const plain = `bieu-so-lieu-${area.id}-${area.asciiName}-${period.id}`;
  return `${plain.replace(/[^A-Za-z0-9]+/g, '-')}.xlsx`;
}

/** In the order of the form's rows. */
function askedCodes(snapshot: WorkbookSnapshot): string[] {
  const cells = new FormCells(snapshot);
  const rows = cells
    .endings(ROW_PREFIX)
    .map((code) => ({ code, row: cells.place(ROW_PREFIX + code)?.range.firstRow ?? 0 }));
  if (rows.length === 0) throw new NgktError('form.template', noFormTemplate());
  return rows.sort((a, b) => a.row - b.row).map(({ code }) => code);
}

function formArea(areas: AreaList, text: string, period: Period): Area {
  const area = areas.find(text, period.end);
  if (area.type === 'country') throw new NgktError('form.country', countryForm());
  if (!existsOn(area, period.end)) {
    throw new NgktError('area.notInForce', areaNotInForce(area, period, areas.successor(area.id)));
  }
  return area;
}
