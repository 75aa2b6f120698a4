import { EventEmitter } from 'node:events';
import { watchOutput } from '../../src/cli/unwritableOutput';

function watched() {
  const output = new EventEmitter();
  const told: string[] = [];
  let ended = false;
  const state = watchOutput(
    output,
    (text) => told.push(text),
    'vi',
    () => (ended = true),
  );
  const fail = (code: string) => output.emit('error', Object.assign(new Error(code), { code }));
  return { state, told, fail, ended: () => ended };
}

test('a full disk is told once, in one line, and the work goes on', () => {
  const { state, told, fail, ended } = watched();
  expect(state.failed).toBe(false);
  fail('ENOSPC');
  fail('ENOSPC');
  expect(told).toEqual([
    'ngkt: Không in được kết quả ra đầu ra chuẩn (ổ đĩa đầy). Tệp nào đã ghi xong thì vẫn nguyên vẹn.\n',
  ]);
  expect(state.failed).toBe(true);
  expect(ended()).toBe(false);
});

test('a reader that closes the pipe ends the command in silence', () => {
  const { state, told, fail, ended } = watched();
  fail('EPIPE');
  expect(told).toEqual([]);
  expect(state.failed).toBe(false);
  expect(ended()).toBe(true);
});
