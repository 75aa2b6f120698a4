import fc from 'fast-check';
import type { Receipt } from '../../../src/exchange/api/serviceSchemas';
import { NgktError } from '../../../src/kpi/finding';
import type { Submission } from '../../../src/kpi/submission';
import { Outbox, type OutboxShelf, type Sender, type Waiting } from '../../../src/session/service/outbox';

const text = { vi: 'x', en: 'x' };
const offline = new NgktError('service.offline', text);

/** A shelf as the browser's storage is: what is written is what is read, as JSON. */
function shelf(): OutboxShelf {
  let kept = '[]';
  return {
    read: () => Promise.resolve(JSON.parse(kept) as Waiting[]),
    write: (waiting) => {
      kept = JSON.stringify(waiting);
      return Promise.resolve();
    },
  };
}

/** A service that keeps one version for each key, and a line that loses requests or answers as it is told. */
class Service implements Sender {
  readonly versions = new Map<string, Submission>();
  line: ('ok' | 'noRequest' | 'noAnswer')[] = [];

  async send(sending: Parameters<Sender['send']>[0], key: string): Promise<Receipt> {
    await Promise.resolve();
    const state = this.line.shift() ?? 'ok';
    if (state === 'noRequest') throw offline;
    if (sending.kind !== 'submission') throw new Error('the outbox keeps submissions');
    if (!this.versions.has(key)) this.versions.set(key, sending.submission);
    if (state === 'noAnswer') throw offline;
    return { version: [...this.versions.keys()].indexOf(key) + 1 } as Receipt;
  }
}

function submission(period: string, area = 'VN34-24'): Submission {
  return {
    area,
    period,
    form: '1',
    cutOff: '2026-06-14',
    secrecy: '',
    certifier: 'Sở Ngoại vụ',
    entries: [],
    agreements: [],
    events: [],
  };
}

function outboxOver(service: Sender, kept = shelf()) {
  let keys = 0;
  return new Outbox(kept, service, { now: () => '2026-06-20T01:00:00Z', newKey: () => `key-${++keys}` });
}

describe('Outbox', () => {
  it('answers with the receipt where the line is up, and keeps nothing', async () => {
    const outbox = outboxOver(new Service());
    expect(await outbox.submit(submission('2026-Q2'), 'pane')).toMatchObject({ kind: 'received' });
    expect(await outbox.waiting()).toEqual([]);
  });

  it('makes one version of a report whose answer was lost', async () => {
    const service = new Service();
    service.line = ['noAnswer'];
    const outbox = outboxOver(service);
    expect(await outbox.submit(submission('2026-Q2'), 'pane')).toMatchObject({
      kind: 'waiting',
      waiting: { tries: 1 },
    });
    expect(await outbox.retry()).toMatchObject([{ kind: 'received', receipt: { version: 1 } }]);
    expect(service.versions.size).toBe(1);
    expect(await outbox.waiting()).toEqual([]);
  });

  it('is read again after a restart, with the same key', async () => {
    const kept = shelf();
    const service = new Service();
    service.line = ['noRequest'];
    await outboxOver(service, kept).submit(submission('2026-Q2'), 'pane');
    expect(await outboxOver(service, kept).retry()).toMatchObject([{ kind: 'received' }]);
    expect([...service.versions.keys()]).toEqual(['key-1']);
  });

  it('stops at the first that finds no line, so that the order is kept', async () => {
    const service = new Service();
    service.line = ['noRequest', 'noRequest', 'noRequest'];
    const outbox = outboxOver(service);
    await outbox.submit(submission('2026-Q1'), 'pane');
    await outbox.submit(submission('2026-Q2'), 'pane');
    expect(await outbox.retry()).toMatchObject([{ kind: 'waiting', waiting: { tries: 2 } }]);
    expect((await outbox.waiting()).map(({ submission: { period } }) => period)).toEqual(['2026-Q1', '2026-Q2']);
  });

  it('lets a later report of the same period overtake the one that waits', async () => {
    const service = new Service();
    service.line = ['noRequest', 'noRequest'];
    const outbox = outboxOver(service);
    await outbox.submit(submission('2026-Q2'), 'pane');
    await outbox.submit({ ...submission('2026-Q2'), certifier: 'Sở Tài chính' }, 'pane');
    expect((await outbox.waiting()).map((entry) => entry.submission.certifier)).toEqual(['Sở Tài chính']);
  });

  it('hands a refusal back and does not try it again', async () => {
    const refused = new NgktError('submission.invalid', text);
    const outbox = outboxOver({ send: () => Promise.reject(refused) });
    expect(await outbox.submit(submission('2026-Q2'), 'pane')).toMatchObject({ kind: 'refused', error: refused });
    expect(await outbox.waiting()).toEqual([]);
  });

  it('never loses and never doubles a report, however the line behaves', async () => {
    const lines = fc.array(fc.constantFrom('ok' as const, 'noRequest' as const, 'noAnswer' as const), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), lines, async (reports, line) => {
        const service = new Service();
        service.line = [...line];
        const outbox = outboxOver(service);
        const periods = Array.from({ length: reports }, (_, index) => `2026-Q${index + 1}`);
        await Promise.all(periods.map((period) => outbox.submit(submission(period), 'pane')));
        while ((await outbox.waiting()).length > 0) await outbox.retry();
        expect([...service.versions.values()].map(({ period }) => period).sort()).toEqual(periods);
      }),
    );
  });
});
