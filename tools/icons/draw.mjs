// Draws assets/icons/*.png. `node tools/icons/draw.mjs`
import { writeFileSync } from 'node:fs';
import { icons } from './icons.mjs';
import { encodePng } from './png.mjs';

/** Samples a pixel along each axis; the mean of them smooths the edges. */
const SAMPLES = 8;

for (const [name, { sizes, shapes }] of Object.entries(icons)) {
  for (const size of sizes) {
    const file = new URL(`../../assets/icons/${name}-${size}.png`, import.meta.url);
    writeFileSync(file, encodePng(size, size, pixels(size, shapes)));
  }
}

function pixels(size, shapes) {
  const rgba = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) rgba.set(pixel(column, row, size, shapes), (row * size + column) * 4);
  }
  return rgba;
}

function pixel(column, row, size, shapes) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const shape = shapes.findLast(({ covers }) => covers(x, y));
    if (!shape) continue;
    covered++;
    shape.colour.forEach((channel, place) => (sum[place] += channel));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((channel) => Math.round(channel / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}
