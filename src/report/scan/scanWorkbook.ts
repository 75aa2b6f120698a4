import type { Finding } from '../../kpi/finding';
import type { RecordPositions } from '../workbook/record';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Block } from './block';
import { blockTree } from './blockTree';
import { checkStructure } from './checkStructure';
import { copiedSheets } from './copiedSheets';
import { MarkerCells } from './markerCells';
import * as messages from './messages';
import { recordBySheet, type RecordOnSheet } from './recordOnSheet';
import { outsideMarkers } from './outsideMarkers';
import type { TemplateErrors } from './templateErrors';
import type { FilledBand, TemplateLine } from './templateLine';
import { templateLines, type NoticeCell } from './templateLines';

export interface ScannedSheet {
  readonly sheet: SheetSnapshot;
  readonly lines: readonly TemplateLine[];
  readonly blocks: readonly Block[];
  readonly bands: readonly FilledBand[];
  readonly notices: readonly NoticeCell[];
  /** Formula cells whose number format an earlier fill changed. */
  readonly qualified: RecordOnSheet['qualified'];
}

export interface ScannedWorkbook {
  readonly sheets: readonly ScannedSheet[];
  readonly findings: readonly Finding[];
}

/**
 * Finds every marker and block of a workbook, filled before or not. What is wrong with the template goes to `errors`.
 *
 * @param chosen sheets to look at; others with markers or a report are left out
 * @throws NgktError `record.damaged`, `band.height`, `band.columns`
 */
export function scanWorkbook(
  snapshot: WorkbookSnapshot,
  positions: RecordPositions,
  errors: TemplateErrors,
  chosen?: readonly string[],
): ScannedWorkbook {
  const { sheets: records, findings: lost } = recordBySheet(snapshot, positions);
  const findings: Finding[] = [...lost, ...copiedSheets(snapshot, records)];
  const isLeftAlone = (sheet: SheetSnapshot): boolean =>
    chosen !== undefined && !chosen.includes(sheet.name) && (records.has(sheet.name) || holdsMarkers(sheet));
  const concerned = snapshot.sheets.filter((sheet) => !isLeftAlone(sheet));
  const sheets = concerned.map((sheet): ScannedSheet => {
    const record = records.get(sheet.name);
    const { lines, bands, notices, findings: found } = templateLines(sheet, record, errors.add);
    findings.push(...found);
    const blocks = blockTree(lines, errors.add);
    const scanned = { sheet, lines, blocks, bands, notices, qualified: record?.qualified ?? [] };
    checkStructure(scanned, errors.add);
    return scanned;
  });
  findings.push(...outsideMarkers(snapshot));
  if (sheets.every(({ lines }) => lines.length === 0)) {
    findings.push({ severity: 'warning', rule: 'template.noMarkers', message: messages.noMarkers(), where: {} });
  }
  return { sheets, findings };
}

function holdsMarkers(sheet: SheetSnapshot): boolean {
  const markers = new MarkerCells(sheet, undefined);
  return sheet.cells.some((cell) => markers.isMarker(cell));
}
