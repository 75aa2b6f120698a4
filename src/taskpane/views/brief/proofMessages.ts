import type { Bilingual } from '../../../kpi/bilingual';
import type { ProofGroup } from './proofWorkbook';

export const whatItDoes: Bilingual = {
  vi: 'Đối chiếu từng con số trong các ô với bộ số liệu đang mở, cho kỳ và đơn vị đã chọn. Sổ tính không bị thay đổi.',
  en: 'Compares every number in the cells with the open data set, for the period and area chosen. The workbook is not changed.',
};
export const proofread: Bilingual = { vi: 'Soát số', en: 'Proof-read' };
export const reading: Bilingual = { vi: 'Đang soát số…', en: 'Proof-reading…' };
export const failed: Bilingual = { vi: 'Chưa soát được sổ tính', en: 'The workbook was not proof-read' };

export const groups: Readonly<Record<ProofGroup['severity'], Bilingual>> = {
  error: { vi: 'Sai', en: 'Wrong' },
  warning: { vi: 'Cần xem lại', en: 'To be looked at' },
};

export function summary(found: readonly ProofGroup[], supported: number, unsure: number): Bilingual {
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (severity) => found.find((group) => group.severity === severity)?.remarks.length ?? 0,
  ) as [number, number];
  const nothing = errors + warnings === 0;
  return {
    vi: `${nothing ? 'Không phát hiện số sai.' : `${errors} chỗ sai, ${warnings} chỗ cần xem lại.`} ${supported} số khớp, ${unsure} số chưa đối chiếu được.`,
    en: `${nothing ? 'Nothing wrong found.' : `${errors} wrong, ${warnings} to be looked at.`} ${supported} supported, ${unsure} not checked.`,
  };
}

export function leftOut(cells: number): Bilingual {
  return {
    vi: `${cells} ô chỉ có số mà không rõ là số của chỉ tiêu nào nên chưa được soát.`,
    en: `${cells} ${cells === 1 ? 'cell holds' : 'cells hold'} a number alone without saying of what and ${cells === 1 ? 'was' : 'were'} left out.`,
  };
}
