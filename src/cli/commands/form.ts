import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readDatasetDirectory } from '../../exchange/node/datasetDirectory';
import { isForm, readForm } from '../../exchange/form/readForm';
import { AreaList } from '../../kpi/areaList';
import { NgktError } from '../../kpi/finding';
import { parsePeriod } from '../../kpi/period';
import { defaultDays } from '../../kpi/reportingCalendar';
import { formatDate } from '../../language/dates';
import { makeForm } from '../../ooxml/form/makeForm';
import { writeFilesAtomically } from '../../ooxml/node/atomicWrite';
import { nodeZipCodec } from '../../ooxml/node/zipCodec';
import { datasetPath, formPath } from '../builtin';
import type { Command } from '../command';
import { catalogueOnly, readWorkbook } from '../inputs';
import { readDay } from '../options';
import { UsageError } from '../usage';

const BUILT_IN_FORM = 'bieu-quy-tinh';

/** `ngkt form`: the workbook in which a province enters its figures of a period. */
export const formCommand: Command = {
  options: {
    values: ['area', 'period', 'out', 'data', 'as-of', 'form'],
    flags: ['overwrite-edits'],
    positionals: [0, 0],
  },
  async run(options, terminal) {
    const area = options.required('area');
    const period = parsePeriod(options.required('period'));
    const out = options.required('out');
    if (!/\.xlsx$/i.test(out)) {
      throw new UsageError({
        vi: `--out “${out}”: biểu là tệp Excel, tên phải kết thúc bằng .xlsx.`,
        en: `--out "${out}": a form is an Excel file, its name must end with .xlsx.`,
      });
    }
    const data = options.value('data');
    const asOf = options.value('as-of');
    const dataset = data === undefined ? await catalogueOnly() : await readDatasetDirectory(datasetPath(data));
    const template = formPath(options.value('form') ?? BUILT_IN_FORM);
    const form = await makeForm(await readFile(template), {
      dataset,
      area,
      period,
      today: options.today,
      ...(asOf === undefined ? {} : { asOf: readDay('as-of', asOf) }),
      codec: nodeZipCodec,
    }).catch((error: unknown) => {
      throw error instanceof NgktError && !/^(area|form\.country)/.test(error.code)
        ? error.at({ file: path.basename(template) })
        : error;
    });
    if (!options.flag('overwrite-edits')) await refuseToLoseEntries(out);
    await writeFilesAtomically([{ file: out, bytes: form.bytes }]);
    const { cutOff, due } = defaultDays(period);
    terminal.result({ out, area: form.area.id, areaName: form.area.shortName, period: period.id, cutOff, due });
    terminal.say({
      vi: `Đã lập biểu của ${form.area.name}, kỳ ${period.id}: ${out}. Số liệu đến hết ${formatDate(cutOff, 'vi')}, hạn gửi ${formatDate(due, 'vi')}.`,
      en: `Made the form of ${form.area.name} for ${period.id}: ${out}. Figures up to ${formatDate(cutOff, 'en')}, due ${formatDate(due, 'en')}.`,
    });
    return 0;
  },
};

/** A form that was begun is somebody's work. @throws NgktError `output.filledForm` */
async function refuseToLoseEntries(out: string): Promise<void> {
  if (!existsSync(out)) return;
  const snapshot = (await readWorkbook(out).catch(() => undefined))?.snapshot();
  if (!snapshot || !isForm(snapshot)) return;
  const { indicators, areas } = await catalogueOnly();
  const entered = enteredIn(() => readForm(snapshot, { indicators, areas: new AreaList(areas) }));
  if (entered === 0) return;
  throw new NgktError(
    'output.filledForm',
    {
      vi: `Tệp này đã có và là biểu đã nhập ${entered} mục; ghi đè sẽ mất. Hãy chọn tên khác, hoặc thêm --overwrite-edits.`,
      en: `This file exists and is a form with ${entered} entries, which overwriting would lose. Choose another name or add --overwrite-edits.`,
    },
    { file: path.basename(out) },
  );
}

/** What somebody typed, usable or not; a form that can no longer be read is nobody's any more. */
function enteredIn(read: () => ReturnType<typeof readForm>): number {
  try {
    const { submission, findings } = read();
    const { entries, agreements, events } = submission;
    return entries.length + agreements.length + events.length + findings.length;
  } catch (error) {
    if (error instanceof NgktError) return 0;
    throw error;
  }
}
