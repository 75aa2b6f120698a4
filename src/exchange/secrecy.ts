import { matchKey } from '../kpi/textKey';

/** Markings that mean "not secret"; any other one is taken as secret, because a mistake there cannot be taken back. */
const openLevels = [
  '',
  'không',
  'không mật',
  'thường',
  'công khai',
  'none',
  'normal',
  'open',
  'public',
  'unclassified',
].map(matchKey);

/** Whether content marked so may travel through ordinary channels (NĐ 30/2020, Phụ lục I: mức độ mật). */
export function isOpenLevel(marking: string): boolean {
  return openLevels.includes(matchKey(marking));
}
