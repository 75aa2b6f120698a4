import { alikeNotes } from './alikeNotes';
import type { Bilingual, Lang } from '../kpi/bilingual';
import type { Finding, Where } from '../kpi/finding';
import { placeText } from './terminal';
import { itemText } from '../report/plan/cells/itemText';
import type { FillPlan, PlanItem } from '../report/plan/plan';
import { onSheet } from '../report/references/cellAddress';
import { RowMap } from '../report/references/rowMap';

interface SummaryItem {
  readonly sheet: string;
  readonly cell: string;
  readonly marker: string;
  readonly reason: string;
}

/** What `ngkt fill --json` prints. */
export interface FillSummary {
  readonly out: string | null;
  readonly filled: number;
  readonly missing: readonly SummaryItem[];
  readonly kept: readonly SummaryItem[];
  /** `data` is the place in the data set, where there is one: "observations.csv:12". */
  readonly warnings: readonly (SummaryItem & { readonly rule: string; readonly data?: string })[];
  readonly rows: { readonly inserted: number; readonly removed: number };
  readonly ms: number;
}

/** @param published those of the plan's findings that name cells of the filled report, as its publication finds them */
export function fillSummary(
  plan: FillPlan,
  out: string | null,
  lang: Lang,
  ms: number,
  published: readonly Finding[] = [],
): FillSummary {
  // A dry run names the cells as they stand now; after a fill, where the reader finds them.
  const itemOf = (item: PlanItem): SummaryItem => ({
    sheet: item.sheet,
    cell: out === null ? item.cell : item.newCell,
    marker: item.marker,
    reason: item.reason?.[lang] ?? '',
  });
  return {
    out,
    filled: plan.filled,
    missing: plan.items.filter(({ state }) => state === 'missing').map(itemOf),
    kept: plan.items.filter(({ state }) => state === 'kept').map(itemOf),
    warnings: plan.findings.map((finding) => {
      const { where, rule, message } = finding;
      return {
        sheet: where.sheet ?? '',
        cell: out === null || published.includes(finding) ? (where.cell ?? '') : cellAfter(plan, where),
        marker: where.marker ?? '',
        reason: message[lang],
        rule,
        ...(where.line === undefined ? {} : { data: placeText({ file: where.file ?? '', line: where.line }) }),
      };
    }),
    rows: plan.rows,
    ms: Math.round(ms),
  };
}

/** Findings of a fill name cells as they stood before it; the reader looks into the filled report. */
function cellAfter(plan: FillPlan, { sheet, cell = '' }: Where): string {
  // What was changed by hand in a list follows its entry to another row.
  const moved = plan.items.find((item) => item.state === 'kept' && item.sheet === sheet && item.cell === cell);
  if (moved) return moved.newCell;
  const changes = plan.sheets.find((each) => each.sheet === sheet)?.changes ?? [];
  const rows = new RowMap(changes);
  return cell.replace(/\d+/g, (row) => String(rows.rowOrNext(Number(row))));
}

/** One report of `--each-area`. */
export interface AreaSummary extends FillSummary {
  readonly area: string;
  readonly areaName: string;
}

/** What `ngkt fill --each-area --json` prints: the same keys for the whole run, then each report. */
export function combinedSummary(out: string, reports: readonly AreaSummary[], ms: number): object {
  const all = (items: 'missing' | 'kept' | 'warnings') =>
    reports.flatMap((report) => report[items].map((item) => ({ area: report.area, ...item })));
  const total = (count: (report: AreaSummary) => number) => reports.reduce((sum, report) => sum + count(report), 0);
  return {
    out,
    filled: total(({ filled }) => filled),
    missing: all('missing'),
    kept: all('kept'),
    warnings: all('warnings'),
    rows: { inserted: total(({ rows }) => rows.inserted), removed: total(({ rows }) => rows.removed) },
    ms,
    reports,
  };
}

/** The same for a person. */
export function summaryText(summary: FillSummary, plan: FillPlan, dryRun: boolean): Bilingual {
  return { vi: textIn('vi', summary, plan, dryRun), en: textIn('en', summary, plan, dryRun) };
}

function textIn(lang: Lang, summary: FillSummary, plan: FillPlan, dryRun: boolean): string {
  const words = (vi: string, en: string): string => (lang === 'vi' ? vi : en);
  const lines: string[] = [];
  if (dryRun) {
    for (const item of plan.items)
      lines.push(`${onSheet(item.sheet, item.cell)}  ${item.marker}  →  ${itemText(item, plan)}`);
    lines.push(words('Xem trước, chưa ghi gì.', 'Preview only, nothing was written.'));
  } else {
    lines.push(words(`Đã ghi ${summary.out ?? ''}`, `Wrote ${summary.out ?? ''}`));
  }
  const { inserted, removed } = summary.rows;
  lines.push(
    words(
      `${summary.filled} ô được điền; thêm ${inserted} hàng, bớt ${removed} hàng; ${summary.ms} ms.`,
      `${summary.filled} cells filled; ${inserted} rows inserted, ${removed} removed; ${summary.ms} ms.`,
    ),
  );
  const list = (
    title: string,
    items: readonly (SummaryItem & { readonly rule?: string; readonly data?: string })[],
  ): void => {
    if (items.length === 0) return;
    lines.push(`${title} (${items.length}):`);
    for (const { note, more } of alikeNotes(items)) {
      const { sheet, cell, marker, reason, data = '' } = note;
      const place = sheet === '' ? '' : onSheet(sheet, cell);
      lines.push(`  ${[place, marker, data, reason].filter((part) => part !== '').join('  ')}`);
      if (more === 0) continue;
      const left = words(
        `và ${more} lưu ý tương tự tại đây; --json nêu đủ.`,
        `and ${more} more of the kind here; --json has all.`,
      );
      lines.push(`  ${[place, marker, left].filter((part) => part !== '').join('  ')}`);
    }
  };
  list(words('Chưa có số liệu', 'No figure yet'), summary.missing);
  list(words('Giữ nguyên phần sửa tay', 'Kept as edited by hand'), summary.kept);
  const isInfo = (index: number): boolean => plan.findings[index]?.severity === 'info';
  list(
    words('Lưu ý', 'Notes'),
    summary.warnings.filter((_warning, index) => !isInfo(index)),
  );
  list(
    words('Để biết', 'For information'),
    summary.warnings.filter((_warning, index) => isInfo(index)),
  );
  return lines.join('\n');
}
