import fc from 'fast-check';
import { enteredText } from '../../../src/excel/filling/enteredText';
import { cellInput } from '../../../src/workbench/model/cellInput';

test.each([
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['+84', "'+84"],
  ['- mục', "'- mục"],
  ['@tên', "'@tên"],
  ["'trích", "''trích"],
  ['6-7', "'6-7"],
  ['1/2', "'1/2"],
  ['TRUE', "'TRUE"],
  ['#N/A', "'#N/A"],
  ['10%', "'10%"],
  ['5 Mar', "'5 Mar"],
  ['chưa có số liệu', 'chưa có số liệu'],
  ['6,5–7', "'6,5–7"],
  ['', ''],
])('%s is entered as %s', (text, entered) => {
  expect(enteredText(text)).toBe(entered);
});

test('whatever the text, the cell holds it', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9/.,%$:() +-]{1,12}$/),
    fc.constantFrom('true', 'FALSE', '#REF!', '1e5'),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(cellInput(enteredText(text), {})).toEqual({ value: text === '' ? null : text });
    }),
  );
});
