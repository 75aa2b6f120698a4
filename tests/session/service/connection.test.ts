import { KeptConnection, readConnection, type KeptStorage } from '../../../src/session/service/connection';

const token = `ngkt_${'a'.repeat(43)}`;

function storage(): KeptStorage & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
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
    expect(() => readConnection(typed, token)).toThrow(expect.objectContaining({ code: 'service.address' }));
  });

  it.each(['', 'ngkt_', `${token}x`, 'x'.repeat(48), `ngkt_${'a'.repeat(42)}\n.`])('refuses the token %j', (typed) => {
    expect(() => readConnection('https://ngkt.example.vn', typed)).toThrow(
      expect.objectContaining({ code: 'service.token' }),
    );
  });
});

describe('KeptConnection', () => {
  const connection = { address: 'https://ngkt.example.vn/', token };

  it('forgets with the window unless asked to remember, and leaves no second copy', () => {
    const places = { session: storage(), machine: storage() };
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
    const places = { session: storage(), machine: storage() };
    places.machine.setItem('ngkt.service', JSON.stringify({ address: 'http://elsewhere.example.vn/', token }));
    expect(new KeptConnection(places).read()).toBeUndefined();
    places.machine.setItem('ngkt.service', 'null');
    expect(new KeptConnection(places).read()).toBeUndefined();
  });
});
