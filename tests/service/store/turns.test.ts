import { onSqlite } from '../engines';
import { arrival, newStore, office } from './fixtures';

onSqlite((engine) => {
  test('many offices at once: between two submissions everything else gets its turn', async () => {
    const store = await newStore(engine);
    let turns = 0;
    let sending = true;
    const count = () => {
      turns++;
      if (sending) setImmediate(count);
    };
    setImmediate(count);
    await Promise.all(
      Array.from({ length: 34 }, (_, index) =>
        store.submit(arrival(1, { area: `VN-${index + 10}` }), { actor: office }),
      ),
    );
    sending = false;
    expect(turns).toBeGreaterThanOrEqual(34);
    await store.close();
  });
});
