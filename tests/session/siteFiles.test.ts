import { siteFiles } from '../../src/session/siteFiles';

/** Answers every request the same, and keeps what was asked. */
function answering(answer: () => Promise<Response>) {
  const asked: [string, RequestInit][] = [];
  globalThis.fetch = (place, init = {}) => {
    asked.push([place as string, init]);
    return answer();
  };
  return asked;
}

describe("files of the add-in's site", () => {
  it('are read as they are, and asked for afresh unless their address says which content it is', async () => {
    const asked = answering(() => Promise.resolve(new Response('số liệu')));
    const bytes = await siteFiles.read('assets/data/index.json');
    expect(new TextDecoder().decode(bytes)).toBe('số liệu');
    await siteFiles.read('assets/data/seed-2024/observations.csv?v=1a2b');
    expect(asked.map(([place, { cache }]) => [place, cache])).toEqual([
      ['assets/data/index.json', 'no-cache'],
      ['assets/data/seed-2024/observations.csv?v=1a2b', undefined],
    ]);
  });

  it('that cannot be reached are told from those that are not there', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(siteFiles.read('a.csv')).rejects.toMatchObject({ code: 'site.offline' });
    const breaksOff = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
    answering(() => Promise.resolve(new Response(breaksOff)));
    await expect(siteFiles.read('a.csv')).rejects.toMatchObject({ code: 'site.offline' });
    answering(() => Promise.resolve(new Response('', { status: 404 })));
    await expect(siteFiles.read('a.csv')).rejects.toMatchObject({
      code: 'site.notFound',
      text: { vi: expect.stringMatching(/“a\.csv”.*404/) as string },
    });
  });
});
