import type { MarkedText } from './markedText';

const seed = { data: 'seed-2024', period: '2024' } as const;
const half = { data: 'seed-2024', period: '2024-S1' } as const;
const demo = { data: 'demo-provinces', period: '2025-Q3' } as const;

/** Right texts that tell the figure of another period beside their own: a year before, a year to date, a place given up. */
export const cleanComparisons: readonly MarkedText[] = [
  ...named(demo, 'the same period a year before', [
    'GDP quý III/2025 tăng 6,58% (cùng kỳ năm 2024 tăng 7,58%).',
    'GDP quý III/2025 tăng 6,58%; cùng kỳ năm trước tăng 7,58%.',
    'GDP quý III/2025 tăng 6,58%, cùng kỳ tăng 7,58%.',
    'GDP quý III/2025 tăng 6,58%. Cùng kỳ năm 2024 tăng 7,58%.',
    'GDP quý III/2025 tăng 6,58% (năm trước: 7,58%).',
    'GDP quý III/2025 tăng 6,58% (quý III/2024: 7,58%).',
    'Cùng kỳ năm 2024, GDP tăng 7,58%; quý III/2025 tăng 6,58%.',
    'Xuất khẩu hàng hóa quý III/2025 đạt 111,15 tỷ USD, tăng 8,5% so với cùng kỳ (102,48 tỷ USD).',
    'Xuất khẩu hàng hóa quý III/2025 đạt 111,15 tỷ USD (cùng kỳ năm 2024 đạt 102,48 tỷ USD).',
    'Xuất khẩu hàng hóa quý III/2025 đạt 111,15 tỷ USD, tăng 8,5% so với quý III/2024 (102,48 tỷ USD).',
    'GDP quý III/2025 tăng 6,58%, thấp hơn cùng kỳ năm trước (7,58%).',
    'GDP quý III/2025 tăng 6,58%, trong khi cùng kỳ năm trước là 7,58%.',
    'GDP quý III/2025 tăng 6,58%, so với mức 7,58% cùng kỳ.',
    'GDP quý III/2025 tăng 6,58%, so với 7,58% của quý III/2024.',
    'GDP tăng 6,58% (cùng kỳ tăng 7,58%).',
    'So với cùng kỳ năm 2024, xuất khẩu hàng hóa quý III/2025 tăng 8,5%, đạt 111,15 tỷ USD.',
    'Cùng kỳ năm trước xuất khẩu hàng hóa đạt 102,48 tỷ USD; quý III năm nay đạt 111,15 tỷ USD.',
    'GDP grew 6.58% in Q3 2025 (same period of 2024: 7.58%).',
    'GDP grew 6.58% in Q3 2025, compared with 7.58% a year earlier.',
    'GDP grew 6.58% in Q3 2025 (Q3 2024: 7.58%).',
    'GDP grew 6.58% in Q3 2025; in the same period of 2024 it grew 7.58%.',
    'GDP grew 6.58% in Q3 2025 (a year earlier: 7.58%).',
    'Goods exports reached USD 111.15 billion in Q3 2025, up 8.5% from the same period last year (USD 102.48 billion).',
  ]),
  ...named(half, 'the same half a year before', [
    'GDP 6 tháng đầu năm 2024 ước tăng 6,42% (cùng kỳ năm 2023 là 3,84%).',
    'GDP 6 tháng đầu năm 2024 ước tăng 6,42% (cùng kỳ 3,84%).',
  ]),
  ...named(seed, 'the year before in brackets', [
    'Vốn FDI thực hiện năm 2024 đạt 25,35 tỷ USD, tăng 9,4% so với năm 2023 (23,18 tỷ USD).',
    'Vốn FDI thực hiện năm 2024 đạt 25,35 tỷ USD (năm 2023: 23,18 tỷ USD).',
    'Vốn FDI thực hiện năm 2024 đạt 25,35 tỷ USD (năm 2023 đạt 23,18 tỷ USD).',
    'GDP năm 2024 tăng 7,09% (năm trước tăng 5,05%).',
    'Disbursed FDI reached USD 25.35 billion in 2024 (2023: USD 23.18 billion).',
  ]),
  ...named(demo, 'a year to date', [
    'Từ đầu năm đến nay, cả nước ký 578 thỏa thuận hợp tác.',
    'Từ đầu năm 2025 đến nay, cả nước ký 578 thỏa thuận hợp tác.',
    'Tính từ đầu năm đến 30/9/2025, xuất khẩu hàng hóa đạt 307,61 tỷ USD.',
    'Tính từ đầu năm đến hết tháng 9/2025, xuất khẩu hàng hóa đạt 307,61 tỷ USD.',
    'Từ đầu năm đến hết quý III/2025, xuất khẩu hàng hóa đạt 307,61 tỷ USD.',
    'Lũy kế từ đầu năm, xuất khẩu hàng hóa đạt 307,61 tỷ USD.',
    'Lũy kế từ đầu năm 2025, xuất khẩu hàng hóa đạt 307,61 tỷ USD.',
    'Lũy kế đến hết quý III/2025, xuất khẩu hàng hóa đạt 307,61 tỷ USD.',
    'Lũy kế đến 30/9/2025, xuất khẩu hàng hóa đạt 307,61 tỷ USD.',
    'Từ đầu năm tới nay cả nước đã ký 578 thỏa thuận hợp tác.',
    'Kể từ đầu năm, cả nước đã ký 578 thỏa thuận hợp tác.',
    'Từ đầu năm 2025 đến 30/9/2025, xuất khẩu hàng hóa đạt 307,61 tỷ USD.',
    'Goods exports reached USD 307.61 billion in the year to date.',
    'Year-to-date goods exports reached USD 307.61 billion.',
    'Since the beginning of the year, goods exports have reached USD 307.61 billion.',
    'So far this year, the country has signed 578 cooperation agreements.',
    'From the beginning of the year to 30 September 2025, goods exports reached USD 307.61 billion.',
  ]),
  ...named(demo, 'a place given up', [
    'Hà Nội tụt 2 bậc, từ thứ 3 xuống thứ 5 trong 34 tỉnh, thành phố về tổng vốn FDI đăng ký quý III/2025.',
    'Về tổng vốn đầu tư nước ngoài đăng ký quý III/2025, Đồng Nai từ hạng 5/34 lên hạng 3/34.',
    'Về tổng vốn FDI đăng ký quý III/2025 trong 34 tỉnh, thành phố, Đồng Nai từ vị trí thứ 5 vươn lên vị trí thứ 3.',
    'Quý III/2025, Hà Nội xếp thứ 5/34 về tổng vốn FDI đăng ký (cùng kỳ xếp thứ 3/34).',
    'Về tổng vốn FDI đăng ký quý III/2025, Đồng Nai vươn từ vị trí thứ 5 cả nước lên vị trí thứ 3 cả nước.',
    'Về tổng vốn FDI đăng ký quý III/2025, Đồng Nai xếp thứ 3/34, tăng 2 bậc so với vị trí thứ 5 của cùng kỳ năm trước.',
    'Về tổng vốn FDI đăng ký quý III/2025, Hà Nội xếp thứ 5/34, tụt 2 bậc từ hạng 3/34.',
    'In registered FDI in Q3 2025, Dong Nai moved up from 5th place to 3rd place among 34 provinces.',
    'In registered FDI in Q3 2025, Dong Nai rose from rank 5 of 34 to rank 3 of 34.',
  ]),
];

function named(of: Omit<MarkedText, 'name' | 'text'>, name: string, texts: readonly string[]): MarkedText[] {
  return texts.map((text) => ({ ...of, name: `${name}: ${text}`, text }));
}
