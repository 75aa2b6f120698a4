import type { Submission } from '../../../src/kpi/submission';
import type { Actor } from '../../../src/service/store/actor';
import { openDatabase, type Database } from '../../../src/service/database/openDatabase';
import { databaseStore } from '../../../src/service/store/databaseStore';
import type { Arrival, Store } from '../../../src/service/store/store';
import type { TestEngine } from '../engines';

/** Illustrative figures of no office. */
export const AREA = 'VN34-24';
export const PERIOD = '2026-Q2';
export const KEY = { area: AREA, period: PERIOD };
/** Before the due date, 2026-06-25, in Vietnam. */
export const ON_TIME = new Date('2026-06-20T03:00:00.000Z');

export const office: Actor = { area: AREA, by: 'Sở Ngoại vụ – dữ liệu minh họa' };
export const ministry: Actor = { area: 'VN', by: 'Bộ phận tổng hợp – dữ liệu minh họa' };

export function submission(value: number, over: Partial<Submission> = {}): Submission {
  return {
    area: AREA,
    period: PERIOD,
    form: '1',
    cutOff: '2026-06-14',
    secrecy: '',
    certifier: 'Sở Ngoại vụ – dữ liệu minh họa',
    entries: [
      {
        indicator: 'FDI_NEW',
        definition: '1',
        counterpart: '',
        value,
        unit: 'triệu USD',
        qualifier: 'hơn',
        status: 'P',
        note: '=1+1',
        cell: "'Số liệu'!F12",
      },
    ],
    agreements: [],
    events: [],
    ...over,
  };
}

export function arrival(value: number, over: Partial<Submission> = {}, more: Partial<Arrival> = {}): Arrival {
  return { submission: submission(value, over), via: 'api', findings: [], ...more };
}

/** A store with a clock that tests set. */
export interface TestStore extends Store {
  readonly database: Database;
  clock: Date;
}

export async function newStore(engine: TestEngine): Promise<TestStore> {
  return storeOn(await openDatabase(await engine.newDatabase()));
}

export function storeOn(database: Database): TestStore {
  const store: TestStore = Object.assign(
    databaseStore(database, () => store.clock),
    { database, clock: ON_TIME },
  );
  return store;
}

/** What the slot's etag is now. */
export async function etag(store: Store, key = KEY): Promise<number> {
  return (await store.slot(key)).slot.etag;
}
