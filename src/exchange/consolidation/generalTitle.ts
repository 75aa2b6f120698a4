import { matchKey } from '../../kpi/textKey';

/**
 * Words that say of what sort a thing is, not which one it is (our choice). Fairs and exhibitions are left out on purpose:
 * many areas go to one and the same, while each holds meetings and signs papers of its own.
 */
const WORDS = [
  // Meetings and what they are for
  ...['hội nghị', 'hội thảo', 'tọa đàm', 'diễn đàn', 'gặp gỡ', 'buổi', 'phiên', 'làm việc', 'chương trình', 'đoàn'],
  ...['công tác', 'sự kiện', 'hoạt động', 'giao lưu', 'tiếp xúc', 'kết nối', 'giao thương', 'quảng bá', 'giới thiệu'],
  ...['xúc tiến', 'đầu tư', 'thương mại', 'du lịch', 'kinh tế', 'doanh nghiệp', 'nhà đầu tư', 'tiềm năng', 'cơ hội'],
  ...['quốc tế', 'nước ngoài', 'đối ngoại', 'lao động', 'giáo dục', 'đào tạo', 'nông nghiệp', 'văn hóa'],
  // Papers and what they are about
  ...['bản ghi nhớ', 'biên bản', 'ghi nhớ', 'thỏa thuận', 'hợp đồng', 'văn kiện', 'văn bản', 'ý định thư', 'khung'],
  ...['hợp tác', 'hữu nghị', 'phát triển', 'song phương', 'chiến lược', 'lĩnh vực', 'dự án', 'ký kết'],
  ...['và', 'về', 'với', 'cho', 'của', 'trong', 'vào', 'giữa', 'các', 'năm', 'thúc đẩy', 'tăng cường'],
  ...['investment', 'trade', 'tourism', 'promotion', 'conference', 'workshop', 'seminar', 'forum', 'meeting', 'event'],
  ...['memorandum of understanding', 'mou', 'agreement', 'contract', 'cooperation', 'on', 'of', 'for', 'and'],
].map(matchKey);

const YEAR = /^(19|20)\d\d$/;

/**
 * Whether a title only tells the sort of thing ("Hội nghị xúc tiến đầu tư", "Bản ghi nhớ hợp tác"), so that two areas may
 * well use it for two things. The partner and a year do not tell more.
 */
export function isGeneralTitle({ title, partner }: { readonly title: string; readonly partner: string }): boolean {
  const known = new Set([...WORDS, matchKey(partner)]);
  const syllables = matchKey(title)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((syllable) => syllable !== '' && !YEAR.test(syllable));
  return isMadeOf(syllables, known);
}

/** Whether a text is one known phrase after the other. */
function isMadeOf(syllables: readonly string[], known: ReadonlySet<string>): boolean {
  const reached = [true];
  for (let from = 0; from < syllables.length; from++) {
    if (!reached[from]) continue;
    for (let to = from + 1; to <= Math.min(from + LONGEST, syllables.length); to++) {
      if (known.has(syllables.slice(from, to).join(' '))) reached[to] = true;
    }
  }
  return reached[syllables.length] === true;
}

/** Syllables of the longest phrase; names of partners included. */
const LONGEST = 6;
