import type { Bilingual } from '../../kpi/bilingual';
import type { Indicator } from '../../kpi/indicator';
import { quoted } from '../../kpi/quoted';
import { formatDate } from '../../language/dates';

/** What is said of words and codes of a form that contradict each other: one of them was changed after it was issued. */

const newForm: Bilingual = {
  vi: 'Hãy trả ô về như khi được cấp, hoặc lấy biểu mới rồi chép số sang',
  en: 'Set the cell back to what the form was issued with, or take a new form and copy the figures into it',
};

const found = (text: string): Bilingual =>
  text === '' ? { vi: 'để trống', en: 'blank' } : { vi: `ghi “${quoted(text)}”`, en: `“${quoted(text)}”` };

export const otherArea = (text: string, codeCell: string, id: string, name: string): Bilingual => ({
  vi: `Tên đơn vị báo cáo ${found(text).vi}, trong khi mã đơn vị ở ô ${codeCell} là ${id} (${name}): biểu đã bị sửa. ${newForm.vi}.`,
  en: `The reporting area is ${found(text).en}, but the code in ${codeCell} is ${id} (${name}): the form was changed. ${newForm.en}.`,
});

export const otherPeriod = (text: string, codeCell: string, id: string, label: Bilingual): Bilingual => ({
  vi: `Kỳ báo cáo ${found(text).vi}, trong khi mã kỳ ở ô ${codeCell} là ${id} (${label.vi}): biểu đã bị sửa. ${newForm.vi}.`,
  en: `The reporting period is ${found(text).en}, but the code in ${codeCell} is ${id} (${label.en}): the form was changed. ${newForm.en}.`,
});

export const otherName = (text: string, { code, name }: Indicator, cell: string): Bilingual => ({
  vi: `Tên chỉ tiêu ${found(text).vi}, trong khi số ở ô ${cell} được đọc là “${name.vi}” (${code}): biểu đã bị sửa. ${newForm.vi}.`,
  en: `The name of the indicator is ${found(text).en}, but the number in ${cell} is read as “${name.en}” (${code}): the form was changed. ${newForm.en}.`,
});

export const ownName = (text: string, { code, name }: Indicator, cell: string): Bilingual => ({
  vi: `Tên chỉ tiêu ${found(text).vi}; số ở ô ${cell} được đọc là “${name.vi}” (${code}). Hãy xem có đúng chỉ tiêu không: ghi tên hoặc mã ${code} vào mẫu của đơn vị, hoặc ghi lý do vào ghi chú.`,
  en: `The name of the indicator is ${found(text).en}; the number in ${cell} is read as “${name.en}” (${code}). See whether that is meant: put the name or the code ${code} into the layout, or give the reason in the note.`,
});

export const otherUnit = (text: string, { code }: Indicator, expected: string): Bilingual => ({
  vi: `Đơn vị tính của ${code} ${found(text).vi}, biểu được cấp theo “${expected}”: biểu đã bị sửa. ${newForm.vi}; số khác đơn vị thì đổi ra “${expected}”.`,
  en: `The unit of ${code} is ${found(text).en}; the form was issued with “${expected}”: it was changed. ${newForm.en}; convert figures in another unit to “${expected}”.`,
});

export const ownUnit = (text: string, { code }: Indicator, most: string): Bilingual => ({
  vi: `Đơn vị tính của ${code} ${found(text).vi}, các dòng khác ghi “${quoted(most)}”. Hãy kiểm tra đơn vị và con số; nếu đúng, ghi lý do vào ghi chú.`,
  en: `The unit of ${code} is ${found(text).en}, other rows say “${quoted(most)}”. Check unit and number; if they are right, give the reason in the note.`,
});

export const otherHeading = (text: string, cell: string, heading: string): Bilingual => ({
  vi: `Tiêu đề cột ở ô ${cell} ${found(text).vi}, trong khi cột này được đọc là “${heading}”: biểu đã bị sửa. ${newForm.vi}; số đã nhập vào nhầm cột thì chuyển sang đúng cột.`,
  en: `The heading in ${cell} is ${found(text).en}, but its column is read as “${heading}”: the form was changed. ${newForm.en}; move figures entered in the wrong column.`,
});

export const ownHeading = (text: string, cell: string, heading: string): Bilingual => ({
  vi: `Tiêu đề cột ở ô ${cell} ${found(text).vi}, trong khi cột này được đọc là “${heading}”. Hãy xem các số có ở đúng cột không, rồi sửa tiêu đề hoặc tên NGKT_… của cột.`,
  en: `The heading in ${cell} is ${found(text).en}, but its column is read as “${heading}”. See whether the figures are in the right columns, then correct the heading or the column's name NGKT_….`,
});

export const otherTitle = (text: string, expected: string): Bilingual => ({
  vi: `Dòng tiêu đề ${found(text).vi}, biểu được cấp với “${expected}”: biểu đã bị sửa. ${newForm.vi}.`,
  en: `The title line is ${found(text).en}; the form was issued with “${expected}”: it was changed. ${newForm.en}.`,
});

export const otherCutOff = (found: string, expected: string): Bilingual => ({
  vi: `Ô “Số liệu tính đến hết ngày” ghi ${formatDate(found, 'vi', 'short')}, ngày chốt của kỳ là ${formatDate(expected, 'vi', 'short')}: biểu đã bị sửa hoặc ngày chốt đã đổi sau khi cấp biểu. ${newForm.vi}.`,
  en: `The cut-off day says ${formatDate(found, 'en', 'short')}; the period's is ${formatDate(expected, 'en', 'short')}: the form was changed, or the day was after it was issued. ${newForm.en}.`,
});
