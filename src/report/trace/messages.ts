import type { Bilingual } from '../../kpi/bilingual';
import type { CellTrace } from './traceCell';

/** What a cell shows that a person typed a number into, beside words of the figure that stood there before. */
export function editedBeside(shown: string, { words, filled }: NonNullable<CellTrace['left']>): Bilingual {
  const [vi, en] = filled === undefined ? ['số đã điền', 'the figure filled in'] : [`“${filled}”`, `"${filled}"`];
  return {
    vi: `Số trong ô do gõ tay, khác số đã điền. Ô hiện “${shown}” vì chữ “${words}” là của ${vi}; lần điền sau sẽ bỏ chữ ấy. Muốn bỏ ngay, hãy chọn lại định dạng số của ô.`,
    en: `The number was typed by hand and is not the one filled in. The cell shows "${shown}" because the word "${words}" belongs to ${en}; the next fill takes it away. To be rid of it now, choose the cell's number format again.`,
  };
}
