/** What the command makes of a template: the report that the pane is to come to as well. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { localDay } from '../../src/session/localDay';
import type { SheetSnapshot } from '../../src/report/workbook/snapshot';
import { appliedToFile, plannerOf, snapshotOf } from '../excel/bothAppliers';
import type { Report } from '../templates/builtInTemplates';

/** A report filled today, as the browser does. */
export type ReportToday = Omit<Report, 'today'>;

const repository = path.join(__dirname, '..', '..');

export async function bytesOf(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path.join(repository, file)));
}

/** The template named, a built-in one or the content of a file, filled by the applier for files. */
export async function filledByCommand(report: ReportToday, template?: Uint8Array): Promise<Uint8Array> {
  const bytes = template ?? (await bytesOf(`assets/templates/${report.template}.xlsx`));
  return appliedToFile(bytes, await plannerOf({ ...report, today: localDay() }));
}

export async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const { snapshot } = await snapshotOf(bytes);
  return snapshot.sheets;
}
