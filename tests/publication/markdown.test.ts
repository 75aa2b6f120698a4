import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { briefMarkdown } from '../../src/publication/markdown';
import { sampleBrief } from './sampleBrief';

/** `UPDATE_GOLDEN=1` writes what is written now; read the difference. */
test.each(['vi', 'en'] as const)('the sample in Markdown (%s)', (lang) => {
  const golden = path.join(__dirname, `golden/sample-${lang}.md`);
  const text = briefMarkdown(sampleBrief(lang));
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

test('no character of the data means anything to Markdown', () => {
  const brief = sampleBrief();
  const hostile = '# *a* _b_ `c` [d](e) <f> | g \\ &lt; ~h~';
  const text = briefMarkdown({
    ...brief,
    sections: [
      {
        id: 'headline',
        heading: 'A',
        blocks: [
          {
            kind: 'paragraph',
            sentences: [{ rule: 'x', pieces: [{ kind: 'label', text: hostile }] }],
          },
          { kind: 'list', items: [{ rule: 'x', pieces: [{ kind: 'label', text: '1. a\n2. b' }] }] },
        ],
      },
    ],
  });
  expect(text).toContain(String.raw`\# \*a\* \_b\_ \`c\` \[d\](e) \<f\> \| g \\ \&lt; \~h\~`);
  expect(text).toContain(String.raw`- 1\. a 2. b`);
});

test('a short brief, addressed to nobody above, sends to nobody above', () => {
  const sample = sampleBrief();
  expect(briefMarkdown({ ...sample, length: 'full' })).toContain('– Như trên;');
  const short = briefMarkdown({ ...sample, length: 'short' });
  expect(short).not.toMatch(/Như trên|Kính gửi/);
  expect(short).toContain('– Lưu: VT, ….');
});
