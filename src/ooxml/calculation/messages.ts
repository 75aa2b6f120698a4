import type { Bilingual } from '../../kpi/bilingual';
import type { CellError } from './cellError';

const WHY: Readonly<Record<CellError['error'], Bilingual>> = {
  '#DIV/0!': { vi: 'chia cho 0 hoặc cho ô trống', en: 'it divides by 0 or by an empty cell' },
  '#VALUE!': { vi: 'tính với ô là chữ, không phải số', en: 'it computes with words, not a number' },
};

/** @param cells where the formula stands after the fill */
export function formulaFails(error: CellError['error'], cells: string): Bilingual {
  return {
    vi: `Sau khi điền, công thức ở ô ${cells} báo ${error}: ${WHY[error].vi}, hoặc dựa vào một công thức như vậy. Hãy xem lại các ô mà công thức dựa vào, hoặc viết công thức trong mẫu dạng =IFERROR(…,"chưa có số liệu").`,
    en: `After the fill the formula in ${cells} shows ${error}: ${WHY[error].en}, or rests on a formula that does. Check the cells it rests on, or write it in the template as =IFERROR(…,"no data").`,
  };
}
