import type { Bilingual } from '../../kpi/bilingual';

export const illustrativeLabel: Bilingual = {
  vi: 'SỐ LIỆU MINH HỌA – không phải số liệu chính thức, không dùng để báo cáo.',
  en: 'ILLUSTRATIVE DATA – not official figures, not for reporting.',
};

export const briefComputed: Bilingual = {
  vi: 'Câu chữ lập từ các số liệu và danh mục nêu ở phần nguồn.',
  en: 'Text written from the figures and registers named as its sources.',
};

export const noAreaInRow: Bilingual = {
  vi: 'Hàng gộp các địa phương còn lại không phải một địa phương nên không có số liệu riêng.',
  en: 'The row of all other areas is not one area and has no figure of its own.',
};

export const noIssuer: Bilingual = {
  vi: 'Bộ số liệu chưa ghi cơ quan lập (issuer trong dataset.json).',
  en: 'The data set does not name its issuer (issuer in dataset.json).',
};

export const noTitle: Bilingual = {
  vi: 'Bộ số liệu chưa có tên (title trong dataset.json).',
  en: 'The data set has no title (title in dataset.json).',
};

export const noRankChange: Bilingual = {
  vi: 'Không so được thứ hạng vì danh sách năm nay hoặc năm trước chưa đủ số liệu.',
  en: 'The ranks cannot be compared because this or last year’s list is incomplete.',
};
