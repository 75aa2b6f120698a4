import type { Bilingual } from '../../kpi/bilingual';

/** A number as it stands in a cell, with its signs and separators. */
const NUMBER = /^[-+−]?[\d.,\s]*\d[\d.,\s]*%?$/;

/** @param more cells that are not named */
export function dependentsDisagree(now: string, cells: readonly string[], more: number): Bilingual {
  const list = cells.join(', ');
  const kept = keptEdit(now);
  return {
    vi: `${kept.vi}, còn ${list}${more > 0 ? ` và ${more} ô khác` : ''} vẫn theo số trong dữ liệu nên không khớp nhau. ${remedy.vi}`,
    en: `${kept.en}, while ${list}${more > 0 ? ` and ${more} more` : ''} still go by the figure in the data, so they disagree. ${remedy.en}`,
  };
}

/**
 * Several edits that many cells disagree with, in one message.
 * @param edits the changed cells @param dependents how many cells they have between them
 */
export function manyDisagree(edits: readonly string[], dependents: number): Bilingual {
  return {
    vi: `Các ô ${edits.join(', ')} giữ nội dung sửa tay, còn ${dependents} ô khác vẫn theo số trong dữ liệu nên có thể không khớp nhau. ${remedy.vi}`,
    en: `The cells ${edits.join(', ')} keep what was changed by hand, while ${dependents} others still go by the figures in the data and may disagree. ${remedy.en}`,
  };
}

const remedy: Bilingual = {
  vi: 'Hãy sửa các ô đó, sửa số trong dữ liệu rồi điền lại, hoặc ghi đè phần sửa tay.',
  en: 'Correct those cells, or correct the data and fill again, or overwrite the edit.',
};

function keptEdit(now: string): Bilingual {
  if (now.trim() === '') return { vi: 'Nội dung ô này đã bị xóa bằng tay', en: 'This cell was emptied by hand' };
  const what = NUMBER.test(now) ? 'số' : 'nội dung';
  return { vi: `Ô này giữ ${what} sửa tay “${now}”`, en: `This cell keeps the hand edit "${now}"` };
}
