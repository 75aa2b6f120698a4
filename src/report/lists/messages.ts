import type { Bilingual } from '../../kpi/bilingual';
import { suggestion } from '../markers/messages';

export function unknownTable(name: string, known: readonly string[]): Bilingual {
  const hint = suggestion(name, known);
  return {
    vi: `Bộ số liệu không có bảng “${name}” (tệp ${name}.csv).${hint.vi}`,
    en: `The data set has no table "${name}" (file ${name}.csv).${hint.en}`,
  };
}
