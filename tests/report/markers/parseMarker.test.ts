import fc from 'fast-check';
import { NgktError } from '../../../src/kpi/finding';
import { parsePeriod } from '../../../src/kpi/period';
import { parseMarker } from '../../../src/report/markers/parseMarker';
import { errorOf } from '../filling';

const years = (count: number) => ({ kind: 'years', count });
const periods = (count: number) => ({ kind: 'periods', count });
const absolute = (text: string) => ({ kind: 'absolute', period: parsePeriod(text) });

test.each([
  ['FDI_REG\u00a0[Ba\u0306\u0301c Ninh]\u200b', 'FDI_REG [Bắc Ninh]'],
  ['#rows tasks(assignee=“A”)', '#rows tasks(assignee="A")'],
])('decomposed letters, non-breaking spaces and curly quotes read like plain ones: %s', (typed, plain) => {
  expect(parseMarker(typed)).toEqual(parseMarker(plain));
});

describe('a figure', () => {
  test.each([
    ['HLA', { indicator: 'HLA', field: 'value' }],
    [' HLA ', { indicator: 'HLA', field: 'value' }],
    ['HLA @2023', { indicator: 'HLA', field: 'value', period: absolute('2023') }],
    ['HLA @-1y', { indicator: 'HLA', field: 'value', period: years(-1) }],
    ['HLA @-1', { indicator: 'HLA', field: 'value', period: periods(-1) }],
    ['HLA @+1', { indicator: 'HLA', field: 'value', period: periods(1) }],
    ['HLA @2024-01-01/P9M', { indicator: 'HLA', field: 'value', period: absolute('2024-9M') }],
    ['GDP_GROWTH .target', { indicator: 'GDP_GROWTH', field: 'target' }],
    ['GDP_GROWTH.target', { indicator: 'GDP_GROWTH', field: 'target' }],
    ['FDI_REG .RANKTEXT', { indicator: 'FDI_REG', field: 'rankText' }],
    [
      'FDI_REG [VN34-24] @2025-S1 .share',
      { indicator: 'FDI_REG', area: 'VN34-24', period: absolute('2025-S1'), field: 'share' },
    ],
    [
      'FDI_REG .share @2025-S1 [Bắc Ninh]',
      { indicator: 'FDI_REG', area: 'Bắc Ninh', period: absolute('2025-S1'), field: 'share' },
    ],
  ])('{{%s}}', (body, reference) => {
    expect(parseMarker(body)).toEqual({ kind: 'figure', reference });
  });

  test('a minus that a word processor made a dash is still a minus', () => {
    expect(parseMarker('HLA @–1y')).toEqual(parseMarker('HLA @-1y'));
  });
});

describe('built-in names and blocks', () => {
  test.each([
    ['period', { kind: 'builtIn', name: 'period' }],
    ['Area.Name', { kind: 'builtIn', name: 'area.name' }],
    ['dataset.note', { kind: 'builtIn', name: 'dataset.note' }],
    ['COUNT', { kind: 'figure', reference: { indicator: 'COUNT', field: 'value' } }],
    ['brief', { kind: 'brief', reference: { field: 'text' } }],
    ['Brief.FDI', { kind: 'brief', reference: { section: 'fdi', field: 'text' } }],
    ['brief.gaps.heading', { kind: 'brief', reference: { section: 'gaps', field: 'heading' } }],
    ['brief.subject', { kind: 'brief', reference: { field: 'subject' } }],
    ['#if brief.tasks', { kind: 'if', condition: { kind: 'brief', reference: { section: 'tasks', field: 'text' } } }],
    ['.area.name', { kind: 'rowField', name: 'area.name' }],
    ['.Quốc gia', { kind: 'rowField', name: 'Quốc gia' }],
    ['/rows', { kind: 'endRows' }],
    ['/if', { kind: 'endIf' }],
    ['#if AGR', { kind: 'if', condition: { kind: 'figure', reference: { indicator: 'AGR', field: 'value' } } }],
    ['#if dataset.note', { kind: 'if', condition: { kind: 'builtIn', name: 'dataset.note' } }],
  ])('{{%s}}', (body, marker) => {
    expect(parseMarker(body)).toEqual(marker);
  });

  test('a condition may ask whether a list has rows', () => {
    expect(parseMarker('#if tasks(status=late)')).toMatchObject({
      condition: { kind: 'list', list: { name: 'tasks' } },
    });
  });
});

describe('lists', () => {
  const listOf = (body: string) => {
    const marker = parseMarker(body);
    if (marker.kind !== 'rows') throw new Error('no list');
    return { name: marker.list.name, args: Object.fromEntries(marker.list.args) };
  };
  const text = (value: string) => ({ kind: 'text', text: value });

  test.each([
    [
      '#rows rank(FDI_REG, top=10, boundary=34, others=true)',
      {
        name: 'rank',
        args: {
          indicator: text('FDI_REG'),
          top: { kind: 'integer', integer: 10 },
          boundary: { kind: 'boundary', boundary: '34' },
          others: { kind: 'flag', flag: true },
        },
      },
    ],
    ['#rows list(agreements, kind=FTA)', { name: 'agreements', args: { kind: text('FTA') } }],
    ['#rows agreements(kind=fta)', { name: 'agreements', args: { kind: text('FTA') } }],
    [
      '#rows breakdown(FDI_STOCK, by=partner)',
      { name: 'breakdown', args: { indicator: text('FDI_STOCK'), by: text('partner') } },
    ],
    [
      '#rows series(GDP_GROWTH, last=8)',
      { name: 'series', args: { indicator: text('GDP_GROWTH'), last: { kind: 'integer', integer: 8 } } },
    ],
    ['#rows areas', { name: 'areas', args: {} }],
    ['#rows areas(boundary=63)', { name: 'areas', args: { boundary: { kind: 'boundary', boundary: '63' } } }],
    ['#rows tasks(status=late)', { name: 'tasks', args: { status: text('late') } }],
    ['#rows texts(limitations)', { name: 'texts', args: { section: text('limitations') } }],
    ['#rows table(partners)', { name: 'table', args: { name: text('partners') } }],
    [
      '#rows list(activities; partner="Nhật Bản, Hàn Quốc"; period=all)',
      { name: 'activities', args: { partner: text('Nhật Bản, Hàn Quốc'), period: { kind: 'allPeriods' } } },
    ],
    [
      '#rows rank(FDI_REG, period=-1y)',
      { name: 'rank', args: { indicator: text('FDI_REG'), period: { kind: 'period', period: years(-1) } } },
    ],
    [
      '#rows rank(FDI_REG, period=this)',
      { name: 'rank', args: { indicator: text('FDI_REG'), period: { kind: 'period', period: periods(0) } } },
    ],
  ])('{{%s}}', (body, list) => {
    expect(listOf(body)).toEqual(list);
  });

  test('the entries of a register may be counted', () => {
    expect(parseMarker('Count list(agreements, kind=FTA)')).toEqual({
      kind: 'count',
      list: { name: 'agreements', args: new Map([['kind', text('FTA')]]) },
    });
    expect(parseMarker('count tasks')).toEqual({ kind: 'count', list: { name: 'tasks', args: new Map() } });
  });
});

describe('what cannot be read says where and what was expected', () => {
  test.each([
    ['', 'marker.empty', 'HLA'],
    ['HLA [Bắc Ninh', 'marker.syntax', '“]”'],
    ['HLA []', 'marker.syntax', 'địa phương'],
    ['HLA @', 'marker.syntax', 'kỳ báo cáo'],
    ['HLA @2024-13', 'period.unknown', '2024-13'],
    ['HLA @2023 @2022', 'marker.repeated', 'kỳ'],
    ['HLA .valeu', 'field.unknown', '“value”'],
    ['HLA + 1', 'marker.syntax', 'vị trí 5'],
    ['1 + 1', 'marker.syntax', 'mã chỉ tiêu'],
    ['area.nmae', 'marker.unknown', '“area.name”'],
    ['#row rank(FDI_REG)', 'block.unknown', 'Có phải {{#rows …}} không?'],
    ['/fi', 'block.unknown', 'Có phải {{/if}} không?'],
    ['#endif', 'block.unknown', 'Có phải {{/if}} không?'],
    ['#else', 'block.unknown', 'Có thể dùng: {{#rows …}}, {{#if …}}, {{/rows}}, {{/if}}.'],
    ['rows', 'block.unknown', 'Hãy ghi {{#rows …}}.'],
    [' ROWS ', 'block.unknown', 'Hãy ghi {{#rows …}}.'],
    ['rows rank(FDI_REG)', 'block.unknown', 'Hãy ghi {{#rows …}}.'],
    ['rwos rank(FDI_REG)', 'block.unknown', 'Hãy ghi {{#rows …}}.'],
    ['rows(FDI_REG)', 'block.unknown', 'Hãy ghi {{#rows …}}.'],
    ['if AGR', 'block.unknown', 'Hãy ghi {{#if …}}.'],
    ['end rows', 'block.unknown', 'Hãy ghi {{/rows}} hoặc {{/if}}.'],
    ['endif', 'block.unknown', 'Hãy ghi {{/if}}.'],
    ['rank(FDI_REG)', 'block.unknown', 'Hãy ghi {{#rows rank(…)}}'],
    ['#rnak(FDI_REG)', 'block.unknown', 'Hãy ghi {{#rows rank(…)}}'],
    ['HLA(2024)', 'marker.syntax', 'vị trí 4'],
    ['#rows', 'marker.syntax', '{{#rows rank(FDI_REG, top=10)}}'],
    [' #rows', 'marker.syntax', '{{#rows rank(FDI_REG, top=10)}}'],
    ['#rows rnak(FDI_REG)', 'list.unknown', '“rank”'],
    ['#rows rank(FDI_REG', 'marker.syntax', '“)”'],
    ['#rows rank()', 'list.argument', 'rank(FDI_REG, top=10)'],
    ['#rows rank(FDI_REG, tpo=3)', 'list.argument', '“top”'],
    ['#rows rank(FDI_REG, top=0)', 'list.argument', 'từ 1'],
    ['#rows rank(FDI_REG, top=mười)', 'list.argument', 'top=mười'],
    ['#rows rank(FDI_REG, boundary=35)', 'list.argument', '63 hoặc 34'],
    ['#rows rank(FDI_REG, others=maybe)', 'list.argument', 'true hoặc false'],
    ['#rows rank(FDI_REG, 10)', 'list.argument', 'tên=giá trị'],
    ['#rows rank(FDI_REG, top=1, top=2)', 'marker.repeated', '“top”'],
    ['#rows list(agrements)', 'list.argument', '“agreements”'],
    ['#rows list(agreements, kind=FTAA)', 'list.argument', '“FTA”'],
    ['#rows texts(limitation)', 'list.argument', '“limitations”'],
    ['#rows tasks(status="late)', 'marker.syntax', 'dấu nháy đóng'],
    ['#rows tasks(status=)', 'marker.syntax', 'giá trị'],
    ['/rows rank', 'marker.syntax', 'kết thúc dấu'],
    ['.', 'marker.syntax', 'tên trường'],
    ['count rank(FDI_REG)', 'list.notCounted', '“rank”'],
    ['count task(status=late)', 'list.unknown', '“tasks”'],
    ['count tasks(sort=name)', 'list.argument', 'due'],
    ['brief.fdu', 'brief.unknown', '“fdi”'],
    ['brief.fdi.text', 'brief.unknown', '“.text”'],
    ['brief.fdi.heading.text', 'brief.unknown', '“.heading.text”'],
    ['#rows brief(rankng)', 'list.argument', '“ranking”'],
    ['#rows brief(length=long)', 'list.argument', 'full, short'],
    ['#rows sources(fdi)', 'list.argument', 'tên=giá trị'],
    ['#rows tiles()', 'list.argument', 'tiles(FDI_REG)'],
  ])('{{%s}}', (body, code, part) => {
    const error = errorOf(() => parseMarker(body));
    expect(error.code).toBe(code);
    expect(error.text.vi).toContain(part);
    expect(error.text.en).not.toBe('');
  });
});

test('any text is either a marker or a clear error', () => {
  const piece = fc.constantFrom(
    'HLA',
    '@',
    '-1y',
    '[',
    ']',
    '.',
    'value',
    '#rows',
    'rank',
    '(',
    ')',
    ',',
    '=',
    'top',
    '"',
    ' ',
    '{',
    'ệ',
    '/if',
    '2024',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (body) => {
        try {
          return parseMarker(body).kind !== undefined;
        } catch (error) {
          return error instanceof NgktError && error.text.vi.length > 0;
        }
      },
    ),
    { numRuns: 20000 },
  );
});
