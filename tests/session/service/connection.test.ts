import type { NgktError } from '../../../src/kpi/finding';
import { KeptConnection, readConnection } from '../../../src/session/service/connection';
import { memoryStorage } from './memoryStorage';

const token = `ngkt_${'a'.repeat(43)}`;

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as NgktError).code;
  }
}

describe('readConnection', () => {
  it.each([
    ['https://ngkt.example.vn', 'https://ngkt.example.vn/'],
    [' https://ngkt.example.vn/thu-thap ', 'https://ngkt.example.vn/thu-thap/'],
    ['https://ngkt.example.vn/?a=1#b', 'https://ngkt.example.vn/'],
    ['http://localhost:3000', 'http://localhost:3000/'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
  ])('%s is %s', (typed, address) => {
    expect(readConnection(typed, token)).toEqual({ address, token });
  });

  it.each([
    '',
    'ngkt.example.vn',
    'http://ngkt.example.vn',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://localhost.example.vn',
  ])('refuses the address %s, where a token would be seen by others', (typed) => {
    expect(codeOf(() => readConnection(typed, token))).toBe('service.address');
  });

  it.each(['', 'ngkt_', `${token}x`, 'x'.repeat(48), `ngkt_${'a'.repeat(42)}\n.`])('refuses the token %j', (typed) => {
    expect(codeOf(() => readConnection('https://ngkt.example.vn', typed))).toBe('service.token');
  });
});

describe('KeptConnection', () => {
  const connection = { address: 'https://ngkt.example.vn/', token };

  it('forgets with the window unless asked to remember, and leaves no second copy', () => {
    const places = { session: memoryStorage(), machine: memoryStorage() };
    const kept = new KeptConnection(places);
    kept.write(connection, true);
    expect([places.session.items.size, places.machine.items.size]).toEqual([0, 1]);
    kept.write(connection, false);
    expect([places.session.items.size, places.machine.items.size]).toEqual([1, 0]);
    expect(kept.read()).toEqual(connection);
    kept.forget();
    expect(kept.read()).toBeUndefined();
  });

  it('takes nothing that somebody else wrote there', () => {
    const places = { session: memoryStorage(), machine: memoryStorage() };
    places.machine.setItem('ngkt.service', JSON.stringify({ address: 'http://elsewhere.example.vn/', token }));
    expect(new KeptConnection(places).read()).toBeUndefined();
    places.machine.setItem('ngkt.service', 'null');
    expect(new KeptConnection(places).read()).toBeUndefined();
  });
});
