import { hiddenContent } from '../../src/report/hiddenContent';

test.each([
  ['0.0;;', -12.5, 'negative'],
  ['0.0;;', 0, 'zero'],
  ['0.0;;', 12.5, undefined],
  ['0.0;;', 'chưa có số liệu', undefined],
  ['0.0;', -12.5, 'negative'],
  ['0.0;', 0, undefined],
  ['"gần "#,##0;[Red]', -12.5, 'negative'],
  ['#,##0_);_)', -12.5, 'negative'],
  [';-0', 12.5, 'positive'],
  ['0;-0;0;', '6,5–7', 'text'],
  ['0;-0;;@', '6,5–7', undefined],
  ['#,##0;-#,##0;"–"', 0, undefined],
  ['#,##0;-#,##0', 0, undefined],
  ['General', -12.5, undefined],
  ['0" ; "', -12.5, undefined],
  // Hidden on purpose, as cells of helpers are.
  [';;;', -12.5, undefined],
  [';;;', 'chữ', undefined],
  [';;;@', 12.5, undefined],
  [';;', 0, undefined],
  // Which section shows the number is not followed.
  ['[>=1000]#,##0;', 5, undefined],
])('%s hides of %s: %s', (format, content, what) => {
  expect(hiddenContent(format, content)).toBe(what);
});
