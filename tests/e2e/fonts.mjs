/** Fonts as wide as Arial and Times New Roman for the tests' browser, so that rows and pages come out alike on every Linux. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const ALIKE = { arimo: ['Arial', 'Helvetica', 'sans-serif'], tinos: ['Times New Roman', 'Times', 'serif'] };

/** Writes a configuration of fontconfig into a folder that stays while the tests run, and returns its file. */
export function fontsIn(folder) {
  const { resolve } = createRequire(import.meta.url);
  const packages = Object.keys(ALIKE).map((name) => path.dirname(resolve(`@expo-google-fonts/${name}/package.json`)));
  const aliases = Object.entries(ALIKE).flatMap(([name, families]) =>
    families.map(
      (family) =>
        `<match target="pattern"><test name="family"><string>${family}</string></test>` +
        `<edit name="family" mode="prepend" binding="strong"><string>${name[0].toUpperCase()}${name.slice(1)}</string></edit></match>`,
    ),
  );
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(
    file,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
      '<fontconfig>',
      '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
      ...packages.map((fonts) => `<dir>${fonts}</dir>`),
      `<cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`,
      ...aliases,
      '</fontconfig>',
    ].join('\n'),
  );
  return file;
}
