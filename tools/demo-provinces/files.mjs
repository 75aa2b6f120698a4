import { observations } from './observations.mjs';
import { randomFrom } from './random.mjs';
import { activities, agreements, partnersTable, targets, tasks, texts } from './registers.mjs';
import { simulate } from './simulation.mjs';
import { inForce, quarters } from './time.mjs';

const SEED = 20240718;

const header = {
  id: 'demo-provinces',
  title: {
    vi: 'Số liệu minh họa của các tỉnh, thành phố, quý I/2024 – quý IV/2026',
    en: 'Illustrative figures of the provinces, 2024-Q1 to 2026-Q4',
  },
  illustrative: true,
  issuer: { vi: 'Bộ Ngoại giao – dữ liệu minh họa', en: 'Ministry of Foreign Affairs – illustrative data' },
  secrecy: 'không',
};

/**
 * The files of the data set by name. Each has its own stream of random numbers, so that a change in one leaves the
 * others as they are.
 */
export function demoProvinces(areas) {
  const units = areas.filter((area) => area.boundary.includes('63') && inForce(area, quarters[0].end));
  const simulated = simulate(units, randomFrom(SEED));
  const held = activities(randomFrom(SEED + 1));
  return new Map([
    ['dataset.json', `${JSON.stringify(header, null, 2)}\n`],
    ['observations.csv', observations(areas, simulated, randomFrom(SEED + 2))],
    ['targets.csv', targets(areas, simulated, randomFrom(SEED + 3))],
    ['activities.csv', held.text],
    ['agreements.csv', agreements(areas, simulated, held.rows, randomFrom(SEED + 4))],
    ['tasks.csv', tasks(areas, randomFrom(SEED + 5))],
    ['texts.csv', texts(areas)],
    ['partners.csv', partnersTable()],
  ]);
}
