/** Files marked and keys locked in a browser are good in Node, and the other way round: to the byte. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { bytesOf, known, making, sample, sampleKey } from '../exchange/submission/samples';
import { launchBrowser } from './browser';
import * as inNode from './signing';

/** In the page. */
declare const signing: typeof inNode;

const PASSPHRASE = 'bốn từ dễ nhớ';
/** As a Mac hands it over. */
const apart = { ...sample, certifier: sample.certifier.normalize('NFD') };

const folder = mkdtempSync(path.join(tmpdir(), 'ngkt-signing-'));
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [script] = await Promise.all([bundled(), launchBrowser().then((launched) => (browser = launched))]);
  page = await browser.newPage();
  // The browser's cryptography works on this computer's own address, as it does over HTTPS.
  await page.route('http://localhost/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: script });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function bundled(): Promise<string> {
  const options = { transpileOnly: true, compilerOptions: { noEmit: false } };
  const configuration: Configuration = {
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: path.join(__dirname, 'signing.ts'),
    output: { path: folder, filename: 'signing.js', library: { name: 'signing', type: 'var' } },
    resolve: {
      extensions: ['.ts', '.js'],
      alias: { 'csv-parse/sync': require.resolve('csv-parse/browser/esm/sync') },
    },
    module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options }] },
  };
  await new Promise<void>((done, failed) => {
    webpack(configuration, (error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString()));
      else done();
    });
  });
  return readFileSync(path.join(folder, 'signing.js'), 'utf8');
}

test('the same key, content and time give the same file in both', async () => {
  const key = await sampleKey();
  const seed = [...key.secret()];
  const made = await page.evaluate(
    async ([submission, how, owner, bytes]) => {
      const own = await signing.SigningKey.fromSeed(owner, Uint8Array.from(bytes));
      return {
        text: await signing.sealSubmission(submission, own, how),
        hash: await signing.submissionHash(submission),
        id: await signing.keyId(own.key),
        digits: await signing.fingerprint(own.key),
      };
    },
    [apart, making, key.owner, seed] as const,
  );
  expect(made).toEqual({
    text: await inNode.sealSubmission(sample, key, making),
    hash: await inNode.submissionHash(sample),
    id: await inNode.keyId(key.key),
    digits: await inNode.fingerprint(key.key),
  });
});

test('a browser opens Node’s file, and refuses it once it was changed', async () => {
  const key = await sampleKey();
  const text = await inNode.sealSubmission(apart, key, making);
  const open = (content: string) =>
    page.evaluate(
      async ([file, keys]) => {
        try {
          return (await signing.openSubmissionFile(new TextEncoder().encode(file), { keys })).submission;
        } catch (error) {
          return (error as { code: string }).code;
        }
      },
      [content, [known(key)]] as const,
    );
  expect(await open(text)).toEqual(sample);
  expect(await open(text.replace('512.75', '512.76'))).toBe('ngktFile.tampered');
});

test('a key locked in one is unlocked in the other', async () => {
  const key = await sampleKey();
  const made = await page.evaluate(
    async ([file, passphrase, owner]) => {
      const read = signing.readKeyFile(new TextEncoder().encode(file), 'node');
      const fromNode = await signing.unlockKeyFile(read, passphrase);
      const own = await signing.SigningKey.create(owner);
      return { fromNode: fromNode.key, own: own.key, text: await signing.keyFileText(own, passphrase) };
    },
    [await inNode.keyFileText(key, PASSPHRASE), PASSPHRASE, key.owner] as const,
  );
  expect(made.fromNode).toBe(key.key);
  const fromBrowser = await inNode.unlockKeyFile(inNode.readKeyFile(bytesOf(made.text), 'browser'), PASSPHRASE);
  expect(fromBrowser.key).toBe(made.own);
});
