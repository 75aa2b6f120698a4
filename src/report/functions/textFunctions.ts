import { intervalOf, type End } from '../../kpi/interval';
import { canonicalUnit, convertValue } from '../../kpi/unit';
import { isQuantity } from '../../kpi/value';
import { formatValue } from '../../language/formatValue';
import { numberWords } from '../../language/numberWords';
import { parseValue } from '../../language/parseValue';
import { periodLabel } from '../../language/periodLabel';
import { langParameter, periodParameter } from './commonParameters';
import { optional, parameter, type FunctionDeclaration } from './declaration';
import { FunctionError } from './functionError';

/** Functions between numbers and the words of a report. */
export const textFunctions: readonly FunctionDeclaration[] = [
  {
    name: 'PARSEVALUE',
    summary: {
      vi: 'Tách một số liệu đã in thành cận dưới, cận trên, từ kèm theo và đơn vị',
      en: 'Takes a printed figure apart: low end, high end, qualifier and unit',
    },
    parameters: [
      parameter('text', 'any', {
        vi: 'Số liệu như đã in: "gần 60 hoạt động", "6,5–7%", "hơn 4,5 tỷ USD"',
        en: 'The figure as printed: "nearly 60 activities", "6.5–7%", "over 4.5 billion USD"',
      }),
      optional(
        parameter('lang', 'text', {
          vi: 'Cách viết số: "vi" (1.234,56) hoặc "en" (1,234.56); chỉ cần khi số đọc được theo hai cách, như "1.947"',
          en: 'How numbers are written: "vi" (1.234,56) or "en" (1,234.56); only needed where a number has two readings, like "1.947"',
        }),
      ),
    ],
    returns: {
      shape: 'row',
      description: {
        vi: 'Cận dưới, cận trên, từ kèm theo, đơn vị; cận không biết là chữ trống; số liệu bằng lời (“nhiều”) nằm ở cột thứ ba',
        en: 'Low end, high end, qualifier, unit; an unknown end is an empty text; a figure in words ("many") stands in the third column',
      },
    },
    example: '=NGKT.PARSEVALUE("gần 60 hoạt động")',
    run(args) {
      const given = args.numberOrText('text');
      if (typeof given === 'number') return [given, given, '', ''];
      const value = parseValue(given, args.has('lang') ? { lang: args.lang('lang', 'vi') } : {});
      if (value.kind === 'missing') throw new FunctionError('#N/A', value.reason);
      if (value.kind === 'text') return ['', '', value.text, ''];
      if (value.kind === 'rank') return [value.rank, value.rank, 'thứ', ''];
      const interval = intervalOf(value);
      return [statedEnd(interval?.low), statedEnd(interval?.high), value.word, value.unit];
    },
  },
  {
    name: 'FORMATVALUE',
    summary: {
      vi: 'Viết một số theo lối báo cáo, kèm đơn vị',
      en: 'Writes a number as a report prints it, with its unit',
    },
    parameters: [
      parameter('value', 'value', { vi: 'Con số, hoặc chữ như "gần 60"', en: 'A number, or text such as "nearly 60"' }),
      optional(
        parameter('unit', 'text', {
          vi: 'Đơn vị, ví dụ "tỷ USD", "%", "dự án"; bỏ trống là đơn vị ghi kèm số, nếu có',
          en: 'Unit, such as "billion USD", "%", "projects"; when left out, the one typed with the value, if any',
        }),
      ),
      langParameter,
    ],
    returns: {
      shape: 'scalar',
      description: { vi: 'Chữ, ví dụ “4,46 tỷ USD”', en: 'Text, such as "4.46 billion USD"' },
    },
    example: '=NGKT.FORMATVALUE(4.46,"tỷ USD")',
    run(args, context) {
      const value = args.value('value');
      const unit = canonicalUnit(args.optionalText('unit') ?? value.unit);
      const inUnit = value.unit === '' ? { ...value, unit } : convertValue(value, unit);
      return formatValue(inUnit, args.lang('lang', context.lang));
    },
  },
  {
    name: 'WORDS',
    summary: { vi: 'Đọc một số bằng chữ', en: 'A number in words' },
    parameters: [
      parameter('number', 'number', {
        vi: 'Một con số cụ thể, không kèm “gần”, “hơn”…',
        en: 'One definite number, without "nearly", "over" …',
      }),
      langParameter,
    ],
    returns: { shape: 'scalar', description: { vi: 'Chữ, ví dụ “hai mươi mốt”', en: 'Text, such as "twenty-one"' } },
    example: '=NGKT.WORDS(21)',
    run(args, context) {
      const value = args.value('number');
      if (!isQuantity(value) || value.kind !== 'exact') return args.wrong('number');
      return numberWords(value.number, args.lang('lang', context.lang), { decimals: Math.max(0, value.decimals) });
    },
  },
  {
    name: 'PERIODLABEL',
    summary: { vi: 'Tên một kỳ báo cáo như trong văn bản', en: 'A reporting period as a document writes it' },
    parameters: [periodParameter, langParameter],
    returns: {
      shape: 'scalar',
      description: { vi: 'Chữ, ví dụ “6 tháng đầu năm 2024”', en: 'Text, such as "the first half of 2024"' },
    },
    example: '=NGKT.PERIODLABEL("2024-S1")',
    run(args, context) {
      return periodLabel(args.period('period'), args.lang('lang', context.lang), 'running');
    },
  },
];

function statedEnd(end: End | undefined): number | string {
  return end === undefined || end.soft ? '' : end.at;
}
