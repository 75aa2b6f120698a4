import type { Lang } from '../../kpi/bilingual';

/** Letters that Vietnamese has and English has not. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/gi;
const WORDS = /[A-Za-zÀ-ỹ]+/g;
const ENGLISH = /(?<![\p{L}])(?:the|of|in|and|was|were|for|to|by|from|with|is|are|has|have)(?![\p{L}])/giu;

/**
 * The language a text is written in, which decides how its numbers read. Names of provinces in an English text do not
 * make it Vietnamese. `otherwise` where it has too few words to tell, as a table's cell.
 */
export function textLanguage(text: string, otherwise: Lang): Lang {
  const composed = text.normalize('NFC');
  const words = composed.match(WORDS)?.length ?? 0;
  const vietnamese = (composed.match(WORDS) ?? []).filter((word) => word.search(VIETNAMESE) >= 0).length;
  const english = composed.match(ENGLISH)?.length ?? 0;
  if (words < 4 && vietnamese === english) return otherwise;
  if (english * 3 > vietnamese) return 'en';
  return vietnamese > 0 ? 'vi' : words >= 4 && english > 0 ? 'en' : otherwise;
}
