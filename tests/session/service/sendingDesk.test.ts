import type { Receipt } from '../../../src/exchange/api/serviceSchemas';
import { NgktError } from '../../../src/kpi/finding';
import type { Submission } from '../../../src/kpi/submission';
import { Outbox, type Sender } from '../../../src/session/service/outbox';
import { reportKey, SendingDesk, type DeskSurroundings } from '../../../src/session/service/sendingDesk';
import { storageShelf } from '../../../src/session/service/storageShelf';
import { memoryStorage } from './memoryStorage';

const text = { vi: 'x', en: 'x' };
const offline = new NgktError('service.offline', text);
const report = { area: 'VN34-24', period: '2026-Q2' } as Submission;

/** Two windows of one browser: one storage, one lock, one service. */
function browser(answers: (Receipt | Error)[]) {
  const storage = memoryStorage();
  let turn: Promise<unknown> = Promise.resolve();
  let busy = 0;
  let most = 0;
  const chances: (() => void)[] = [];
  const surroundings: DeskSurroundings = {
    alone: (work) => {
      const run = turn.then(work, work);
      turn = run.catch(() => undefined);
      return run;
    },
    onChance: (attempt) => {
      chances.push(attempt);
      return () => chances.splice(chances.indexOf(attempt), 1);
    },
    onOtherWindow: () => () => undefined,
  };
  const keys: string[] = [];
  const sender: Sender = {
    async send(_sending, key) {
      keys.push(key);
      most = Math.max(most, ++busy);
      await Promise.resolve();
      busy--;
      const answer = answers.shift();
      if (!answer || answer instanceof Error) throw answer ?? offline;
      return answer;
    },
  };
  let made = 0;
  const newDesk = () => {
    const clock = { now: () => '2026-06-20T01:00:00Z', newKey: () => `key-${++made}` };
    return new SendingDesk(new Outbox(storageShelf(storage, 'https://ngkt.example.vn/'), sender, clock), surroundings);
  };
  return { newDesk, keys, chances, atOnce: () => most };
}

const receipt = { ...report, version: 1 } as unknown as Receipt;

it('tells what waits, and sends it with the same key at the next chance', async () => {
  const { newDesk, keys, chances } = browser([offline, receipt]);
  const desk = newDesk();
  const end = desk.open();
  await desk.submit(report, 'pane');
  expect(desk.state).toMatchObject({ sending: false, waiting: [{ key: 'key-1', tries: 1 }] });
  expect(desk.state.outcomes.get(reportKey(report))).toMatchObject({ kind: 'waiting' });
  const received = new Promise<void>((done) =>
    desk.subscribe(() => !desk.state.sending && desk.state.waiting.length === 0 && done()),
  );
  chances.forEach((attempt) => attempt());
  await received;
  expect(desk.state.outcomes.get(reportKey(report))).toEqual({ kind: 'received', receipt });
  expect(keys).toEqual(['key-1', 'key-1']);
  end();
  expect(chances).toEqual([]);
});

it('two windows never send at once, and what one sent the other does not send again', async () => {
  const { newDesk, keys, atOnce } = browser([offline, receipt]);
  const [one, other] = [newDesk(), newDesk()];
  await one.submit(report, 'pane');
  await Promise.all([one.retry(), other.retry()]);
  expect(keys).toEqual(['key-1', 'key-1']);
  expect(atOnce()).toBe(1);
  await other.retry();
  expect(other.state.waiting).toEqual([]);
});

it('keeps what was refused while nobody looked until it is dismissed, and does not send it again', async () => {
  const refused = new NgktError('submission.closed', { vi: 'Đã khóa kỳ', en: 'Closed' });
  const { newDesk, keys } = browser([offline, refused]);
  const desk = newDesk();
  await desk.submit(report, 'pane');
  await desk.retry();
  await desk.retry();
  expect(keys.length).toBe(2);
  const later = newDesk();
  await later.retry();
  expect(later.state.waiting).toMatchObject([{ refusal: { vi: 'Đã khóa kỳ' } }]);
  await later.drop(later.state.waiting[0]!);
  expect(later.state.waiting).toEqual([]);
  expect(keys.length).toBe(2);
});
