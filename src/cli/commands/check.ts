import { checkDataset } from '../../analysis/checks';
import { checkForm } from '../../exchange/form/checkForm';
import { emptyFormTables } from '../../exchange/form/formFigures';
import { isForm, isFormTemplate, readForm } from '../../exchange/form/readForm';
import type { Finding } from '../../kpi/finding';
import { checkReport } from '../../report/checks/checkReport';
import { checkTemplate } from '../../report/checks/checkTemplate';
import type { WorkbookSnapshot } from '../../report/workbook/snapshot';
import { datasetPath, formPath, templatePath } from '../builtin';
import type { Command } from '../command';
import { catalogueOnly, isDirectory, isSignedFile, readFigures, readWorkbook } from '../inputs';
import type { Options } from '../options';
import { findingLine, placeText } from '../terminal';
import { Figures } from '../../analysis/figure';
import { readDatasetDirectory } from '../../exchange/node/datasetDirectory';
import { readDay } from '../options';

/** `ngkt check TEMPLATE|DIR|REPORT|FILE.ngkt`: everything a careful reader would ask back about. */
export const checkCommand: Command = {
  options: { values: ['data', 'as-of', 'keys'], flags: ['strict'], positionals: [1, 1] },
  async run(options, terminal) {
    const findings = await findingsOf(options.positionals[0] as string, options);
    terminal.result(
      findings.map((finding) => ({
        severity: finding.severity,
        rule: finding.rule,
        where: placeText(finding.where),
        message: finding.message[terminal.lang],
      })),
    );
    for (const finding of findings) terminal.say({ vi: findingLine(finding, 'vi'), en: findingLine(finding, 'en') });
    const problems = findings.filter(({ severity }) => severity !== 'info').length;
    terminal.say({
      vi: problems === 0 ? 'Không phát hiện vấn đề.' : `${problems} vấn đề cần xem lại.`,
      en: problems === 0 ? 'No problems found.' : `${problems} problems to look at.`,
    });
    return problems === 0 ? 0 : options.flag('strict') ? 1 : 3;
  },
};

async function findingsOf(given: string, options: Options): Promise<readonly Finding[]> {
  if (isSignedFile(given)) {
    // With its libraries it is run when it is needed, so that other checks start no slower.
    const { checkSignedFile } = await import(/* webpackMode: "eager" */ './checkSignedFile');
    return checkSignedFile(given, options);
  }
  const folder = datasetPath(given);
  if (await isDirectory(folder).catch(() => false)) {
    const asOf = options.value('as-of');
    const dataset = await readDatasetDirectory(folder);
    return checkDataset(dataset, {
      today: options.today,
      ...(asOf === undefined ? {} : { asOf: readDay('as-of', asOf) }),
    });
  }
  const file = formPath(templatePath(given));
  const workbook = await readWorkbook(file);
  const snapshot = workbook.snapshot();
  const figures = options.value('data') === undefined ? undefined : await readFigures(options);
  if (isForm(snapshot) && !isFormTemplate(snapshot)) {
    return located(file, await formFindings(snapshot, figures, options));
  }
  const found = snapshot.record
    ? checkReport(snapshot, workbook.positions(), figures)
    : figures
      ? checkTemplate(snapshot, withFormTables(figures))
      : checkTemplate(snapshot, withFormTables(new Figures(await catalogueOnly(), {}))).map(lenient);
  return located(file, found);
}

function located(file: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, where: { file, ...finding.where } }));
}

/** A form as its receiver will judge it; figures approved earlier come with the data set, last period's with the form. */
async function formFindings(
  snapshot: WorkbookSnapshot,
  figures: Figures | undefined,
  options: Options,
): Promise<readonly Finding[]> {
  const { dataset, areas } = figures ?? new Figures(await catalogueOnly(), {});
  const { indicators } = dataset;
  return checkForm(readForm(snapshot, { indicators, areas }), { indicators, areas, today: options.today });
}

/** A data set may define indicators and tables of its own, so that without it a name is only doubtful. */
function lenient(finding: Finding): Finding {
  return finding.rule === 'marker.unknown' || finding.rule.startsWith('table.')
    ? { ...finding, severity: 'warning' }
    : finding;
}

/** Templates of forms use tables that a form's own data set has. */
function withFormTables({ dataset, options }: Figures): Figures {
  return new Figures({ ...dataset, tables: new Map([...emptyFormTables, ...dataset.tables]) }, options);
}
