import { keyId } from '../../exchange/submission/publicKey';
import { readEntries } from '../audit/readEntries';
import { verifyAudit } from '../audit/verifyAudit';
import { currentMigration } from '../database/migrate';
import type { Database } from '../database/openDatabase';
import { reading } from '../database/reading';
import { readAccepted } from './accepted';
import type { Change } from './actor';
import { FOR_ALL, readCalendar, readExceptions, removeException, setException, setPeriod } from './calendar';
import { changeArea, type Changed, type Changing } from './changeArea';
import { forgetAnswers } from './idempotency';
import { addKey, readKeys, revokeKey } from './keys';
import { approve, lock, reopen, returnSubmission } from './reviewing';
import { readMatrix, readSlots } from './slotRows';
import type { Store } from './store';
import { saveDraft, submit } from './submitting';
import { authenticate, createFirstToken, createToken, readTokens, revokeToken } from './tokens';
import { readSlotDetail, readVersion } from './versions';
import { vietnamDay } from '../../kpi/vietnamDay';

/** Entries of the log given at once where the caller names no number. */
const AUDIT_PAGE = 200;

/** Who the log names for what the service does by itself. */
const SERVICE = { area: FOR_ALL, by: 'ngkt' } as const;

/**
 * The store of the service. It owns the database from now on: closing the store closes it.
 *
 * @param now the clock; what comes first is decided by versions and entries' numbers, never by it
 */
export function databaseStore(database: Database, now: () => Date = () => new Date()): Store {
  const { db, engine } = database;
  const today = () => vietnamDay(now());
  const change = <T>(area: string, by: Change, work: (changing: Changing) => Promise<Changed<T>>) =>
    changeArea(database, now, area, by, work);

  return {
    slots: (filter) => reading(() => readSlots(db, filter, today())),
    slot: (key) => reading(() => readSlotDetail(db, key, today())),
    matrix: (areas, periods) => reading(() => readMatrix(db, areas, periods, today())),
    version: (key, version) => reading(() => readVersion(db, key, version)),
    submit: (arrival, by) => change(arrival.submission.area, by, (changing) => submit(changing, by.actor, arrival)),
    saveDraft: (submission, expected, by) =>
      change(submission.area, by, (changing) => saveDraft(changing, submission, expected)),
    returnSubmission: (key, review, expected, by) =>
      change(key.area, by, (changing) => returnSubmission(changing, key, review, expected)),
    approve: (key, expected, by) => change(key.area, by, (changing) => approve(changing, key, expected)),
    lock: (key, expected, by) => change(key.area, by, (changing) => lock(changing, key, expected)),
    reopen: (key, reason, expected, by) => change(key.area, by, (changing) => reopen(changing, key, reason, expected)),
    acceptedSubmissions: (asOf, only = {}) => reading(() => readAccepted(db, asOf, only)),

    days: async (period, area) => (await reading(() => readCalendar(db, [period], area))).days(period, area),
    periods: async (periods) => {
      const calendar = await reading(() => readCalendar(db, periods, FOR_ALL));
      return periods.map((period) => ({ period, ...calendar.days(period) }));
    },
    setPeriod: async (period, days, by) => {
      await change(FOR_ALL, by, (changing) => setPeriod(changing, period, days));
    },
    exceptions: (period) => reading(() => readExceptions(db, period)),
    setException: async (exception, by) => {
      await change(exception.area, by, (changing) => setException(changing, exception));
    },
    removeException: async (key, by) => {
      await change(key.area, by, (changing) => removeException(changing, key));
    },

    authenticate: (secret) => reading(() => authenticate(db, secret, now())),
    tokens: (area) => reading(() => readTokens(db, area)),
    createToken: (request, by) => change(request.area, by, (changing) => createToken(changing, request)),
    revokeToken: (area, id, by) => change(area, by, (changing) => revokeToken(changing, area, id)),
    firstToken: async (label, expires) =>
      (await change(FOR_ALL, { actor: SERVICE }, (changing) => createFirstToken(changing, label, expires))) ??
      undefined,
    keys: (area) => reading(() => readKeys(db, area)),
    addKey: async (request, by) => {
      const id = await keyId(request.key);
      return change(request.area, by, (changing) => addKey(changing, request, id));
    },
    revokeKey: (area, id, by) => change(area, by, (changing) => revokeKey(changing, area, id)),

    audit: (area, { after = 0, limit = AUDIT_PAGE } = {}) => reading(() => readEntries(db, area, after, limit)),
    verifyAudit: () => reading(() => verifyAudit(db)),
    forgetAnswers: (before) => reading(() => forgetAnswers(database, before)),
    health: () => reading(async () => ({ engine, migration: await currentMigration(db) })),
    close: () => database.close(),
  };
}
