/** The words of remarks on what a text says against itself. */
import type { Bilingual, Lang } from '../../kpi/bilingual';
import { quoted } from '../../kpi/quoted';
import type { Value } from '../../kpi/value';
import { formatValue } from '../../language/formatValue';
import { both } from './figureName';
import { changeWords } from './messages';

export function shareInText(said: string, part: string, whole: string, value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Mâu thuẫn trong văn bản: ${part} trên ${whole} là ${formatValue(value, lang)}, không phải “${said}”.`
      : `Inconsistent within the text: ${part} of ${whole} is ${formatValue(value, lang)}, not "${said}".`,
  );
}

export function shareAgrees(part: string, whole: string, value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Đúng phép tính trong văn bản: ${part} trên ${whole} là ${formatValue(value, lang)}.`
      : `Agrees within the text: ${part} of ${whole} is ${formatValue(value, lang)}.`,
  );
}

export function changeInText(said: string, from: string, to: string, value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Mâu thuẫn trong văn bản: từ ${from} đến ${to} là ${changeWords(value, lang)}, không phải “${said}”.`
      : `Inconsistent within the text: from ${from} to ${to} is ${changeWords(value, lang)}, not "${said}".`,
  );
}

export function sumInText(total: string, parts: readonly string[], value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Mâu thuẫn trong văn bản: ${parts.join(' + ')} bằng ${formatValue(value, lang)}, không phải ${total}.`
      : `Inconsistent within the text: ${parts.join(' + ')} make ${formatValue(value, lang)}, not ${total}.`,
  );
}

export function partAboveWhole(part: string, whole: string): Bilingual {
  return {
    vi: `Mâu thuẫn trong văn bản: phần ${part} lớn hơn tổng ${whole}.`,
    en: `Inconsistent within the text: the part ${part} is larger than the whole ${whole}.`,
  };
}

export function wordedTwice(said: string, other: string, place: Bilingual): Bilingual {
  return {
    vi: `Mâu thuẫn trong văn bản: cùng một số liệu, chỗ này ghi “${said}”, chỗ khác (${place.vi}) ghi “${other}”.`,
    en: `Inconsistent within the text: one figure is "${said}" here and "${other}" elsewhere (${place.en}).`,
  };
}

export function twoDefinitions(said: string, other: string, place: Bilingual): Bilingual {
  return {
    vi: `Một con số, hai cách gọi: chỗ này là “${quoted(said)}”, chỗ khác (${place.vi}) là “${quoted(other)}”. Đây là hai định nghĩa khác nhau; hãy dùng thống nhất một cách gọi hoặc nói rõ.`,
    en: `One number under two names: "${quoted(said)}" here, "${quoted(other)}" elsewhere (${place.en}). These are different definitions; keep to one or say so.`,
  };
}

export function otherSeparators(said: string, lang: Lang): Bilingual {
  return lang === 'vi'
    ? {
        vi: `“${said}” viết theo kiểu tiếng Anh; văn bản tiếng Việt dùng dấu phẩy cho phần thập phân, dấu chấm cho hàng nghìn.`,
        en: `"${said}" has English separators; a Vietnamese text takes a comma before decimals and a dot between thousands.`,
      }
    : {
        vi: `“${said}” viết theo kiểu tiếng Việt; văn bản tiếng Anh dùng dấu chấm cho phần thập phân, dấu phẩy cho hàng nghìn.`,
        en: `"${said}" has Vietnamese separators; an English text takes a point before decimals and a comma between thousands.`,
      };
}
