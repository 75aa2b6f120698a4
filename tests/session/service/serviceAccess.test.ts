import type { Me } from '../../../src/exchange/api/serviceSchemas';
import { NgktError } from '../../../src/kpi/finding';
import { KeptConnection } from '../../../src/session/service/connection';
import { ServiceAccess } from '../../../src/session/service/serviceAccess';
import type { ServiceClient } from '../../../src/session/service/serviceClient';
import { memoryStorage } from './memoryStorage';

const text = { vi: 'x', en: 'x' };
const connection = { address: 'https://ngkt.example.vn/', token: `ngkt_${'a'.repeat(43)}` };
const me: Me = {
  area: 'VN34-24',
  areaName: 'Bắc Ninh',
  label: 'Sở Ngoại vụ',
  scopes: ['submit'],
  expires: '2099-12-31',
};

/** A window, and the service's answers to *who am I?* in turn. */
function opened(...answers: (Me | NgktError)[]) {
  const machine = memoryStorage();
  const kept = new KeptConnection({ session: memoryStorage(), machine });
  const client = {
    me: () => {
      const answer = answers.shift();
      return answer instanceof NgktError ? Promise.reject(answer) : Promise.resolve(answer);
    },
  } as unknown as ServiceClient;
  return { access: new ServiceAccess(kept, () => client), kept, machine };
}

it('keeps a connection once its token was taken, and goes on with it in the next window', async () => {
  const { access, kept } = opened(me, me);
  await access.connect(connection, true);
  expect(access.service).toMatchObject({ state: 'open', me, connection });
  const next = new ServiceAccess(kept, () => ({ me: () => Promise.resolve(me) }) as unknown as ServiceClient);
  const opening = new Promise<void>((done) => next.subscribe(() => next.service.state === 'open' && done()));
  next.start();
  expect(next.service.state).toBe('asking');
  await opening;
});

it('keeps no token that was refused', async () => {
  const refused = new NgktError('token.unknown', text);
  const { access, machine } = opened(refused);
  await expect(access.connect(connection, true)).rejects.toBe(refused);
  expect(access.service).toMatchObject({ state: 'refused', error: refused, me: undefined });
  expect(machine.items.size).toBe(0);
});

it('knows who asks while the service does not answer, and until another token is named', async () => {
  const { access } = opened(me, new NgktError('service.offline', text), new NgktError('service.offline', text));
  await access.connect(connection, false);
  await access.askAgain();
  expect(access.service).toMatchObject({ state: 'unreachable', me });
  const other = { ...connection, token: `ngkt_${'b'.repeat(43)}` };
  await expect(access.connect(other, false)).rejects.toThrow();
  expect(access.service).toMatchObject({ state: 'unreachable', me: undefined, connection: other });
});

it('an answer that comes after leaving changes nothing', async () => {
  const { access } = opened(me);
  const connecting = access.connect(connection, true);
  access.disconnect();
  await connecting.catch(() => undefined);
  expect(access.service.state).toBe('none');
});
