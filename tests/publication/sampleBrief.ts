import type { Bilingual, Lang } from '../../src/kpi/bilingual';
import type { Brief, Evidence, Piece, Section, Sentence } from '../../src/report/brief/document';
import { label, phrase, sentence } from '../../src/report/brief/pieces';
import { sampleCharts, wordsIn } from './sampleCharts';

/** A brief with every kind of piece, block and chart, in both languages; its figures are illustrative. */
export function sampleBrief(lang: Lang = 'vi'): Brief {
  const t = wordsIn(lang);
  const words = (vi: string, en: string): Piece => ({ kind: 'words', text: t(vi, en) });
  return {
    lang,
    length: 'full',
    period: '2024',
    periodLabel: t('năm 2024', '2024'),
    area: 'VN',
    areaName: t('Cả nước', 'Viet Nam'),
    boundary: '63',
    subject: t('về kết quả công tác ngoại giao kinh tế năm 2024', 'on the results of economic diplomacy in 2024'),
    issuer: sampleIssuer,
    today: '2024-12-31',
    dataset: { id: 'sample', title: t('Dữ liệu minh họa', 'Illustrative data'), version: '0123456789ab' },
    notices: [t('Dữ liệu minh họa, không phải số liệu chính thức.', 'Illustrative data, not official figures.')],
    sections: [headline(lang, words), fdi(lang, words), limitations(words), gaps(words)],
    sources: [
      {
        text: t('Báo cáo minh họa thứ nhất, ngày 20/12/2024', 'First illustrative report, 20 December 2024'),
        says: [t('Hoạt động đối ngoại cấp cao, năm 2024, Cả nước', 'High-level activities, 2024, Viet Nam')],
        cutOff: '2024-12-20',
        asOf: '2024-12-20',
      },
      {
        text: t('Bản tin minh họa <thứ hai> & phụ lục', 'Second illustrative <bulletin> & annex'),
        says: [
          t('Vốn FDI đăng ký, năm 2024, Bắc Giang', 'Registered FDI, 2024, Bac Giang'),
          t('Tốc độ tăng GDP, năm 2024, Cả nước', 'GDP growth, 2024, Viet Nam'),
        ],
        cutOff: '',
        asOf: '',
      },
    ],
  };
}

export const sampleIssuer: Bilingual = {
  vi: 'Đơn vị lập báo cáo – dữ liệu minh họa',
  en: 'Reporting office – illustrative data',
};

type Words = (vi: string, en: string) => Piece;

/** What a figure of the sample rests on. */
export function evidence(indicator: string, more: Partial<Evidence> = {}): Evidence {
  return {
    figures: [{ indicator, area: 'VN', period: '2024' }],
    field: 'value',
    sources: [0],
    status: 'A',
    ...more,
  };
}

const figure = (text: string, from: Evidence): Piece => ({ kind: 'figure', text, evidence: from });

function headline(lang: Lang, words: Words): Section {
  const activities = figure(lang === 'vi' ? 'gần 60 hoạt động' : 'nearly 60 activities', evidence('HLA'));
  const growth = figure(
    lang === 'vi' ? 'ước đạt 6,8%' : 'an estimated 6.8%',
    evidence('GDP_GROWTH', { sources: [1], status: 'E' }),
  );
  const target = figure(
    lang === 'vi' ? 'trong khoảng chỉ tiêu 6,5–7%' : 'within the target of 6.5–7%',
    evidence('GDP_GROWTH', { field: 'targetStatus', sources: [0, 1] }),
  );
  return {
    id: 'headline',
    heading: lang === 'vi' ? 'Kết quả nổi bật' : 'Main results',
    blocks: [
      {
        kind: 'paragraph',
        sentences: [
          sentence(
            'activities.count',
            phrase`${words('Trong ', 'In ')}${label(lang === 'vi' ? 'năm 2024' : '2024')}${words(
              ' đã triển khai ',
              ', there were ',
            )}${activities}${words(' đối ngoại cấp cao.', ' at high level.')}`,
          ),
          sentence('target.inside', phrase`${words('Tăng trưởng GDP ', 'GDP growth was ')}${growth}, ${target}.`),
        ],
      },
      sampleCharts(lang).targetBand,
      sampleCharts(lang).countsOverTime,
    ],
  };
}

function fdi(lang: Lang, words: Words): Section {
  const t = wordsIn(lang);
  const capital = (text: string): Piece => figure(text, evidence('FDI_REG', { sources: [1] }));
  const charts = sampleCharts(lang);
  return {
    id: 'fdi',
    heading: t('Đầu tư nước ngoài', 'Foreign direct investment'),
    blocks: [
      {
        kind: 'paragraph',
        sentences: [
          sentence(
            'fdi.value',
            phrase`${label(t('Bắc Giang', 'Bac Giang'))}${words(' thu hút ', ' attracted ')}${capital(
              t('4,46 tỷ USD', 'USD 4.46 billion'),
            )}${words(', bằng ', ', or ')}${figure(
              '40%',
              evidence('FDI_REG', {
                field: 'share',
                derivation: t('4,46 chia cho 11,12', '4.46 divided by 11.12'),
                sources: [1, 0],
                status: 'P',
              }),
            )}${words(' tổng vốn của cả nước.', ' of the national total.')}`,
          ),
        ],
      },
      {
        kind: 'table',
        caption: t('Vốn FDI đăng ký theo địa phương', 'Registered FDI by province'),
        columns: [
          { heading: t('Hạng', 'Rank'), align: 'end' },
          { heading: t('Địa phương', 'Province'), align: 'start' },
          { heading: t('Vốn đăng ký (tỷ USD)', 'Registered capital (USD billion)'), align: 'end' },
        ],
        rows: [
          [[figure('1', evidence('FDI_REG'))], [label(t('Bắc Ninh', 'Bac Ninh'))], [capital(t('5,12', '5.12'))]],
          [[figure('2', evidence('FDI_REG'))], [label(t('Bắc Giang', 'Bac Giang'))], [capital(t('4,46', '4.46'))]],
          [[words('–', '–')], [label('Huế | A')], [words('chưa có số liệu', 'no figure')]],
        ],
        note: phrase`${words('Xếp trong số ', 'Ranked among ')}${figure(
          t('12/63 tỉnh, thành phố có số liệu', '12 of the 63 provinces'),
          evidence('FDI_REG'),
        )}.`,
      },
      charts.ranking,
      charts.rankMovement,
      charts.tileMap,
    ],
  };
}

function limitations(words: Words): Section {
  const quoted = (vi: string, en: string): Sentence =>
    sentence('limitations.asEntered', [
      { kind: 'quoted', text: words(vi, en).text, evidence: evidence('', { figures: [], field: '' }) },
    ]);
  return {
    id: 'limitations',
    heading: words('Tồn tại, hạn chế', 'Limitations').text,
    blocks: [
      {
        kind: 'list',
        items: [
          quoted('Còn 3 cam kết chưa được triển khai.', 'Three commitments are still to be carried out.'),
          quoted('Việc theo dõi <thỏa thuận> chưa thường xuyên.', 'Agreements are not <followed up> regularly.'),
        ],
      },
    ],
  };
}

function gaps(words: Words): Section {
  return {
    id: 'gaps',
    heading: words('Số liệu còn thiếu', 'Missing figures').text,
    blocks: [
      {
        kind: 'paragraph',
        sentences: [
          sentence('gaps.missing', [words('Chưa có số liệu về xuất khẩu.', 'There is no figure on exports yet.')]),
        ],
      },
    ],
  };
}
