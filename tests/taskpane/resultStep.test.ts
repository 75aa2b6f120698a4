import * as messages from '../../src/taskpane/views/fill/messages';
import { notableErrors } from '../../src/taskpane/views/fill/notableErrors';

const onMarker = { sheet: 'BC', cell: 'B9', error: '#VALUE!' };
const lost = { sheet: 'BC', cell: 'B10', error: '#REF!' };

test('a template that is back is not blamed for formulas over its markers', () => {
  expect(notableErrors('fill', [onMarker, lost])).toEqual([onMarker, lost]);
  expect(notableErrors('publish', [onMarker])).toEqual([onMarker]);
  expect(notableErrors('restore', [onMarker, lost])).toEqual([lost]);
});

test.each([
  ['fill', 'Hoàn tác lần điền', 'Đã hoàn tác: sổ tính trở lại như trước lần điền.'],
  ['publish', 'Hoàn tác phát hành', 'Đã hoàn tác: sổ tính trở lại như trước lần phát hành.'],
  ['restore', 'Hoàn tác trả lại mẫu', 'Đã hoàn tác: sổ tính trở lại như trước lần trả lại mẫu.'],
] as const)('taking back a %s is called what it is', (kind, button, done) => {
  expect(messages.undo[kind].vi).toBe(button);
  expect(messages.undone(kind, 0).vi).toBe(done);
});
