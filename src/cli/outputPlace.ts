import { statSync } from 'node:fs';
import path from 'node:path';
import { NgktError } from '../kpi/finding';
import type { Options } from './options';
import { UsageError } from './usage';

/** The workbook of `--out`. @throws UsageError where it is no Excel file by its name */
export function outputWorkbook(options: Options): string {
  const out = options.required('out');
  if (isWorkbookName(out)) return out;
  throw new UsageError({
    vi: `--out “${out}”: kết quả là tệp Excel, tên phải kết thúc bằng .xlsx.`,
    en: `--out "${out}": the result is an Excel file, its name must end with .xlsx.`,
  });
}

/**
 * The folder of `--out` where several workbooks are made; it is created with the first of them.
 * @throws UsageError where it is named like a workbook; NgktError `output.folder` where a file stands there
 */
export function outputFolder(options: Options): string {
  const out = options.required('out');
  if (isWorkbookName(out)) {
    throw new UsageError({
      vi: `--out “${out}”: với --each-area, kết quả là nhiều tệp, nên --out là tên một thư mục, không có đuôi .xlsx.`,
      en: `--out "${out}": with --each-area the result is many files, so --out names a folder, without .xlsx.`,
    });
  }
  if (statSync(out, { throwIfNoEntry: false })?.isFile()) {
    throw new NgktError(
      'output.folder',
      {
        vi: `--out “${out}” đang là một tệp, không phải thư mục. Hãy chọn tên thư mục khác, hoặc đổi tên hay xóa tệp đó.`,
        en: `--out "${out}" is a file, not a folder. Choose another folder name, or rename or delete that file.`,
      },
      { file: path.basename(out) },
    );
  }
  return out;
}

function isWorkbookName(out: string): boolean {
  return /\.xlsx$/i.test(out);
}
