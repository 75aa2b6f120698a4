import { nearest } from '../kpi/nearest';
import { plainKey } from '../kpi/textKey';

const words = (names: string): readonly string[] => names.split(', ');

/**
 * What columns are called elsewhere, in Vietnamese and English, without accents: tables that people kept before there was
 * a format. Which of them a heading means depends on the columns its file has.
 */
export const columnLookAlikes: Readonly<Record<string, readonly string[]>> = {
  INDICATOR: words('indicator code, indicator id, indicator name, chi tieu, ma chi tieu, ten chi tieu, kpi, code, ma'),
  REF_AREA: words(
    'area, area name, area code, area id, province, province name, city, locality, location, region, geo, tinh, ' +
      'tinh thanh, tinh thanh pho, tinh tp, ten tinh, ma tinh, dia phuong, dia ban, don vi hanh chinh, dvhc',
  ),
  TIME_PERIOD: words(
    'period, time, reporting period, ky, ky bao cao, ky so lieu, thoi gian, thoi ky, year, quarter, month, date, nam, ' +
      'quy, thang, ngay',
  ),
  OBS_VALUE: words(
    'value, observation, figure, number, amount, actual, result, gia tri, so lieu, con so, ket qua, thuc hien, so luong',
  ),
  OBS_VALUE_HIGH: words('value high, high, upper, max, gia tri cao, can tren'),
  OBS_QUALIFIER: words('qualifier, muc do, tu chi muc do'),
  OBS_TEXT: words('text, dien giai, mo ta, loi van'),
  OBS_STATUS: words('status, trang thai, tinh trang'),
  UNIT_MEASURE: words('unit, units, unit of measure, uom, don vi, don vi tinh, dvt'),
  UNIT_MULT: words('multiplier, scale, he so, boi so'),
  COUNTERPART_AREA: words('partner, counterpart, partner country, doi tac, nuoc doi tac, quoc gia, nuoc'),
  DEFINITION: words('definition version, dinh nghia, phien ban dinh nghia'),
  CUT_OFF: words('cutoff, cut off date, ngay chot, ngay chot so lieu, chot so lieu'),
  AS_OF: words('vintage, as of date, published, publication date, thoi diem, ngay cong bo'),
  SOURCE: words('sources, data source, reference, nguon, nguon so lieu, nguon tin'),
  COMMENT: words('comments, note, notes, remark, remarks, ghi chu, chu thich'),
  LOW: words('min, minimum, lower, from, can duoi, toi thieu, tu'),
  HIGH: words('max, maximum, upper, to, can tren, toi da, den'),
  TEXT: words('target, muc tieu, noi dung'),
  ID: words('ma, ma so, code, key, no, stt, tt'),
  TITLE_VI: words(
    'title, name, title vn, ten, ten goi, ten tieng viet, tieu de, noi dung, ten hoat dong, hoat dong, ten thoa thuan, ' +
      'thoa thuan, ten hiep dinh, hiep dinh, ten nhiem vu, nhiem vu, activity, agreement, task',
  ),
  TITLE_EN: words('english title, title english, ten tieng anh'),
  PARTNER: words('partners, counterpart, country, doi tac, quoc gia, nuoc'),
  FROM: words('start, start date, begin, date, tu, tu ngay, ngay bat dau, bat dau, ngay'),
  TO: words('end, end date, den, den ngay, ngay ket thuc, ket thuc'),
  LEVEL: words('cap, cap do'),
  KIND: words('type, category, loai, loai hinh'),
  STATUS: words('state, trang thai, tinh trang'),
  EVENT: words('activity, activity id, hoat dong, ma hoat dong, su kien'),
  SIGNED: words('signed on, sign date, date signed, signature date, ngay ky'),
  IN_FORCE: words('effective date, entry into force, ngay hieu luc, ngay co hieu luc, hieu luc'),
  LEAD: words('lead agency, agency, chu tri, co quan chu tri, don vi chu tri'),
  DUE: words('due date, deadline, han, thoi han, han hoan thanh'),
  AMOUNT: words('value, gia tri, tri gia, so tien, von'),
  ASSIGNEE: words(
    'assigned to, responsible, owner, co quan thuc hien, don vi thuc hien, nguoi thuc hien, phu trach, co quan, don vi',
  ),
  ASSIGNED: words('assigned on, date assigned, ngay giao'),
  RESULT: words('outcome, ket qua'),
  SECTION: words('part, chapter, muc, phan'),
  TEXT_VI: words('text, text vn, content, paragraph, noi dung, doan van, van ban, loi van'),
  TEXT_EN: words('english text, text english, noi dung tieng anh'),
  ORDER: words('no, number, position, stt, tt, thu tu, so thu tu'),
  CODE: words('ma, ma so, ma tinh, area code, province code'),
  NAME: words('ten, ten tinh, ten don vi, area, area name, province, province name, tinh, dia phuong'),
  SHORT_NAME: words('short, ten ngan, ten gon'),
  ASCII_NAME: words('name ascii, ten khong dau'),
  TYPE: words('kind, loai'),
  BOUNDARY: words('list, danh sach'),
  VALID_FROM: words('from, tu ngay, hieu luc tu'),
  VALID_TO: words('to, den ngay, hieu luc den'),
  SUCCESSOR: words('merged into, sap nhap vao, don vi moi'),
};

/**
 * Which column each unknown heading of a file probably is: first by what columns are called elsewhere, then as a slip of
 * the pen. No heading is two columns and no column two headings.
 * @param absent columns of the format that the file lacks, the required ones first
 * @returns headings by column
 */
export function probableColumns(headings: readonly string[], absent: readonly string[]): ReadonlyMap<string, string> {
  const left = new Set(headings);
  const found = new Map<string, string>();
  const assign = (column: string, heading: string | undefined): void => {
    if (heading === undefined || found.has(column)) return;
    found.set(column, heading);
    left.delete(heading);
  };
  for (const column of absent) {
    const names = columnLookAlikes[column] ?? [];
    assign(
      column,
      [...left].find((heading) => keysOf(heading).some((key) => names.includes(key))),
    );
  }
  for (const column of absent) {
    if (!found.has(column)) assign(column, nearest(column, left));
  }
  return found;
}

/** A heading as the table has it, and without a note in brackets: "Giá trị (tỷ USD)" is "gia tri". */
function keysOf(heading: string): readonly string[] {
  return [heading, heading.replace(/\s*[([].*$/s, '')].map((text) =>
    plainKey(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}
