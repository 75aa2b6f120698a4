import type { MarkedText } from './markedText';

const seed = { data: 'seed-2024', period: '2024' } as const;
const demo = { data: 'demo-provinces', period: '2025-Q3' } as const;

const ofTheYear = [
  'Theo IMF, GDP Việt Nam năm 2024 tăng 6,1%.',
  'WB ước tính GDP Việt Nam năm 2024 tăng 6,1%.',
  'Ngân hàng Phát triển châu Á cho rằng GDP Việt Nam năm 2024 tăng 6,4%.',
  'Theo đánh giá của các chuyên gia, GDP năm 2024 tăng 6,8%.',
  'Ngân hàng Thế giới (WB) đánh giá GDP Việt Nam năm 2024 tăng 6,1%.',
  'Trong báo cáo mới nhất, HSBC nhận định GDP năm 2024 tăng 6,9%.',
  'The World Bank estimates that GDP grew 6.1% in 2024.',
  'Trong năm 2024, các doanh nghiệp Việt Nam ký 45 thỏa thuận hợp tác.',
  'In 2024, Vietnamese companies signed 45 cooperation agreements.',
  'Theo nhiều tổ chức quốc tế, GDP năm 2024 tăng 6,8%.',
  'GDP năm 2024 tăng 6,1% (theo IMF).',
  "Moody's: GDP Việt Nam năm 2024 tăng 6,5%.",
  'Moody’s: GDP Việt Nam năm 2024 tăng 6,5%.',
  'According to the ADB, GDP grew 6.4% in 2024.',
  'GDP grew by 6.4% in 2024, according to the ADB.',
  'The IMF put GDP growth at 6.1% for 2024.',
  'Analysts put GDP growth at 6.8% for 2024.',
  'Bộ Công Thương ký 25 thỏa thuận hợp tác trong năm 2024.',
  'Bộ Ngoại giao tham mưu ký 30 thỏa thuận hợp tác trong năm 2024.',
  'Năm 2024, UBND tỉnh đã ký 12 thỏa thuận hợp tác.',
  'The Ministry of Industry and Trade signed 25 cooperation agreements in 2024.',
  'GDP năm 2024 tăng 7,09%. Theo IMF, GDP năm 2024 tăng 6,1%.',
];
const ofTheQuarter = [
  'Doanh nghiệp trong nước xuất khẩu hàng hóa 28 tỷ USD trong quý III/2025, chiếm 25%.',
  'Quý III/2025, khu vực FDI xuất khẩu hàng hóa 83,4 tỷ USD.',
  'Quý III/2025, xuất khẩu hàng hóa của doanh nghiệp nhà nước đạt 11,2 tỷ USD.',
  'Quý III/2025, khu vực kinh tế trong nước xuất khẩu hàng hóa 28 tỷ USD.',
  'Domestic enterprises exported goods worth USD 28 billion in Q3 2025.',
  'In Q3 2025, goods exports of the foreign-invested sector reached USD 83.4 billion.',
  'Đến 30/9/2025, vốn FDI thực hiện lũy kế đạt 340,5 tỷ USD.',
  'Lũy kế vốn FDI thực hiện đến hết quý III/2025 đạt 340,5 tỷ USD.',
  'Lũy kế đến 30/9/2025, vốn FDI đã giải ngân đạt 340,5 tỷ USD.',
  'Lũy kế đến quý III/2025, giải ngân đạt 340,5 tỷ USD vốn FDI.',
];

/** What others estimate, and what only some of the country did: neither is the figure of the country. */
export const cleanOthers: readonly MarkedText[] = [
  ...ofTheYear.map((text) => ({ ...seed, name: `somebody else: ${text}`, text })),
  ...ofTheQuarter.map((text) => ({ ...demo, name: `somebody else: ${text}`, text })),
];
