import { ServiceClient } from '../../../src/session/service/serviceClient';

const connection = { address: 'https://ngkt.example.vn/thu-thap/', token: `ngkt_${'a'.repeat(43)}` };

/** A client whose service answers everything alike, and the addresses it was asked at. */
function answering(answer: unknown) {
  const asked: string[] = [];
  const client = new ServiceClient(connection, (url) => {
    asked.push(String(url instanceof Request ? url.url : url));
    return Promise.resolve(Response.json(answer));
  });
  return { client, asked };
}

const api = 'https://ngkt.example.vn/thu-thap/api/v1';

it('asks for a brief with what was chosen alone', async () => {
  const { client, asked } = answering({ sections: [] });
  expect(await client.brief({ period: '2024-01-01/P9M', lang: 'en', boundary: '34' })).toEqual({ sections: [] });
  await client.brief({ period: '2024', area: 'VN-01', length: 'full' });
  expect(asked).toEqual([
    `${api}/briefs?period=2024-01-01%2FP9M&lang=en&boundary=34`,
    `${api}/briefs?period=2024&area=VN-01&length=full`,
  ]);
});

it('asks for the periods of a brief, and for the areas of every day', async () => {
  const periods = { area: 'VN', periods: [], proposed: null };
  const { client, asked } = answering(periods);
  expect(await client.briefPeriods('VN-01')).toEqual(periods);
  await client.briefPeriods();
  expect(await answering({ items: [{ id: 'VN' }] }).client.areas()).toEqual([{ id: 'VN' }]);
  expect(asked).toEqual([`${api}/briefs/periods?area=VN-01`, `${api}/briefs/periods?`]);
});
