import { nodePicture } from '../../../src/publication/pictures/node/nodePicture';
import { briefPictures } from '../../../src/publication/pictures/briefPictures';
import { drawChart } from '../../../src/publication/charts/drawChart';
import { wordDocument } from '../../../src/publication/word/wordDocument';
import { sampleBrief } from '../sampleBrief';

async function made(): Promise<Buffer> {
  const brief = sampleBrief('vi');
  return Buffer.from(await wordDocument(brief, await briefPictures(brief, drawChart, nodePicture)));
}

afterEach(() => jest.useRealTimers());

it('writes the same bytes again, whatever was written before and whenever', async () => {
  const first = await made();
  await wordDocument(sampleBrief('en'));
  // Only the clock: what waits must go on.
  jest.useFakeTimers({
    now: new Date('2031-05-06T07:08:09Z'),
    doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'],
  });
  expect((await made()).equals(first)).toBe(true);
});

it('differs where the brief does', async () => {
  const brief = sampleBrief('vi');
  const first = Buffer.from(await wordDocument(brief));
  expect(Buffer.from(await wordDocument({ ...brief, today: '2025-01-01' })).equals(first)).toBe(false);
});
