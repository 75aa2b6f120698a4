/**
 * node bench/consolidation.mjs [rounds=5]: what it costs to consolidate the approved reports of 34 provinces with 60
 * indicators over 10, 20 and 40 quarters, to read the result back and to rank one quarter, in ms: the median of rounds.
 * The last column is time per figure against the smallest size; about 1 means that time grows with the data.
 */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const { typescriptModule } = createRequire(import.meta.url)('../tools/typescriptModule.cjs');
const { Figures, builtInAreas, AreaList, readDataset } = typescriptModule('src/session/core.ts');
const { builtInIndicators } = typescriptModule('src/exchange/indicatorCatalogue.ts');
const { consolidate } = typescriptModule('src/exchange/consolidation/index.ts');
const { checkSubmission } = typescriptModule('src/analysis/submission/index.ts');
const { rank } = typescriptModule('src/analysis/rank.ts');
const { parsePeriod } = typescriptModule('src/kpi/period.ts');

const ROUNDS = Number(process.argv[2] ?? 5);
const INDICATORS = 60;
const SIZES = [10, 20, 40];

const areas = new AreaList(builtInAreas);
const indicators = new Map(builtInIndicators.map((indicator) => [indicator.code, indicator]));
const [model] = builtInIndicators.filter(({ code }) => code === 'EXPORT');
for (let number = 1; indicators.size < INDICATORS; number++) {
  indicators.set(`EXTRA_${number}`, { ...model, code: `EXTRA_${number}` });
}
const numeric = [...indicators.values()].filter(({ kind }) => kind === 'amount' || kind === 'count');
/** Rates, ranks and texts are not reported; further amounts take their places. */
for (let number = 1; numeric.length < INDICATORS; number++) {
  const indicator = { ...model, code: `MORE_${number}` };
  indicators.set(indicator.code, indicator);
  numeric.push(indicator);
}
const options = { indicators, areas };

/** Quarters since the 34 provinces began. */
const quarters = Array.from({ length: Math.max(...SIZES) }, (_, index) => {
  const quarter = index + 2;
  return `${2025 + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
});

function reportsOf(count) {
  return quarters.slice(0, count).flatMap((id, at) => {
    const period = parsePeriod(id);
    const month = period.end.slice(0, 7);
    return areas.inForce(period.end).map((area, place) => ({
      submission: {
        area: area.id,
        period: id,
        form: '1',
        cutOff: `${month}-14`,
        secrecy: '',
        certifier: 'Sở Ngoại vụ – dữ liệu minh họa',
        entries: numeric.map(({ code, kind }, row) => ({
          indicator: code,
          definition: '1',
          counterpart: '',
          value: 100 + ((place * 7 + at * 3 + row) % 50),
          unit: kind === 'amount' ? 'triệu USD' : '',
          qualifier: row % 20 === 0 ? 'hơn' : '',
          status: 'A',
          note: '',
          cell: `'Số liệu'!F${row + 10}`,
        })),
        agreements: [agreement(area, month, 1), agreement(area, month, 2)],
        // Neighbours hold every third event together.
        events: [1, 2, 3].map((number) => event(number === 3 ? Math.floor(place / 2) : place, month, number)),
      },
      version: 1,
      receivedAt: `${period.end}T03:00:00Z`,
      approvedAt: `${period.end}T05:00:00Z`,
      hash: `${area.id}|${id}`,
    }));
  });
}

function agreement({ shortName }, month, number) {
  const title = `Bản ghi nhớ hợp tác số ${number} của ${shortName}`;
  return {
    title,
    kind: 'MOU',
    partner: 'Lào',
    signed: `${month}-0${number}`,
    amount: null,
    unit: '',
    note: '',
    cell: '',
  };
}

function event(holder, month, number) {
  const day = `${month}-1${number}`;
  const title = `Hội nghị xúc tiến đầu tư lần ${number} của cụm ${holder}`;
  return { title, partner: 'Nhật Bản', from: day, to: day, place: '', note: '', cell: "'Sự kiện'!B7" };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const encoder = new globalThis.TextEncoder();

const header = ['quarters', 'figures', 'MB', 'consolidate', 'read', 'rank', 'all', 'per figure'];
console.log(header.map((name) => name.padStart(12)).join(''));
let smallest;
for (const count of SIZES) {
  const accepted = reportsOf(count);
  const times = { consolidate: [], read: [], rank: [], all: [] };
  let megabytes = 0;
  let ranked;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    const { files } = consolidate(accepted, options);
    const consolidated = performance.now();
    const bytes = new Map([...files].map(([name, text]) => [name, encoder.encode(text)]));
    const dataset = await readDataset(bytes, 'tong-hop');
    const read = performance.now();
    ranked = rank(new Figures(dataset), { indicator: 'EXPORT', period: parsePeriod(quarters[count - 1]) });
    const end = performance.now();
    megabytes = [...bytes.values()].reduce((sum, { length }) => sum + length, 0) / 1e6;
    // The first round warms up.
    if (round === 0) continue;
    times.consolidate.push(consolidated - start);
    times.read.push(read - consolidated);
    times.rank.push(end - read);
    times.all.push(end - start);
  }
  if (ranked.withData !== 34) throw new Error(`only ${ranked.withData} provinces ranked`);
  const figures = accepted.length * INDICATORS;
  const perFigure = median(times.all) / figures;
  smallest ??= perFigure;
  const cells = [
    count,
    figures,
    megabytes.toFixed(1),
    ...['consolidate', 'read', 'rank', 'all'].map((name) => median(times[name]).toFixed(0)),
    (perFigure / smallest).toFixed(2),
  ];
  console.log(cells.map((cell) => String(cell).padStart(12)).join(''));
}

const all = reportsOf(40);
const last = all.at(-1).submission;
const known = all
  .filter(({ submission }) => submission.area === last.area && submission !== last)
  .flatMap(({ submission }) =>
    submission.entries.map(({ indicator, value, unit }) => ({
      indicator,
      counterpart: '',
      period: submission.period,
      value: { kind: 'exact', number: value, decimals: 0, word: '', unit: unit || indicators.get(indicator).unit },
    })),
  );
const checks = [];
for (let round = 0; round <= ROUNDS * 4; round++) {
  const start = performance.now();
  checkSubmission(last, known, options);
  if (round > 0) checks.push(performance.now() - start);
}
console.log(
  `\nchecking one submission of ${INDICATORS} figures against ${known.length} known: ${median(checks).toFixed(1)} ms`,
);
