/** The wording of consolidation: what came in, what is missing, what was reported more than once. */
import type { Area } from '../../kpi/area';
import type { Bilingual } from '../../kpi/bilingual';
import type { Finding, Severity, Where } from '../../kpi/finding';
import type { Observation } from '../../kpi/observation';
import type { Period } from '../../kpi/period';
import { quoted } from '../../kpi/quoted';
import type { Submission, SubmissionEntry, SubmittedAgreement, SubmittedEvent } from '../../kpi/submission';
import { placeOfCell } from '../../analysis/submission/placeOfCell';
import { withoutNoise } from '../../kpi/decimal';
import { printedDecimals } from '../../kpi/value';
import { formatDate } from '../../language/dates';
import { formatNumber } from '../../language/formatNumber';
import { periodLabel } from '../../language/periodLabel';
import { cellText } from './cellText';
import type { Report } from './model';
import type { ListedItem } from './nearDuplicates';
import type { SharedItem } from './sharedItems';

/** Longer lists of names are cut. */
const LISTED = 12;

export const noReport: Bilingual = {
  vi: 'chưa có báo cáo được duyệt',
  en: 'no approved report',
};

export const notInReport: Bilingual = {
  vi: 'báo cáo được duyệt không có chỉ tiêu này',
  en: 'the approved report does not have this figure',
};

export const reportedByOthers: Bilingual = {
  vi: 'đơn vị đang có hiệu lực đã báo cáo cùng địa bàn',
  en: 'units in force reported of the same territory',
};

export const noLongerCounted: Bilingual = {
  vi: 'các báo cáo đang có hiệu lực không còn số liệu này',
  en: 'the reports in force no longer have this figure',
};

export function notInThisVersion(version: number): Bilingual {
  return {
    vi: `bản lần ${version} không còn số liệu này`,
    en: `version ${version} no longer has this figure`,
  };
}

export function reportsReceived(period: Period, units: readonly Area[], absent: readonly Area[]): Finding {
  const count = units.length;
  const received = count - absent.length;
  const day = { vi: formatDate(period.end, 'vi'), en: formatDate(period.end, 'en') };
  const names = list(absent.map(({ shortName }) => shortName));
  const tail =
    absent.length === 0
      ? { vi: '.', en: '.' }
      : {
          vi: `; còn thiếu ${names}. Số cả nước chỉ là “ít nhất”.`,
          en: `; ${names} missing. National figures are only "at least".`,
        };
  return finding(absent.length === 0 ? 'info' : 'warning', 'consolidation.received', {
    vi: `${periodLabel(period, 'vi', 'title')}: đã duyệt ${received}/${count} báo cáo theo danh sách ${count} tỉnh, thành phố ngày ${day.vi}${tail.vi}`,
    en: `${periodLabel(period, 'en', 'title')}: ${received} of ${count} reports approved, on the list of ${count} provinces of ${day.en}${tail.en}`,
  });
}

/** @param instead units in force that reported of the same land */
export function notInForce({ area, period }: Report, instead: readonly Area[]): Finding {
  const names = list(instead.map(({ shortName, id }) => `${shortName} (${id})`));
  const tail =
    instead.length === 0
      ? {
          vi: 'Số liệu chỉ được dùng nếu quy đổi được về đơn vị đang có hiệu lực.',
          en: 'Its figures are used only where they can be recast to the unit in force.',
        }
      : {
          vi: `Không dùng báo cáo này, vì ${names} đã báo cáo cùng địa bàn.`,
          en: `It is left out, for ${names} reported of the same territory.`,
        };
  return finding(instead.length === 0 ? 'warning' : 'error', 'consolidation.notInForce', {
    vi: `Báo cáo ${periodLabel(period, 'vi')} của ${area.name} (${area.id}): ngày cuối kỳ, ${formatDate(period.end, 'vi')}, không có đơn vị này. ${tail.vi} Hãy trả lại để báo cáo theo đúng đơn vị.`,
    en: `The report of ${area.name} (${area.id}) for ${periodLabel(period, 'en')}: there was no such unit on the last day, ${formatDate(period.end, 'en')}. ${tail.en} Return it, to be reported by the right unit.`,
  });
}

export function unknownSlot({ area, period }: Submission, version: number): Finding {
  return finding('error', 'consolidation.slot', {
    vi: `Bản lần ${version} của “${quoted(area)}”, kỳ “${quoted(period)}” bị bỏ qua: không rõ đơn vị hoặc kỳ. Hãy kiểm tra danh mục đơn vị.`,
    en: `Version ${version} of "${quoted(area)}" for "${quoted(period)}" is left out: unknown area or period. Check the list of areas.`,
  });
}

export function twoContents(report: Report): Finding {
  return finding('error', 'consolidation.version', {
    vi: `${who(report).vi} có hai nội dung khác nhau cùng lần ${report.version}. Chỉ một bản được dùng; hãy kiểm tra nhật ký tiếp nhận.`,
    en: `${who(report).en} has two different contents under version ${report.version}. Only one is used; check the log of receipts.`,
  });
}

export function unusableEntry(report: Report, { indicator, unit, qualifier, value, cell }: SubmissionEntry): Finding {
  const given = [qualifier, value === null ? '' : String(value), unit].filter((part) => part !== '').join(' ');
  return finding(
    'error',
    'consolidation.entry',
    {
      vi: `${who(report).vi}: không dùng được ${quoted(indicator)} = “${quoted(given)}” vì không rõ chỉ tiêu, đơn vị tính hoặc từ chỉ mức độ. Hãy trả lại báo cáo để sửa.`,
      en: `${who(report).en}: ${quoted(indicator)} = "${quoted(given)}" cannot be used; its code, unit or qualifier is not known. Return the report for correction.`,
    },
    placeOfCell(cell),
  );
}

export function enteredTwice(observation: Observation): Finding {
  return finding('error', 'consolidation.twice', {
    vi: `${observation.source}: ${observation.indicator} được nhập hai lần. Cả hai được giữ; hãy trả lại báo cáo để sửa.`,
    en: `${observation.source}: ${observation.indicator} is entered twice. Both are kept; return the report for correction.`,
  });
}

export function formula(report: Report, cell: string, text: string): Finding {
  return finding(
    'error',
    'consolidation.formula',
    {
      vi: `${who(report).vi}: “${quoted(text)}” bắt đầu như một công thức nên được thêm dấu nháy đơn ở đầu. Hãy trả lại báo cáo để sửa.`,
      en: `${who(report).en}: "${quoted(text)}" begins like a formula and was given an apostrophe in front. Return the report for correction.`,
    },
    placeOfCell(cell),
  );
}

export function reportedBySeveral({ lead, items }: SharedItem<{ readonly title: string }>): Finding {
  const event = lead.kind === 'event';
  const names = list([...new Set(items.map(({ report }) => `${report.area.shortName} (${report.period.id})`))]);
  const title = quoted(lead.row.title);
  return finding('info', 'consolidation.shared', {
    vi: `${event ? 'Sự kiện' : 'Thỏa thuận'} “${title}” do ${names} cùng báo: tính một lần trong số cả nước, số của từng địa phương giữ nguyên.`,
    en: `The ${event ? 'event' : 'agreement'} "${title}" was reported by ${names}: it counts once for the country, each area's own figure stays.`,
  });
}

export function mayBeOne(a: ListedItem, b: ListedItem): Finding {
  const event = a.lead.kind === 'event';
  const said = ({ lead: { report, row, from, to } }: ListedItem): string => {
    const days = from === to ? from : `${from} – ${to}`;
    const details = [`${report.area.shortName} ${cellText(row.cell)}`.trim(), days, quoted(row.partner), statedOf(row)];
    return `“${quoted(row.title)}” (${details.filter((part) => part !== '').join(', ')})`;
  };
  return finding('warning', 'consolidation.near', {
    vi: `Có thể là một ${event ? 'sự kiện' : 'thỏa thuận'}: ${said(a)} và ${said(b)}. Hiện tính là hai; nếu là một, hãy trả lại để thống nhất tên, đối tác, ngày và ${event ? 'địa điểm' : 'số tiền'}.`,
    en: `Perhaps one ${event ? 'event' : 'agreement'}: ${said(a)} and ${said(b)}. They count as two; if they are one, return them to agree on title, partner, day and ${event ? 'place' : 'amount'}.`,
  });
}

/** An event's place, an agreement's amount, as entered. */
function statedOf(row: Partial<SubmittedEvent & SubmittedAgreement>): string {
  const { place = '', amount = null, unit = '' } = row;
  if (amount === null) return quoted(place);
  return `${formatNumber(amount, printedDecimals(withoutNoise(amount)), 'vi')} ${quoted(unit)}`.trim();
}

function who({ area, period, version }: Report): Bilingual {
  return {
    vi: `Báo cáo ${periodLabel(period, 'vi')} của ${area.name}, lần ${version}`,
    en: `The report of ${area.name} for ${periodLabel(period, 'en')}, version ${version}`,
  };
}

function finding(severity: Severity, rule: string, message: Bilingual, where: Where = {}): Finding {
  return { severity, rule, message, where };
}

function list(names: readonly string[]): string {
  return names.length <= LISTED ? names.join(', ') : `${names.slice(0, LISTED).join(', ')} … (${names.length})`;
}
