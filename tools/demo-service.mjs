/**
 * The collection service of `npm start`: on the illustrative data set, with tokens for roles that say so. What is sent there
 * stays in `out/service`; deleting that folder begins anew.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const office = 'dữ liệu minh họa';
const roles = [
  {
    area: 'VN',
    label: `Cơ quan tổng hợp – ${office}`,
    scopes: ['read', 'submit', 'review', 'approve', 'admin'],
  },
  { area: 'VN', label: `Lãnh đạo – ${office}`, scopes: ['read'] },
  { area: 'VN34-24', label: `Sở Ngoại vụ Bắc Ninh – ${office}`, scopes: ['read', 'submit'] },
  { area: 'VN-01', label: `Sở Ngoại vụ Hà Nội – ${office}`, scopes: ['read', 'submit'] },
];

/**
 * @param {{ throwAway: boolean }} options throwAway: in a temporary folder that goes when the service closes
 * @returns the service, ready, and its tokens
 */
export async function startDemoService({ throwAway }) {
  const data = throwAway ? mkdtempSync(path.join(os.tmpdir(), 'ngkt-service-')) : path.join(root, 'out', 'service');
  mkdirSync(data, { recursive: true });
  const { createService, readSettings } = createRequire(import.meta.url)(path.join(root, 'dist', 'cli', 'service.js'));
  const settings = await readSettings({
    given: { data, site: path.join(root, 'dist'), figures: path.join(root, 'assets', 'data', 'demo-provinces') },
  });
  const service = await createService(settings);
  const tokens = await demoTokens(service.store, path.join(data, 'demo-tokens.json'));
  const close = async () => {
    await service.close();
    if (throwAway) rmSync(data, { recursive: true, force: true });
  };
  return { app: service.app, tokens, close };
}

/** The tokens of the last start, where they still open the door; else new ones. */
async function demoTokens(store, file) {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const valid = await Promise.all(known.map(({ secret }) => store.authenticate(secret).then(Boolean, () => false)));
  if (known.length === roles.length && valid.every(Boolean)) return known;
  const expires = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  const tokens = [];
  for (const role of roles) {
    const { secret } = await store.createToken({ ...role, expires }, { actor: { area: 'VN', by: roles[0].label } });
    tokens.push({ ...role, secret });
  }
  writeFileSync(file, JSON.stringify(tokens, null, 2), { mode: 0o600 });
  return tokens;
}
