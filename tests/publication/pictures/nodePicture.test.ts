import { drawChart } from '../../../src/publication/charts/drawChart';
import { briefPictures } from '../../../src/publication/pictures/briefPictures';
import { nodePicture } from '../../../src/publication/pictures/node/nodePicture';
import { PIXEL_RATIO } from '../../../src/publication/pictures/picture';
import { sampleBrief } from '../sampleBrief';

const svg = (text: string, font = 'Arimo'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="4" y="28" font-size="20" font-family="${font}">${text}</text></svg>`;

/** Width and height in a PNG's header. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

it('draws an SVG as PNG, with more pixels than it states', async () => {
  const { png, width, height } = await nodePicture(svg('Ắ'));
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
  expect([width, height]).toEqual([200, 40]);
  expect(sizeOf(png)).toEqual([200 * PIXEL_RATIO, 40 * PIXEL_RATIO]);
});

it('gives the same pixels again, by its own letters whatever the font asked for', async () => {
  const first = await nodePicture(svg('Thứ hạng'));
  expect(Buffer.from((await nodePicture(svg('Thứ hạng'))).png).equals(Buffer.from(first.png))).toBe(true);
  expect(Buffer.from((await nodePicture(svg('Thứ hạng', 'Comic Sans MS'))).png).equals(Buffer.from(first.png))).toBe(
    true,
  );
});

it('has every Vietnamese letter, each a picture of its own', async () => {
  const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậềểễếệờởỡớợừửữứựỳỷỹýỵ'];
  const drawn = await Promise.all(
    letters.map(async (letter) => Buffer.from((await nodePicture(svg(letter))).png).toString('base64')),
  );
  expect(new Set(drawn).size).toBe(letters.length);
});

it('draws every chart of a brief in its language', async () => {
  const brief = sampleBrief('en');
  const pictures = await briefPictures(brief, drawChart, nodePicture);
  const charts = brief.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'));
  expect([...pictures.keys()]).toEqual(charts);
  for (const { width, height, png } of pictures.values()) {
    expect(width).toBe(624);
    expect(height).toBeGreaterThan(100);
    expect(png.length).toBeGreaterThan(5000);
  }
});
