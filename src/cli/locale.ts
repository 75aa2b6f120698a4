import type { Lang } from '../kpi/bilingual';

/**
 * Language of messages where `--lang` is not given: the computer's. A computer that states none (`C`, `POSIX`) gets
 * Vietnamese, the product's first language. Reports are not touched by this: they are Vietnamese unless `--lang` says
 * otherwise, so that the same command writes the same file on every machine.
 *
 * @param systemLocale asked only on Windows without such a statement: the answer takes a noticeable part of a start-up
 */
export function messageLang(
  environment: Readonly<Record<string, string | undefined>>,
  systemLocale: () => string,
): Lang {
  const stated = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  if (stated) return /^(C|POSIX)\b/.test(stated) || stated.startsWith('vi') ? 'vi' : 'en';
  return environment['OS'] === 'Windows_NT' && !systemLocale().startsWith('vi') ? 'en' : 'vi';
}
