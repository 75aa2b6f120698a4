import type { Figures } from '../../analysis/figure';
import { NgktError, type Finding } from '../../kpi/finding';
import { parsePeriod } from '../../kpi/period';
import { illustrativeLabel } from '../evaluate/messages';
import { planFill, type FillContext } from '../plan/planFill';
import { recordUnusable } from '../scan/messages';
import { outsideMarkers } from '../scan/outsideMarkers';
import type { FillRecord, RecordPositions } from '../workbook/record';
import { positionsOf, reportsIn } from '../workbook/reports';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { asFinding } from './checkTemplate';
import { changedFigures } from './changedFigures';
import { editDependents } from './editDependents';
import { formulaErrors } from './formulaErrors';
import { handEdits } from './handEdits';
import * as messages from './messages';

/**
 * Everything a careful reader would ask about a filled report: cells changed by hand, errors in formulas, a lost label of
 * illustrative data, markers where nothing fills them and, where figures are given, figures that changed or have a newer vintage since the fill.
 *
 * @param areas by which rows of lists are named
 */
export function checkReport(
  snapshot: WorkbookSnapshot,
  positions: RecordPositions,
  figures?: Figures,
  areas = figures?.areas,
): readonly Finding[] {
  const { record, recordProblem } = snapshot;
  const findings: Finding[] = [];
  if (recordProblem !== undefined) {
    findings.push({ severity: 'error', rule: 'record.damaged', message: recordUnusable(recordProblem), where: {} });
  } else {
    try {
      findings.push(...handEdits(snapshot, positions, areas));
      for (const report of reportsIn(record)) findings.push(...editDependents(snapshot, positions, report));
      if (figures) {
        for (const report of reportsIn(record)) findings.push(...againstFigures(snapshot, positions, report, figures));
      }
    } catch (error) {
      if (!(error instanceof NgktError)) throw error;
      findings.push(asFinding(error));
    }
  }
  if (reportsIn(record).some(({ dataset }) => dataset.illustrative) && !saysIllustrative(snapshot)) {
    findings.push({ severity: 'error', rule: 'data.labelLost', message: messages.labelLost(), where: {} });
  }
  return [...findings, ...outsideMarkers(snapshot), ...formulaErrors(snapshot)];
}

/** Plans the same fill from the figures given and compares what it would write with what was written. */
function againstFigures(
  snapshot: WorkbookSnapshot,
  positions: RecordPositions,
  record: FillRecord,
  figures: Figures,
): Finding[] {
  const period = parsePeriod(record.period);
  const context: FillContext = {
    figures,
    period,
    area: figures.areas.find(record.area, period.end),
    today: record.filled,
    lang: record.lang,
    overwriteEdits: true,
    sheets: [...new Set([...positionsOf([record], positions).values()].map(({ sheet }) => sheet))],
    ...(record.boundary === '63' || record.boundary === '34' ? { boundary: record.boundary } : {}),
  };
  const again = planFill(snapshot, positions, context).record;
  const findings = again ? changedFigures(snapshot, record, positions, again) : [];
  const { id } = figures.dataset;
  if (id === record.dataset.id) return findings;
  const message = messages.otherDataset(record.dataset.id, id);
  return [{ severity: 'info', rule: 'data.other', message, where: {} }, ...findings];
}

function saysIllustrative({ sheets }: WorkbookSnapshot): boolean {
  const labels = [illustrativeLabel.vi, illustrativeLabel.en];
  return sheets.some(({ cells }) =>
    cells.some(({ value }) => typeof value === 'string' && labels.some((label) => value.includes(label))),
  );
}
