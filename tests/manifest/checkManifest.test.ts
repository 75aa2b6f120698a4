import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Problem {
  readonly rule: string;
  readonly vi: string;
  readonly en: string;
}
interface Surroundings {
  readonly version: string;
  readonly commands: ReadonlySet<string>;
  readonly hasFile: (file: string) => boolean;
  readonly readFile: (file: string) => Buffer | undefined;
}

/* eslint-disable @typescript-eslint/no-require-imports -- the project's tools are JavaScript */
const { checkManifest } = require('../../tools/manifest/checkManifest.cjs') as {
  checkManifest: (text: string, surroundings: Surroundings) => Problem[];
};
const { surroundings } = require('../../tools/manifest/surroundings.cjs') as { surroundings: () => Surroundings };
const { siteManifest } = require('../../tools/webpack/siteManifest.cjs') as {
  siteManifest: (url?: string) => Record<string, string>;
};
/* eslint-enable */

const root = path.join(__dirname, '..', '..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

const around: Surroundings = {
  version,
  commands: new Set(['refillSheet', 'showSource']),
  hasFile: (file) => /^(taskpane\.(html|js)|functions(\.en)?\.json)$/.test(file) || existsSync(path.join(root, file)),
  readFile: (file) => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file)) : undefined),
};
const rulesOf = (text: string, given: Partial<Surroundings> = {}) =>
  checkManifest(text, { ...around, ...given }).map(({ rule }) => rule);

/** The manifest with one thing wrong. */
function broken(find: string | RegExp, replacement: string): string {
  const text = manifest.replace(find, replacement);
  if (text === manifest) throw new Error(`The manifest has no ${String(find)}.`);
  return text;
}

describe('the manifest', () => {
  it('is in order as it stands', () => {
    expect(checkManifest(manifest, around)).toEqual([]);
  });

  it('names commands that the source registers', () => {
    expect(checkManifest(manifest, surroundings())).toEqual([]);
  });

  it('is in order for a server, with its folder', () => {
    const { 'manifest.xml': text } = siteManifest('https://reports.example.vn/ngkt/');
    expect(text).toContain('"https://reports.example.vn/ngkt/taskpane.html"');
    expect(text).not.toContain('localhost');
    expect(rulesOf(text as string)).toEqual([]);
  });

  it.each(['http://reports.example.vn', 'reports.example.vn', 'https://a.vn/?x=1', ''])(
    'is not made for the address "%s"',
    (url) => expect(() => siteManifest(url)).toThrow(/https:\/\/reports\.example\.vn\/ngkt/),
  );
});

describe('a broken manifest', () => {
  it.each<[string, string, string | RegExp, string]>([
    [
      'elements in the wrong order',
      'order.sequence',
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      '$2$1',
    ],
    [
      'runtimes after the form factors',
      'order.sequence',
      /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/AllFormFactors>)/,
      '$2$1',
    ],
    ['an element that is not known', 'order.notAllowed', '<Permissions>', '<Colour /><Permissions>'],
    ['a missing element', 'order.missing', /<Permissions>.*<\/Permissions>/, ''],
    ['an element twice', 'order.tooMany', /(<Permissions>.*<\/Permissions>)/, '$1$1'],
    ['two controls in a context menu', 'order.tooMany', /(<OfficeMenu[^]*?)(<Control[^]*?<\/Control>)/, '$1$2$2'],
    ['an unknown kind of action', 'order.type', 'xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"'],
    ['an undefined resource', 'resource.undefined', '<Label resid="Group.Label"', '<Label resid="Grup.Label"'],
    [
      'a resource of the wrong kind',
      'resource.undefined',
      '<Title resid="GetStarted.Title"',
      '<Title resid="Source.Tip"',
    ],
    ['a resource defined twice', 'resource.twice', 'bt:String id="Source.Tip"', 'bt:String id="Refill.Tip"'],
    [
      'a resource nobody uses',
      'resource.unused',
      '<bt:Urls>',
      '<bt:Urls><bt:Url id="X" DefaultValue="https://localhost:3000/taskpane.html" />',
    ],
    ['an id that is too long', 'resource.idLength', /"Source\.Tip"/g, `"${'Source.Tip'.padEnd(33, '.')}"`],
    ['a label that is too long', 'resource.textLength', '"Mở ngăn"', `"${'Mở ngăn '.repeat(16)}"`],
    ['a description that is too long', 'resource.textLength', '"Fills economic', `"${'Fills economic '.repeat(17)}`],
    ['a text without English', 'locale.missing', '<bt:Override Locale="en-US" Value="Refill" />', ''],
    ['a text in a third language', 'locale.unknown', 'Locale="en-US" Value="Refill"', 'Locale="fr-FR" Value="Remplir"'],
    ['an id that is no GUID', 'identity.id', /<Id>.*<\/Id>/, '<Id>ngkt-reports</Id>'],
    ['another version', 'identity.version', /<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>'],
    ['another default language', 'identity.defaultLocale', '<DefaultLocale>vi-VN', '<DefaultLocale>en-US'],
    [
      'an address without https',
      'url.https',
      '"https://localhost:3000/functions.json"',
      '"http://localhost:3000/functions.json"',
    ],
    [
      'an address of another site',
      'url.site',
      '"https://localhost:3000/functions.json"',
      '"https://cdn.example/functions.json"',
    ],
    ['an address that leads nowhere', 'url.file', 'localhost:3000/functions.json', 'localhost:3000/function.json'],
    [
      'SharedRuntime in the base',
      'runtime.base',
      '<DefaultSettings>',
      '<Requirements><Sets><Set Name="SharedRuntime" MinVersion="1.1"/></Sets></Requirements><DefaultSettings>',
    ],
    ['no SharedRuntime', 'runtime.requirement', 'Name="SharedRuntime"', 'Name="ExcelApi"'],
    ['a short-lived runtime', 'runtime.lifetime', 'lifetime="long"', 'lifetime="short"'],
    [
      'commands on another page',
      'runtime.page',
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="LearnMore.Url"',
    ],
    ['an icon that is missing', 'icon.missing', '<bt:Image size="80" resid="Refill.Icon.80" />', ''],
    [
      'an icon of the wrong size',
      'icon.size',
      '<bt:Image size="32" resid="Icon.32" />',
      '<bt:Image size="32" resid="Icon.16" />',
    ],
    ['a small high-resolution icon', 'icon.size', 'icon-128.png', 'icon-64.png'],
    ['a command that is not registered', 'command.unknown', '<FunctionName>refillSheet', '<FunctionName>refill'],
    ['an id twice', 'command.idTwice', 'id="NGKT.Refill"', 'id="NGKT.OpenPane"'],
    ['another namespace', 'functions.namespace', 'DefaultValue="NGKT"', 'DefaultValue="NGKT2"'],
  ])('%s: %s', (_, rule, find, replacement) => {
    expect(rulesOf(broken(find, replacement))).toContain(rule);
  });

  it('says where and what in both languages', () => {
    const [problem] = checkManifest(broken('<FunctionName>refillSheet', '<FunctionName>refill'), around);
    expect(problem?.vi).toMatch(/Control NGKT\.Refill.*“refill”/);
    expect(problem?.en).toMatch(/Control NGKT\.Refill.*"refill"/);
  });

  it('is refused where it is no XML', () => {
    expect(() => checkManifest(manifest.slice(0, 500), around)).toThrow();
  });
});
