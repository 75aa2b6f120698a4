import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { get as httpsGet } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import { sample } from '../analysis/submission/sampleSubmission';
import { scratchFolder } from './commandLine';
import { ServedCommand } from './servedCommand';
import { certificate, privateKey } from './testCertificate';

const folder = scratchFolder();
let served: ServedCommand | undefined;
afterEach(() => served?.stop());

function serve(name: string, environment: Record<string, string> = {}): ServedCommand {
  return (served = ServedCommand.start(['--port', '0', '--data', path.join(folder, name)], environment));
}

const tokenIn = (text: string) => /ngkt_[\w-]{43}/.exec(text)?.[0];

it('the first run prints the administrator’s token, the second does not', async () => {
  const first = serve('first');
  const address = await first.address();
  const token = tokenIn(first.out);
  const me = await fetch(`${address}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  expect(await me.json()).toMatchObject({ area: 'VN', label: 'Quản trị hệ thống' });
  first.terminate();
  expect(await first.ended()).toBe(0);
  expect(first.err).not.toContain('ngkt_');

  const second = serve('first');
  const again = await fetch(`${await second.address()}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  expect([again.status, tokenIn(second.out + second.err)]).toEqual([200, undefined]);
});

it('serves the add-in beside the interface, and not the command', async () => {
  const address = await serve('site').address();
  const status = async (page: string) => (await fetch(`${address}/${page}`)).status;
  expect(
    await Promise.all(
      ['taskpane.html', 'manifest.xml', 'health', 'docs/', 'cli/ngkt.js', 'cli/main.js', 'cli/formWorker.js'].map(
        status,
      ),
    ),
  ).toEqual([200, 200, 200, 200, 404, 404, 404]);
});

it('says at the start that the pages have not been built, and how to build them', async () => {
  const root = path.join(__dirname, '..', '..');
  const alone = path.join(folder, 'alone');
  cpSync(path.join(root, 'dist', 'cli'), path.join(alone, 'dist', 'cli'), { recursive: true });
  for (const needed of ['assets', 'node_modules']) symlinkSync(path.join(root, needed), path.join(alone, needed));
  const args = ['--port', '0', '--data', path.join(folder, 'alone-data')];
  served = ServedCommand.start(args, {}, path.join(alone, 'dist', 'cli', 'ngkt.js'));
  const address = await served.address();
  expect(served.out).toContain('npm run build');
  expect((await fetch(`${address}/health`)).status).toBe(200);
  await served.stop();
  const complete = serve('complete');
  await complete.address();
  expect(complete.out).not.toContain('npm run build');
});

it('told to end, it answers what has begun and takes nothing new', async () => {
  const running = serve('ending');
  const address = new URL(await running.address());
  const body = JSON.stringify({ submission: { ...sample, period: '2999-Q4' } });
  const slow = httpRequest({
    host: address.hostname,
    port: address.port,
    method: 'POST',
    path: '/api/v1/checks',
    headers: {
      authorization: `Bearer ${tokenIn(running.out)}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    },
  });
  const answer = new Promise<number | undefined>((resolve, reject) => {
    slow.once('response', (response) => resolve(response.statusCode));
    slow.once('error', reject);
  });
  slow.write(body.slice(0, 100));
  // The next request is answered after the server has seen the first one's beginning.
  await fetch(new URL('/health', address));
  running.terminate();
  while (!running.out.includes('Đang dừng')) await new Promise((resolve) => setTimeout(resolve, 10));
  await expect(untilRefused(new URL('/health', address))).resolves.toBe('refused');
  slow.end(body.slice(100));
  expect(await answer).toBe(200);
  expect(await running.ended()).toBe(0);
});

/** Connections are refused, or answered that the service is closing. */
async function untilRefused(url: URL): Promise<string> {
  for (;;) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 'refused',
    );
    if (status !== 200) return status === 503 ? 'refused' : String(status);
  }
}

it('speaks HTTPS where it has a certificate', async () => {
  const [cert, key] = [path.join(folder, 'cert.pem'), path.join(folder, 'key.pem')];
  writeFileSync(cert, certificate);
  writeFileSync(key, privateKey);
  const running = serve('https', { NGKT_CERTIFICATE: cert, NGKT_PRIVATE_KEY: key });
  const address = new URL(await running.address());
  expect(address.protocol).toBe('https:');
  const options = { ca: certificate, servername: 'localhost' };
  const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
    httpsGet(new URL('/health', address), options, (response) =>
      resolve({ ...response.headers, status: response.statusCode }),
    ).once('error', reject);
  });
  expect(headers).toMatchObject({ status: 200, 'strict-transport-security': 'max-age=31536000' });
});

it('says which setting is wrong, and does not start', async () => {
  const wrong = serve('wrong', { NGKT_UPLOAD_MEGABYTES: 'many' });
  expect([await wrong.ended(), wrong.out]).toEqual([1, '']);
  expect(wrong.err).toContain('uploadMegabytes = "many"');
});

it('says that the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const port = String((other.address() as AddressInfo).port);
  served = ServedCommand.start(['--port', port, '--data', path.join(folder, 'taken')]);
  expect(await served.ended()).toBe(1);
  expect(served.err).toContain(`Không mở được cổng ${port}`);
  expect(tokenIn(served.out)).toBeUndefined();
  other.close();
});
