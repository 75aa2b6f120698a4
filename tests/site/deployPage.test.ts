import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

/** The policy that the development server sets, by directive. */
function siteDirectives(): Record<string, string[]> {
  const print = "import('./tools/content-security.mjs').then((m) => console.log(JSON.stringify(m.siteDirectives)))";
  const { stdout } = spawnSync(process.execPath, ['-e', print], { cwd: root, encoding: 'utf8' });
  return JSON.parse(stdout) as Record<string, string[]>;
}

describe('docs/deploy.md', () => {
  const page = readFileSync(path.join(root, 'docs', 'deploy.md'), 'utf8');
  const [, policy = ''] = /^Content-Security-Policy: (.*)$/m.exec(page) ?? [];
  const documented = new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );

  it('asks for the policy that the add-in is tested under', () => {
    for (const [name, values] of Object.entries(siteDirectives())) {
      const directive = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
      if (directive === 'frame-ancestors') expect(documented.get(directive)).toEqual(expect.arrayContaining(values));
      else expect([directive, documented.get(directive)]).toEqual([directive, values]);
    }
  });

  it('allows nothing inline and no eval', () => {
    expect(policy).not.toMatch(/unsafe/);
  });

  it('names scripts of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, name = ''] of page.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
  });
});
