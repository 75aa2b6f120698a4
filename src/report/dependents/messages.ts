import type { Bilingual } from '../../kpi/bilingual';

/** @param more cells that are not named */
export function dependentsDisagree(now: string, cells: readonly string[], more: number): Bilingual {
  const list = cells.join(', ');
  return {
    vi: `Ô này giữ số sửa tay “${now}”, còn ${list}${more > 0 ? ` và ${more} ô khác` : ''} vẫn theo số trong dữ liệu nên không khớp nhau. Hãy sửa các ô đó, sửa số trong dữ liệu rồi điền lại, hoặc ghi đè phần sửa tay.`,
    en: `This cell keeps the hand edit "${now}", while ${list}${more > 0 ? ` and ${more} more` : ''} still go by the figure in the data, so they disagree. Correct those cells, or correct the data and fill again, or overwrite the edit.`,
  };
}
