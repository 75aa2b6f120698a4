import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Area } from '../../kpi/area';
import { NgktError, type Finding } from '../../kpi/finding';
import { writeError, writeFilesAtomically, type OutputFile } from '../../ooxml/node/atomicWrite';
import { nodeZipCodec } from '../../ooxml/node/zipCodec';
import { openWorkbook, type WorkbookFile } from '../../ooxml/workbookFile';
import { ErrorsInUse } from '../../report/checks/errorsInUse';
import { planFill, type FillContext } from '../../report/plan/planFill';
import { planPublish } from '../../report/plan/planPublish';
import { planRestore } from '../../report/plan/planRestore';
import type { FillPlan } from '../../report/plan/plan';
import { onSheet } from '../../report/references/cellAddress';
import { templatePath } from '../builtin';
import type { Command } from '../command';
import { combinedSummary, fillSummary, summaryText, type FillSummary } from '../fillSummary';
import { readFigures, readWorkbook } from '../inputs';
import { refuseToLoseHandEdits } from '../keptOutput';
import { readPeriod, type Options } from '../options';
import { otherArea } from '../otherArea';
import { outputFolder, outputWorkbook } from '../outputPlace';
import { listOfEachArea, refuseBothAreas, reportArea, reportAreas } from '../reportArea';
import { placeText, type ExitCode, type Terminal } from '../terminal';
import { notTogether, UsageError } from '../usage';
import { readBoundary } from './rank';

/** `ngkt fill`: fills, refills, restores or publishes one workbook, or one for each area. */
export const fillCommand: Command = {
  options: {
    values: ['data', 'period', 'area', 'boundary', 'as-of', 'out', 'each-area'],
    flags: ['dry-run', 'strict', 'overwrite-edits', 'restore', 'publish'],
    positionals: [1, 1],
  },
  async run(options, terminal) {
    const template = templatePath(options.positionals[0] as string);
    const modes = ['restore', 'publish', 'dry-run'].filter((mode) => options.flag(mode));
    if (options.value('each-area') !== undefined) modes.push('each-area');
    if (modes.length > 1) throw notTogether(modes.map((mode) => `--${mode}`));
    refuseBothAreas(options);
    const fills = ['data', 'period', 'area', 'boundary', 'as-of'].filter((name) => options.value(name) !== undefined);
    if (options.flag('restore')) {
      refuseToFill(fills);
      return rewrite(template, options, terminal, planRestore);
    }
    if (options.flag('publish') && fills.length === 0) return rewrite(template, options, terminal, planPublish);
    const context = await readContext(options);
    return options.value('each-area') === undefined
      ? fillOne(template, context, options, terminal)
      : fillEachArea(template, context, options, terminal);
  },
};

async function fillOne(
  template: string,
  context: FillContext,
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const dryRun = options.flag('dry-run');
  const out = dryRun ? '' : outputWorkbook(options);
  const start = performance.now();
  const workbook = await readWorkbook(template);
  if (!dryRun) refuseToLoseTemplate(template, out, workbook);
  let plan = withErrors(planned(template, workbook, context), new ErrorsInUse(context.figures));
  plan = withFindings(plan, otherArea(workbook.snapshot(), context.area, context.figures.areas, options));
  let published: readonly Finding[] = [];
  refuseFindings(plan, template, options);
  const filled = await applied(template, workbook, plan);
  plan = withFindings(plan, filled.findings);
  refuseFindings(plan, template, options);
  if (!dryRun) {
    const file = options.flag('publish') ? await publishedBytes(out, filled.bytes) : { ...filled, findings: [] };
    published = file.findings;
    plan = withFindings(plan, published);
    refuseFindings(plan, template, options);
    await write([{ file: out, bytes: file.bytes }], template, options);
  }
  const ms = performance.now() - start;
  const done = fillSummary(plan, dryRun ? null : out, terminal.lang, ms, published);
  terminal.result(done);
  terminal.say(summaryText(done, plan, options.flag('dry-run')));
  return hasFindings(plan) ? 3 : 0;
}

/** `--publish` with figures: the filled report as its copy for publication. */
async function publishedBytes(out: string, filled: Uint8Array): Promise<AppliedPlan> {
  const workbook = await openWorkbook(filled, { file: path.basename(out), codec: nodeZipCodec });
  const plan = located(out, () => planPublish(workbook.snapshot(), workbook.positions()));
  const { bytes } = await applied(out, workbook, plan);
  return { bytes, findings: plan.findings };
}

/** @throws UsageError where a report is to go back to its template and to be filled at once */
function refuseToFill(given: readonly string[]): void {
  if (given.length === 0) return;
  const named = given.map((name) => `--${name}`).join(', ');
  throw new UsageError({
    vi: `--restore trả báo cáo về mẫu và không điền số liệu, nên không dùng cùng ${named}. Hãy bỏ các tham số đó, hoặc bỏ --restore để điền.`,
    en: `--restore turns a report back into its template and fills nothing, so it does not go with ${named}. Leave those out, or leave out --restore to fill.`,
  });
}

interface AreaReport {
  readonly out: string;
  readonly bytes: Uint8Array;
  readonly area: Area;
  readonly summary: FillSummary;
  readonly plan: FillPlan;
}

/** One file per area, in one run. All are computed before the first is written. */
async function fillEachArea(
  template: string,
  context: FillContext,
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = outputFolder(options);
  const { figures, period } = context;
  const list = listOfEachArea(options);
  const areas = reportAreas(list, figures.areas, period, context.boundary);
  // The reports of one run are read side by side, so they rank on one list, also in a period when it was not in force.
  const { boundary = list } = context;
  const start = performance.now();
  const files: AreaReport[] = [];
  // Applying a plan leaves the open workbook as it is, so one reading serves every area.
  const workbook = await readWorkbook(template);
  const errors = new ErrorsInUse(context.figures);
  for (const [index, area] of areas.entries()) {
    const begun = performance.now();
    terminal.progress({
      vi: `Đang điền ${index + 1}/${areas.length}: ${area.shortName}`,
      en: `Filling ${index + 1}/${areas.length}: ${area.shortName}`,
    });
    let plan = withErrors(planned(template, workbook, { ...context, area, boundary }), errors);
    refuseFindings(plan, template, options);
    const { bytes, findings } = await applied(template, workbook, plan);
    plan = withFindings(plan, findings);
    refuseFindings(plan, template, options);
    const out = path.join(folder, `${path.basename(template, '.xlsx')}-${fileNamePart(area)}.xlsx`);
    files.push({ out, bytes, area, plan, summary: fillSummary(plan, out, terminal.lang, performance.now() - begun) });
  }
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw writeError(folder, error);
  });
  await write(
    files.map(({ out, bytes }) => ({ file: out, bytes })),
    template,
    options,
  );
  terminal.progress({ vi: '', en: '' });
  const ms = Math.round(performance.now() - start);
  const each = Math.round(ms / files.length);
  const reports = files.map(({ area, summary }) => ({ area: area.id, areaName: area.shortName, ...summary }));
  terminal.result(combinedSummary(folder, reports, ms));
  for (const { area, summary, plan } of files) {
    const counts = {
      vi: `${plan.filled} ô, thiếu ${summary.missing.length}`,
      en: `${plan.filled} cells, ${summary.missing.length} missing`,
    };
    terminal.say({
      vi: `${area.shortName}: ${counts.vi} → ${summary.out ?? ''}`,
      en: `${area.shortName}: ${counts.en} → ${summary.out ?? ''}`,
    });
  }
  terminal.say({
    vi: `Đã lập ${files.length} báo cáo trong ${folder}; ${ms} ms, trung bình ${each} ms một báo cáo.`,
    en: `Wrote ${files.length} reports to ${folder}; ${ms} ms, ${each} ms a report on average.`,
  });
  return files.some(({ plan }) => hasFindings(plan)) ? 3 : 0;
}

async function rewrite(
  report: string,
  options: Options,
  terminal: Terminal,
  makePlan: typeof planRestore | typeof planPublish,
): Promise<ExitCode> {
  const out = outputWorkbook(options);
  const start = performance.now();
  const workbook = await readWorkbook(report);
  const plan = located(report, () => makePlan(workbook.snapshot(), workbook.positions()));
  refuseFindings(plan, report, options);
  const { bytes } = await applied(report, workbook, plan);
  await write([{ file: out, bytes }], report, options);
  const done = fillSummary(plan, out, terminal.lang, performance.now() - start);
  terminal.result(done);
  terminal.say(summaryText(done, plan, false));
  return hasFindings(plan) ? 3 : 0;
}

async function write(files: readonly OutputFile[], input: string, options: Options): Promise<void> {
  if (!options.flag('overwrite-edits')) {
    for (const { file } of files) await refuseToLoseHandEdits(file, input);
  }
  await writeFilesAtomically(files);
}

/** Filling a template into itself would lose it; a filled report is made to be refilled in place. */
function refuseToLoseTemplate(template: string, out: string, workbook: WorkbookFile): void {
  if (path.resolve(template) !== path.resolve(out) || workbook.snapshot().record) return;
  throw new NgktError(
    'output.template',
    {
      vi: 'Kết quả sẽ ghi đè chính mẫu. Hãy chọn tên khác cho --out.',
      en: 'The result would overwrite the template itself. Choose another name for --out.',
    },
    { file: path.basename(template) },
  );
}

async function readContext(options: Options): Promise<FillContext> {
  const period = readPeriod(options.required('period'));
  const figures = await readFigures(options);
  const boundary = readBoundary(options);
  return {
    figures,
    period,
    area: reportArea(options, figures.areas, period, boundary),
    today: options.today,
    lang: options.lang ?? 'vi',
    overwriteEdits: options.flag('overwrite-edits'),
    ...(boundary === undefined ? {} : { boundary }),
  };
}

function planned(file: string, workbook: WorkbookFile, context: FillContext): FillPlan {
  return located(file, () => planFill(workbook.snapshot(), workbook.positions(), context));
}

/** A report does not keep quiet about what a check of the data calls an error in its figures. */
function withErrors(plan: FillPlan, errors: ErrorsInUse): FillPlan {
  return withFindings(plan, errors.of(plan));
}

function withFindings(plan: FillPlan, findings: readonly Finding[]): FillPlan {
  return findings.length === 0 ? plan : { ...plan, findings: [...plan.findings, ...findings] };
}

/** A plan carried out, and what became known by it. */
interface AppliedPlan {
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
}

async function applied(file: string, workbook: WorkbookFile, plan: FillPlan): Promise<AppliedPlan> {
  const findings: Finding[] = [];
  try {
    return { bytes: await workbook.apply(plan, (finding) => findings.push(finding)), findings };
  } catch (error) {
    throw error instanceof NgktError ? error.at({ file: path.basename(file) }) : error;
  }
}

function located<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof NgktError ? error.at({ file: path.basename(file) }) : error;
  }
}

/** `--strict`: findings are errors, and nothing is written. */
function refuseFindings(plan: FillPlan, file: string, options: Options): void {
  if (!options.flag('strict') || !hasFindings(plan)) return;
  const reasons = [
    ...plan.items
      .filter(({ state }) => state !== 'filled')
      .map(({ sheet, cell, marker, reason }) => ({ place: `${onSheet(sheet, cell)} ${marker}`, reason })),
    ...plan.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ where, message }) => ({ place: placeText(where) || (where.marker ?? ''), reason: message })),
  ];
  const listed = (lang: 'vi' | 'en'): string =>
    reasons.map(({ place, reason }) => `\n  ${place}: ${reason?.[lang] ?? ''}`).join('');
  throw new NgktError(
    'fill.strict',
    {
      vi: `Chưa ghi gì, vì có ${reasons.length} điểm cần xem lại (--strict):${listed('vi')}`,
      en: `Nothing was written, because ${reasons.length} points need a look (--strict):${listed('en')}`,
    },
    { file: path.basename(file) },
  );
}

function hasFindings(plan: FillPlan): boolean {
  return (
    plan.items.some(({ state }) => state !== 'filled') || plan.findings.some(({ severity }) => severity !== 'info')
  );
}

function fileNamePart(area: Area): string {
  return `${area.id}-${area.asciiName.replace(/[^A-Za-z0-9]+/g, '-')}`;
}
