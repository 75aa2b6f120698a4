import { isBusy, isDisconnected, isFull } from '../../../src/service/database/engineErrors';
import { retried } from '../../../src/service/database/retried';

const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });

test('work is done again while what keeps it passes', async () => {
  let attempts = 0;
  const result = await retried(isBusy, () => (++attempts < 4 ? Promise.reject(busy) : Promise.resolve('done')));
  expect([result, attempts]).toEqual(['done', 4]);
});

test('any other error is thrown at once', async () => {
  let attempts = 0;
  const work = () => {
    attempts++;
    return Promise.reject(new Error('no such table'));
  };
  await expect(retried(isBusy, work)).rejects.toThrow('no such table');
  expect(attempts).toBe(1);
});

test('what the engines’ errors mean', () => {
  const error = (code: string) => Object.assign(new Error('x'), { code });
  const meaning = (value: unknown) => [isBusy(value), isDisconnected(value), isFull(value)];
  for (const code of ['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', '40001', '40P01', '55P03']) {
    expect([code, meaning(error(code))]).toEqual([code, [true, false, false]]);
  }
  for (const code of ['57P01', '08006', 'ECONNREFUSED', 'ECONNRESET']) {
    expect([code, meaning(error(code))]).toEqual([code, [false, true, false]]);
  }
  for (const code of ['SQLITE_FULL', '53100'])
    expect([code, meaning(error(code))]).toEqual([code, [false, false, true]]);
  expect(meaning(new Error('Connection terminated unexpectedly'))).toEqual([false, true, false]);
  for (const other of [
    error('23505'),
    error('SQLITE_CONSTRAINT'),
    new Error('Connections are good'),
    'ECONNRESET',
    null,
  ]) {
    expect(meaning(other)).toEqual([false, false, false]);
  }
});
