import path from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../../../src/service/database/openDatabase';
import { sample } from '../../analysis/submission/sampleSubmission';
import { TestService } from './testService';

let service: TestService;
beforeEach(async () => {
  service = await TestService.start();
});
afterEach(() => service.stop());

const verification = async (): Promise<unknown> =>
  (await service.inject({ url: '/api/v1/audit/verification', token: await service.ministry() })).json();

it('says which entry of which area was changed, and in which way', async () => {
  await service.submit(sample);
  expect(await verification()).toMatchObject({ sound: true, broken: [], breaks: [] });
  const database = await openDatabase({ engine: 'sqlite', file: path.join(service.folder, 'ngkt.sqlite') });
  await sql`update audit set detail = '{}' where area = 'VN34-24' and seq = 1`.execute(database.db);
  await database.close();
  const changed = { area: 'VN34-24', seq: 1 };
  expect(await verification()).toMatchObject({
    sound: false,
    broken: [changed],
    breaks: [{ ...changed, kind: 'changed', message: { vi: expect.stringContaining('mục 1') as string } }],
  });
});

it('an entry that is gone has no content, but a place', async () => {
  await service.submit(sample);
  const database = await openDatabase({ engine: 'sqlite', file: path.join(service.folder, 'ngkt.sqlite') });
  await sql`delete from audit where area = 'VN34-24'`.execute(database.db);
  await database.close();
  expect(await verification()).toMatchObject({
    sound: false,
    broken: [],
    breaks: [{ area: 'VN34-24', seq: 0, kind: 'tail' }],
  });
});
