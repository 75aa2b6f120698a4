/**
 * node bench/service.mjs [--engine sqlite|postgres] [--processes 1] [--rounds 10] [--areas 34]: so many areas at once, each
 * handing in one report after the other as fast as it is answered; the client runs on the same machine. Prints how long
 * requests took and whether anything was lost, doubled or refused. Needs `npm run build`; PostgreSQL as in the tests.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: 'sqlite' },
    processes: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '10' },
    areas: { type: 'string', default: '34' },
  },
});
const [processes, rounds, areaCount] = [options.processes, options.rounds, options.areas].map(Number);
if (options.engine === 'sqlite' && processes > 1)
  throw new Error('Several processes share one PostgreSQL, not one file.');

const data = mkdtempSync(path.join(os.tmpdir(), 'ngkt-bench-'));
const postgres = options.engine === 'postgres' ? await startPostgres() : undefined;
const servers = [];
try {
  const environment = {
    NGKT_REQUESTS_PER_MINUTE: '1000000',
    NGKT_ADDRESS_REQUESTS_PER_MINUTE: '1000000',
    NGKT_FIGURES: path.join(root, 'assets', 'data', 'demo-provinces'),
    ...(postgres ? { DATABASE_URL: await postgres.newDatabase() } : {}),
  };
  for (let count = 0; count < processes; count++) servers.push(await serve(environment));
  await measure(
    servers.map(({ address }) => address),
    servers.find(({ token }) => token)?.token,
  );
} finally {
  for (const { child } of servers) {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
  await postgres?.stop();
  rmSync(data, { recursive: true, force: true });
}

async function measure(addresses, admin) {
  const times = new Map();
  const statuses = new Map();
  let turn = 0;

  async function ask(kind, token, method, url, body, headers = {}) {
    const address = addresses[turn++ % addresses.length];
    const started = performance.now();
    const response = await globalThis.fetch(`${address}/api/v1${url}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = Buffer.from(await response.arrayBuffer());
    times.set(kind, [...(times.get(kind) ?? []), performance.now() - started]);
    if (!response.ok && !statuses.has('first refusal')) statuses.set('first refusal', answer.toString().slice(0, 1000));
    const outcome = response.ok ? '2xx' : `${response.status} ${JSON.parse(answer.toString()).code}`;
    statuses.set(outcome, (statuses.get(outcome) ?? 0) + 1);
    return response.headers.get('content-type')?.startsWith('application/json')
      ? JSON.parse(answer.toString())
      : answer;
  }

  const period = await openPeriod(ask, admin);
  const areas = (await ask('set up', admin, 'GET', '/areas')).items.slice(0, areaCount).map(({ id }) => id);
  const tokens = new Map();
  for (const area of areas) {
    const request = { area, label: 'Đo tải – dữ liệu minh họa', scopes: ['read', 'submit'], expires: '2099-12-31' };
    tokens.set(area, (await ask('set up', admin, 'POST', '/tokens', request)).secret);
  }

  const started = performance.now();
  await Promise.all(
    areas.map(async (area) => {
      const token = tokens.get(area);
      for (let round = 1; round <= rounds; round++) {
        const submission = report(area, period, round);
        await ask('read', token, 'GET', `/submissions/${area}/${period}`);
        await ask('check', token, 'POST', '/checks', { submission });
        await ask(
          'submit',
          token,
          'POST',
          '/submissions',
          { submission },
          { 'idempotency-key': `${area}-${round}-first` },
        );
        await ask(
          'submit again',
          token,
          'POST',
          '/submissions',
          { submission },
          { 'idempotency-key': `${area}-${round}-first` },
        );
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  await formsWhileSubmitting(ask, { areas, tokens, period, round: rounds + 1 });
  await ask('matrix', admin, 'GET', `/matrix?from=${period}&to=${period}`);
  await ask('consolidated', admin, 'GET', '/consolidated');
  const versions = await Promise.all(
    areas.map(
      async (area) => (await ask('read', tokens.get(area), 'GET', `/submissions/${area}/${period}`)).versions?.length,
    ),
  );
  const verification = await ask('verify', admin, 'GET', '/audit/verification');

  const count = areas.length * rounds * 4;
  console.log(
    `${options.engine}, ${processes} process(es), ${areas.length} areas at once × ${rounds} rounds, Node ${process.version}, ${os.cpus().length} cores`,
  );
  console.log(
    `${count} requests in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} a second; load ${os.loadavg()[0].toFixed(1)}\n`,
  );
  console.log('request\tn\tp50 ms\tp95 ms\tp99 ms\tmax ms');
  for (const [kind, all] of times) {
    const sorted = [...all].sort((a, b) => a - b);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)].toFixed(0);
    console.log([kind, sorted.length, at(0.5), at(0.95), at(0.99), at(1)].join('\t'));
  }
  console.log('\nanswers', Object.fromEntries(statuses));
  const wrong = versions.filter((found) => found !== rounds + 1).length;
  console.log(
    `areas with versions lost or doubled: ${wrong}; audit log ${verification.sound ? 'sound' : 'BROKEN'}, ${verification.entries} entries`,
  );
  const failed = [...statuses.keys()].some((outcome) => outcome !== '2xx');
  if (wrong > 0 || !verification.sound || failed) process.exitCode = 1;
}

/** The first day of a period: every office asks for its form within one second, and reports of others arrive meanwhile. */
async function formsWhileSubmitting(ask, { areas, tokens, period, round }) {
  await Promise.all(
    areas.map(async (area, index) => {
      await new Promise((resolve) => setTimeout(resolve, (index * 1000) / areas.length));
      const submission = report(area, period, round);
      await Promise.all([
        ask('form, all in 1 s', tokens.get(area), 'GET', `/forms/${area}/${period}`),
        ask('submit meanwhile', tokens.get(area), 'POST', '/submissions', { submission }),
      ]);
    }),
  );
}

/** The last quarter whose figures are complete, open for handing in. */
async function openPeriod(ask, admin) {
  const today = new Date().toISOString().slice(0, 10);
  const { items } = await ask('set up', admin, 'GET', '/periods');
  const { period, cutOff } = items.filter((each) => each.cutOff < today).at(-1);
  const later = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await ask('set up', admin, 'PUT', `/periods/${period}`, { cutOff, due: later(10), lock: later(20) });
  return { toString: () => period, cutOff };
}

/** A sound report with illustrative figures, another one each round. */
function report(area, period, round) {
  const note = 'Số liệu minh họa để đo tải';
  const amounts = {
    FDI_REG: 600 + round,
    FDI_NEW: 400.5 + round,
    FDI_ADJ: 150.5,
    FDI_SHARE: 49,
    FDI_STOCK: 40_000,
    EXPORT: 20_000,
    EXPORT_AGRI: 30,
  };
  const counts = { FDI_PROJECTS: 3000, FDI_PARTNERS: 40, PROMO_EVENTS: 0, BUSINESS_SUPPORTED: 120, AGR: 0 };
  const entry =
    (unit) =>
    ([indicator, value]) => ({
      ...{
        indicator,
        definition: '1',
        counterpart: '',
        value,
        unit,
        qualifier: '',
        status: 'P',
        note,
        cell: `'Số liệu'!${indicator}`,
      },
    });
  return {
    area,
    period: String(period),
    form: 'bieu-quy-tinh/1',
    cutOff: period.cutOff,
    secrecy: '',
    certifier: 'Sở Ngoại vụ – dữ liệu minh họa',
    entries: [...Object.entries(amounts).map(entry('triệu USD')), ...Object.entries(counts).map(entry(''))],
    agreements: [],
    events: [],
  };
}

async function serve(environment) {
  const args = [path.join(root, 'dist', 'cli', 'ngkt.js'), 'serve', '--port', '0', '--data', data, '--json'];
  const env = { PATH: process.env.PATH, NGKT_LOG_LEVEL: 'error', ...environment };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (text) => (out += text));
  while (!out.trimEnd().endsWith('}')) {
    if (child.exitCode !== null) throw new Error('The service did not start.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { address, token } = JSON.parse(out);
  return { child, address, token };
}

async function startPostgres() {
  const { typescriptModule } = createRequire(import.meta.url)('../tools/typescriptModule.cjs');
  return typescriptModule('tests/service/postgres.ts').startPostgres({ durable: true });
}
