import { checkDataset } from '../../analysis/checks';
import { isOpen, type SubmissionProblem } from '../../analysis/submission';
import { checkForm } from '../../exchange/form/checkForm';
import { emptyFormTables } from '../../exchange/form/formFigures';
import { isForm, isFormTemplate, lostItsNames, readForm } from '../../exchange/form/readForm';
import { builtInAreas } from '../../exchange/areaRows';
import { AreaList } from '../../kpi/areaList';
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

/** Of a form or a submission file a warning may have been given its reason. */
type ToldFinding = Finding & Pick<SubmissionProblem, 'reason'>;

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
        ...(finding.reason === undefined ? {} : { reason: finding.reason }),
      })),
    );
    for (const finding of findings) terminal.say({ vi: findingLine(finding, 'vi'), en: findingLine(finding, 'en') });
    const problems = findings.filter(isOpen).length;
    const explained = findings.filter(({ reason }) => reason !== undefined).length;
    terminal.say({
      vi:
        (problems === 0 ? 'Không phát hiện vấn đề.' : `${problems} vấn đề cần xem lại.`) +
        (explained === 0 ? '' : ` ${explained} điểm đã nêu lý do.`),
      en:
        (problems === 0 ? 'No problems found.' : `${problems} problems to look at.`) +
        (explained === 0 ? '' : ` ${explained} explained by a reason.`),
    });
    return problems === 0 ? 0 : options.flag('strict') ? 1 : 3;
  },
};

async function findingsOf(given: string, options: Options): Promise<readonly ToldFinding[]> {
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
  if ((isForm(snapshot) && !isFormTemplate(snapshot)) || lostItsNames(snapshot)) {
    return located(file, await formFindings(snapshot, figures, options, file));
  }
  if (snapshot.record) {
    const found = checkReport(snapshot, workbook.positions(), figures, figures?.areas ?? new AreaList(builtInAreas));
    return located(file, figures ? found : [...found, notCompared]);
  }
  const known = isFormTemplate(snapshot) ? withFormTables : (own: Figures) => own;
  if (figures) return located(file, checkTemplate(snapshot, known(figures)));
  const found = checkTemplate(snapshot, known(new Figures(await catalogueOnly(), {})));
  return located(file, found.filter(isKnownWithoutData).map(lenient));
}

function located(file: string, findings: readonly ToldFinding[]): readonly ToldFinding[] {
  return findings.map((finding) => ({ ...finding, where: { file, ...finding.where } }));
}

/** A form as its receiver will judge it; figures approved earlier come with the data set, last period's with the form. */
async function formFindings(
  snapshot: WorkbookSnapshot,
  figures: Figures | undefined,
  options: Options,
  file: string,
): Promise<readonly ToldFinding[]> {
  const { dataset, areas } = figures ?? new Figures(await catalogueOnly(), {});
  const { indicators } = dataset;
  return checkForm(readForm(snapshot, { indicators, areas, file }), { indicators, areas, today: options.today });
}

/** Tables are the data set's own: without it nothing can be said of them. */
function isKnownWithoutData({ rule }: Finding): boolean {
  return !rule.startsWith('table.');
}

/** A data set may define indicators of its own, so that without it a name is only doubtful. */
function lenient(finding: Finding): Finding {
  if (finding.rule !== 'marker.unknown') return finding;
  const { vi, en } = finding.message;
  return {
    ...finding,
    severity: 'warning',
    message: {
      vi: `${vi} Đây là danh mục có sẵn; nếu bộ số liệu tự đặt chỉ tiêu này, hãy kiểm tra kèm --data.`,
      en: `${en} This is the built-in catalogue; if the data set defines the indicator itself, check with --data.`,
    },
  };
}

/** What a check of a report without figures leaves open. */
const notCompared: Finding = {
  severity: 'info',
  rule: 'figures.notCompared',
  message: {
    vi: 'Chưa đối chiếu với số liệu: chỉ tìm ô sửa tay, ô không khớp nhau và công thức lỗi. Muốn biết số nào đã thay đổi từ khi điền, hãy thêm --data THƯ_MỤC.',
    en: 'Nothing was compared with figures: only hand edits, cells that disagree and formula errors were looked for. To learn which figures have changed since the fill, add --data DIR.',
  },
  where: {},
};

/** Templates of forms use tables that a form's own data set has. */
function withFormTables({ dataset, options }: Figures): Figures {
  return new Figures({ ...dataset, tables: new Map([...emptyFormTables, ...dataset.tables]) }, options);
}
