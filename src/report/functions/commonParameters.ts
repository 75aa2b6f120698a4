import { optional, parameter } from './declaration';

/** Parameters that several functions share, described once. */
export const indicatorParameter = parameter('indicator', 'text', {
  vi: 'Mã chỉ tiêu, ví dụ "FDI_REG"',
  en: 'Indicator code, such as "FDI_REG"',
});

export const periodParameter = parameter('period', 'any', {
  vi: 'Kỳ báo cáo: 2024, "2024-S1", "2024-Q3", "2024-07", "2024-9M"',
  en: 'Reporting period: 2024, "2024-S1", "2024-Q3", "2024-07", "2024-9M"',
});

export const areaParameter = parameter('area', 'text', {
  vi: 'Mã hoặc tên địa phương, ví dụ "VN34-24" hoặc "Bắc Ninh"',
  en: 'Id or name of an area, such as "VN34-24" or "Bắc Ninh"',
});

export const optionalAreaParameter = optional(
  parameter('area', 'text', {
    vi: `${areaParameter.description.vi}; bỏ trống là cả nước`,
    en: `${areaParameter.description.en}; the whole country when left out`,
  }),
);

export const boundaryParameter = optional(
  parameter('boundary', 'any', {
    vi: 'Danh sách địa phương: 63 (đến 30/6/2025) hoặc 34 (từ 01/7/2025); bỏ trống là danh sách có hiệu lực vào ngày cuối kỳ',
    en: 'List of provinces: 63 (to 30 June 2025) or 34 (since 1 July 2025); when left out, the one in force on the period’s last day',
  }),
);

export const targetParameter = parameter('target', 'any', {
  vi: 'Mục tiêu như đã ghi: "6,5–7%", "≥8%", "trên 8%", "8% trở lên", "hai con số", "khoảng 6,5%", 8 (là 8%)',
  en: 'The target as typed: "6.5–7%", "≥8%", "over 8%", "8% or more", "double digit", "about 6.5%", 8 (is 8%)',
});

export const actualParameter = parameter('actual', 'value', {
  vi: 'Số thực hiện: số phần trăm (6,42 là 6,42%) hoặc chữ như "6,42%", "gần 7%"',
  en: 'The actual figure: a percent number (6.42 is 6.42%) or text such as "6.42%", "nearly 7%"',
});

export const unitOfActualParameter = optional(
  parameter('unit', 'text', {
    vi: '"%" nếu số thực hiện đã là phần trăm, "fraction" nếu là phân số của ô định dạng phần trăm (0,0642 là 6,42%); mục tiêu ghi bằng số nhỏ hơn 1, không có dấu %, khi đó cũng được hiểu là phân số (0,08 là 8%)',
    en: '"%" where the actual figure is in percent, "fraction" where it is the fraction of a %-formatted cell (0.0642 is 6.42%); a target below 1 without a % sign is then read as a fraction too (0.08 is 8%)',
  }),
);

export const langParameter = optional(
  parameter('lang', 'text', {
    vi: 'Ngôn ngữ của kết quả: "vi" hoặc "en"',
    en: 'Language of the result: "vi" or "en"',
  }),
);
