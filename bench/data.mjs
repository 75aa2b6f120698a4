/** The benchmark's data: 200 scalars and `count` rows of 12 columns; the same on every run. */
const markets = ['Hoa Kỳ', 'Trung Quốc', 'Hàn Quốc', 'Nhật Bản', 'EU', 'ASEAN', 'Ấn Độ', 'Úc', 'Anh', 'Nga'];

export function makeData(count) {
  let state = 12345;
  const random = () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  const data = {};
  for (let i = 0; i < 200; i++) {
    const key = String(i).padStart(3, '0');
    if (i % 10 === 0) data[`t${key}`] = `Chỉ tiêu ${key} – kim ngạch & đầu tư <FDI>`;
    else data[`s${key}`] = Math.round(random() * 1e7) / 100;
  }
  data.rows = [];
  for (let i = 0; i < count; i++) {
    const row = { c1: i + 1, c2: markets[i % 10], c3: `Doanh nghiệp số ${i + 1} & đối tác` };
    for (let c = 4; c <= 11; c++) row[`c${c}`] = Math.round(random() * 1e8) / 100;
    row.c12 = `Kỳ ${1 + (i % 12)}/2026`;
    data.rows.push(row);
  }
  return data;
}
