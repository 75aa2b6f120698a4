/** Workbooks and data sets that tests make up: markers by cell, figures as files. */
import { smallWorkbook, textCell } from '../ooxml/smallWorkbook';
import { zipOf } from '../ooxml/zipOf';
import type { FileToOpen } from './workbenchPage';

/** A workbook of one sheet, “Mẫu”, with a text in each cell named. */
export function template(name: string, texts: Readonly<Record<string, string>>): FileToOpen {
  const rows = new Map<number, string>();
  for (const [cell, text] of Object.entries(texts)) {
    const row = Number(/\d+/.exec(cell)?.[0]);
    rows.set(row, (rows.get(row) ?? '') + textCell(cell, text));
  }
  const xml = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => `<row r="${row}">${cells}</row>`);
  return { name, bytes: smallWorkbook([{ name: 'Mẫu', rows: xml.join('') }]) };
}

/** A data set of one year's figures and a further table of partners, as a zip of its files. */
export function figuresWithPartners(partners: number): FileToOpen {
  const lines = Array.from({ length: partners }, (_, index) => `Đối tác ${index + 1},${index + 1}`);
  const files = {
    'dataset.json': JSON.stringify({ id: 'doi-tac', title: { vi: 'Số liệu đối tác', en: 'Partner figures' } }),
    'observations.csv': 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,SOURCE\nHLA,VN,2024,60,Báo cáo năm\n',
    'partners.csv': ['NAME,VALUE', ...lines, ''].join('\n'),
  };
  return { name: 'doi-tac.zip', bytes: zipOf(files) };
}
