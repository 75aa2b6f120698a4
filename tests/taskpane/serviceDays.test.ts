import type { ServiceClient } from '../../src/session/service/serviceClient';
import { serviceDays } from '../../src/taskpane/views/submit/serviceDays';

const set = { cutOff: '2026-09-14', due: '2026-12-01', lock: '2026-12-11' };
const own = { due: '2026-12-05', lock: '2026-12-20' };

type Client = Pick<ServiceClient, 'periods' | 'slot'>;
const client = (slot: () => Promise<unknown>, periods: readonly object[] = [{ period: '2026-Q3', ...set }]) =>
  ({ periods: () => Promise.resolve(periods), slot }) as unknown as Client;

test('are those the collecting body has set for all', async () => {
  const asked = jest.fn();
  expect(await serviceDays(client(asked), '', '2026-Q3')).toEqual(set);
  expect(asked).not.toHaveBeenCalled();
});

test('are the area’s own where it was given more time', async () => {
  const granted = client(() => Promise.resolve({ slot: own }));
  expect(await serviceDays(granted, 'VN-01', '2026-Q3')).toEqual({ cutOff: set.cutOff, ...own });
});

test('of an area that the token may not see are those for all; of a period not named there are none', async () => {
  const refused = () => Promise.reject(new Error('403'));
  expect(await serviceDays(client(refused), 'VN-01', '2026-Q3')).toEqual(set);
  expect(await serviceDays(client(refused, []), 'VN-01', '2026-Q3')).toBeUndefined();
});
