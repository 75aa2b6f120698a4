import { checkDataset } from '../../analysis/checks';
import type { Finding } from '../../kpi/finding';
import { checkReport } from '../../report/checks/checkReport';
import { checkTemplate } from '../../report/checks/checkTemplate';
import { datasetPath, templatePath } from '../builtin';
import type { Command } from '../command';
import { isDirectory, readFigures, readWorkbook } from '../inputs';
import type { Options } from '../options';
import { findingLine, placeText } from '../terminal';
import { Figures } from '../../analysis/figure';
import { readDataset } from '../../exchange/datasetFolder';
import { readDatasetDirectory } from '../../exchange/node/datasetDirectory';
import { readDay } from '../options';

/** `ngkt check TEMPLATE|DIR|REPORT`: everything a careful reader would ask back about. */
export const checkCommand: Command = {
  options: { values: ['data', 'as-of'], flags: ['strict'], positionals: [1, 1] },
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
  const folder = datasetPath(given);
  if (await isDirectory(folder).catch(() => false)) {
    const asOf = options.value('as-of');
    const dataset = await readDatasetDirectory(folder);
    return checkDataset(dataset, {
      today: options.today,
      ...(asOf === undefined ? {} : { asOf: readDay('as-of', asOf) }),
    });
  }
  const file = templatePath(given);
  const workbook = await readWorkbook(file);
  const snapshot = workbook.snapshot();
  const figures = options.value('data') === undefined ? undefined : await readFigures(options);
  const found = snapshot.record
    ? checkReport(snapshot, workbook.positions(), figures)
    : figures
      ? checkTemplate(snapshot, figures)
      : checkTemplate(snapshot, await catalogueOnly()).map(lenient);
  return found.map((finding) => ({ ...finding, where: { file, ...finding.where } }));
}

/** The built-in catalogue and areas, for templates checked without a data set. */
async function catalogueOnly(): Promise<Figures> {
  const header = 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n';
  return new Figures(await readDataset(new Map([['observations.csv', new TextEncoder().encode(header)]]), ''), {});
}

/** A data set may define indicators and tables of its own, so that without it a name is only doubtful. */
function lenient(finding: Finding): Finding {
  return finding.rule === 'marker.unknown' || finding.rule.startsWith('table.')
    ? { ...finding, severity: 'warning' }
    : finding;
}
