/**
 * Words that people look for an indicator by and that stand neither in its name nor in its definition, in both languages. An
 * indicator of a data set's own that has none is found by its name and definition.
 */
export const indicatorSynonyms: Readonly<Record<string, string>> = {
  HLA: 'chuyến thăm, đoàn ra, đoàn vào, tiếp đoàn, ngoại giao, visits, summits, diplomacy',
  AGR: 'MOU, biên bản ghi nhớ, hợp đồng, ký kết, memorandum, contracts, deals',
  FTA: 'hiệp định thương mại, CEPA, EVFTA, CPTPP, RCEP, trade agreements',
  GDP_GROWTH: 'tăng trưởng kinh tế, tốc độ tăng trưởng GDP, economic growth, growth rate',
  GDP_LEVEL: 'quy mô kinh tế, quy mô GDP, size of the economy',
  FDI_REG: 'thu hút đầu tư trực tiếp nước ngoài, tổng vốn FDI, foreign direct investment',
  FDI_NEW: 'dự án mới, đầu tư trực tiếp nước ngoài, new projects, foreign direct investment',
  FDI_ADJ: 'tăng vốn, đầu tư trực tiếp nước ngoài, capital increase, foreign direct investment',
  FDI_SHARE: 'M&A, mua bán sáp nhập, FDI, đầu tư trực tiếp, mergers and acquisitions',
  FDI_STOCK: 'tích lũy, tổng vốn còn hiệu lực, đầu tư trực tiếp nước ngoài, foreign direct investment',
  FDI_PROJECTS: 'số dự án, đầu tư trực tiếp nước ngoài, foreign direct investment',
  FDI_PARTNERS: 'đối tác đầu tư, nhà đầu tư, investors, partners',
  FDI_RANK: 'xếp hạng, vị trí, ranking, place',
  FDI_DISBURSED: 'giải ngân, vốn thực hiện, realised, implemented capital',
  EXPORT: 'xuất khẩu, thương mại, ngoại thương, trade, shipments',
  EXPORT_AGRI: 'nông sản, thủy sản, gỗ, nông nghiệp, agriculture, agricultural exports, seafood',
  PROMO_EVENTS: 'hội chợ, hội thảo, triển lãm, fairs, conferences, exhibitions',
  BUSINESS_SUPPORTED: 'hỗ trợ doanh nghiệp, công ty, companies, enterprises, firms',
  COMMIT_DONE_RATE: 'thực hiện cam kết, tiến độ thỏa thuận, implementation, fulfilled',
};
