import { areaName } from '../../language/areaName';
import { matchKey } from '../../kpi/textKey';
import { parseUnit } from '../../kpi/unit';
import type { Area } from '../../kpi/area';
import type { Period } from '../../kpi/period';
import * as messages from './changeMessages';
import { isBuiltInLayout } from './changedCells';
import type { FormCell } from './formCells';
import {
  agreementNames,
  eventNames,
  identityNames,
  PARTNER_LAST_PREFIX,
  PARTNER_VALUE_PREFIX,
  partnerNames,
  rowColumnNames,
} from './formNames';
import type { FormContext } from './formReading';
import { FORM_UNIT } from './formUnit';
import { areaNamed, labelsOf } from './printedWords';

/** The headings of the built-in layout's lists, by the name of the column. */
const HEADINGS: readonly Readonly<Record<string, string>>[] = [
  {
    [rowColumnNames.unit]: 'Đơn vị tính',
    [rowColumnNames.last]: 'Kỳ trước',
    [rowColumnNames.lastYear]: 'Cùng kỳ năm trước',
    [rowColumnNames.value]: 'KỲ NÀY',
    [rowColumnNames.qualifier]: 'Mức độ',
    [rowColumnNames.status]: 'Tình trạng số liệu',
    [rowColumnNames.note]: 'Lý do, ghi chú',
  },
  {
    [partnerNames.name]: 'Quốc gia, vùng lãnh thổ',
    [`${PARTNER_LAST_PREFIX}FDI_STOCK`]: 'Lũy kế kỳ trước',
    [`${PARTNER_VALUE_PREFIX}FDI_NEW`]: 'Cấp mới',
    [`${PARTNER_VALUE_PREFIX}FDI_ADJ`]: 'Điều chỉnh',
    [`${PARTNER_VALUE_PREFIX}FDI_SHARE`]: 'Góp vốn, mua cổ phần',
    [`${PARTNER_VALUE_PREFIX}FDI_STOCK`]: 'Lũy kế đến cuối kỳ',
    [partnerNames.status]: 'Tình trạng số liệu',
    [partnerNames.note]: 'Ghi chú',
  },
  {
    [agreementNames.title]: 'Tên thỏa thuận',
    [agreementNames.kind]: 'Loại',
    [agreementNames.partner]: 'Đối tác',
    [agreementNames.signed]: 'Ngày ký',
    [agreementNames.amount]: 'Giá trị',
    [agreementNames.unit]: 'Đơn vị tính',
    [agreementNames.note]: 'Ghi chú',
  },
  {
    [eventNames.title]: 'Tên sự kiện',
    [eventNames.place]: 'Địa điểm',
    [eventNames.partner]: 'Đối tác, thị trường',
    [eventNames.from]: 'Từ ngày',
    [eventNames.to]: 'Đến ngày',
    [eventNames.note]: 'Ghi chú',
  },
];

/**
 * Tells where a column's heading is not the one it is read by. The product's own form must say what it was issued with; in
 * an office's own layout a heading is doubtful only where it is that of another column.
 */
export function tellOfChangedHeadings({ cells, findings }: FormContext, form: string): void {
  const builtIn = isBuiltInLayout(form);
  for (const headings of HEADINGS) {
    for (const [name, heading] of Object.entries(headings)) {
      const cell = cells.cell(name);
      if (!cell || says(cell, heading)) continue;
      const message = messages.otherHeading(textOf(cell), cell.name, heading);
      if (builtIn) findings.error('form.changed', message, cell);
      else if (Object.values(headings).some((other) => says(cell, other))) {
        findings.warning('form.changed', messages.ownHeading(textOf(cell), cell.name, heading), cell);
      }
    }
  }
}

/** A line above a list that says whose figures these are, of when, in which unit. */
interface TitleLine {
  /** A named cell of its sheet, and how many rows above it the form prints the line. */
  readonly below: string;
  readonly rows: number;
  readonly expected: string;
  readonly says: (text: string) => boolean;
}

/** Tells where a title of the product's own form names another area, period or unit than its codes. */
export function tellOfChangedTitles(
  { cells, areas, findings }: FormContext,
  identity: { readonly form: string; readonly area: string },
  period: Period | undefined,
): void {
  const area = areas.byId(identity.area);
  if (!period || !area || !isBuiltInLayout(identity.form)) return;
  const isArea = (text: string): boolean => areaNamed(text, areas, period.end)?.id === area.id;
  for (const { below, rows, expected, says: right } of titleLines(area, period, isArea)) {
    const anchor = cells.cell(below);
    if (!anchor) continue;
    const above = cells.snapshot.sheets.find(({ name }) => name === anchor.sheet)?.cells ?? [];
    // Somebody may have put a line of their own between.
    if (above.some(({ row, value }) => row < anchor.row && typeof value === 'string' && right(value.trim()))) continue;
    const at = cells.at(anchor.sheet, Math.max(1, anchor.row - rows), 1);
    findings.error('form.changed', messages.otherTitle(textOf(at), expected), at);
  }
}

function titleLines(area: Area, period: Period, isArea: (text: string) => boolean): TitleLine[] {
  const [label = ''] = labelsOf(period);
  const name = areaName(area, 'vi', 'full');
  const ofPeriod = (below: string, rows: number, title: string): TitleLine => ({
    below,
    rows,
    expected: `${title}${label}`,
    says: (text) => labelsOf(period).some((each) => matchKey(text) === matchKey(`${title}${each}`)),
  });
  return [
    { below: identityNames.area, rows: 7, expected: name.toLocaleUpperCase('vi'), says: isArea },
    ofPeriod(identityNames.area, 3, ''),
    ofPeriod(partnerNames.name, 3, 'VỐN ĐẦU TƯ NƯỚC NGOÀI THEO ĐỐI TÁC '),
    {
      below: partnerNames.name,
      rows: 2,
      expected: `${name}; đơn vị tính: ${FORM_UNIT}`,
      says: (text) => {
        const [of = '', unit = ''] = text.split(/;\s*đơn vị tính:/iu);
        return isArea(of.trim()) && parseUnit(unit.trim()).label === parseUnit(FORM_UNIT).label;
      },
    },
    ofPeriod(agreementNames.title, 4, 'THỎA THUẬN VÀ SỰ KIỆN XÚC TIẾN '),
    { below: agreementNames.title, rows: 3, expected: name, says: isArea },
  ];
}

function says(cell: FormCell, heading: string): boolean {
  return matchKey(textOf(cell)) === matchKey(heading);
}

function textOf({ content }: FormCell): string {
  return String(content?.value ?? '').trim();
}
