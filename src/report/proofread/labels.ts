import { CITATION } from './citationMark';
import type { Stretch } from './readText';

/**
 * Digits that are no figures: dates, times, documents' numbers, numbering of lists and chapters, ordinals of conferences,
 * addresses, telephone numbers, names. They are recognised so that they are not judged.
 */
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const UPPER = 'A-ZĐÀ-Ỹ';

const LABELS: readonly RegExp[] = [
  // Addresses of pages and mail.
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|\b[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|gov|edu|html?|pdf|docx?|xlsx?)\b\S*/giu,
  // 15-CT/TW, 21/NQ-CP, 30/2020/NĐ-CP, 05/BC-BNG.
  new RegExp(
    `(?<![\\d.,/])\\d+[a-z]?(?:/\\d{4})?[-–/](?=[${UPPER}]{2})[${UPPER}\\d](?:[${UPPER}a-zà-ỹ\\d/–-]*[${UPPER}a-zà-ỹ\\d])?`,
    'gu',
  ),
  // Chỉ thị số 15, Nghị quyết 57, Điều 12, bảng 3, trang 4.
  /(?<!\p{L})(?:chỉ thị|nghị quyết|nghị định|quyết định|thông tư|thông báo|kết luận|công văn|công điện|tờ trình|hiến pháp|directive|resolution|decree|circular|decision|conclusion)\s+(?:(?:số|no\.?)\s*:?\s*)?\d+(?:[/.-]\d+)*/giu,
  /(?<!\p{L})(?:kế hoạch|văn bản|luật|báo cáo|document|law|plan|report)\s+(?:số|no\.?)\s*:?\s*\d+(?:[/.-]\d+)*/giu,
  /(?<!\p{L})(?:điều|khoản|mục|phụ lục|bảng|biểu|biểu đồ|hình|trang|chương|phần|tr\.|ô|dòng|hàng|cột|bước|article|articles|clause|annex|appendix|table|figure|chart|page|pages|pp?\.|chapter|part|section|row|column|step|item)\s+(?:số\s+)?\d+(?:\.\d+)*(?:\s*[-–/]\s*\d+)?(?![.,]?\d)(?!\s*(?:%|tỷ|triệu|nghìn))/giu,
  /(?<!tổng |con |một |tham |trong |phần |dân |chỉ |\p{L})số\s*:?\s*\d+(?:[/.-]\d+)*(?=\s*[-,.;:)](?!\d)|\s+\p{Lu}|\s*$)/giu,
  /(?<!\p{L})(?:no|nos|number)\.?\s+\d+(?![.,]?\d)(?!\s*%)/giu,
  // Days.
  /(?<!\p{L})ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?/giu,
  /(?<![\d.,/])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?![\d/])/gu,
  /(?<![\d.,/])\d{4}-\d{2}-\d{2}(?!\d)/gu,
  /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|và)\s+(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])(?![\d/%]|[.,]\d)(?!\s*(?:tỷ|triệu|điểm|lần|tỉnh))/giu,
  /(?<!\p{L})ngày\s+\d{1,2}(?:\s*[-–,]\s*\d{1,2})*(?!\d)/giu,
  /\((?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2])\)/gu,
  new RegExp(
    `(?<![\\p{L}\\d.,])\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2})?\\s+(?:of\\s+)?(?:${MONTHS})\\.?(?:,?\\s+\\d{4})?(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${MONTHS})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2})?(?!\\d)(?:,?\\s+\\d{4})?`,
    'gu',
  ),
  // Times.
  /(?<![\d.,])\d{1,2}[:h]\d{2}(?!\d)|(?<![\d.,])\d{1,2}\s*giờ(?:\s+\d{1,2}(?:\s+phút)?)?|(?:GMT|UTC)\s*[+-]?\d+|(?<![\d.,])\d{1,2}(?::\d{2})?\s*(?:am|pm|a\.m\.|p\.m\.)/giu,
  // Ordinals: lần thứ 32, khóa XIII, the 32nd conference. Ranks are recognised before.
  /(?<!\p{L})(?:lần|khóa|kỳ|phiên|hội nghị|đợt|nhiệm kỳ|quý|thế kỷ)\s+thứ\s+\d+|(?<!\p{L})(?:khóa|thế kỷ|đợt|kỳ họp|vòng|giai đoạn)\s+\d+(?![\d.,]*\s*(?:%|-|–))/giu,
  /(?<!\p{L})thứ\s+\d+(?!\d)/giu,
  /(?<![\d.,])\d+(?:st|nd|rd|th)(?!\p{L})/giu,
  /(?<!\p{L})(?:top|tốp|nhóm)\s+\d+/giu,
  // Numbering: "1.", "2.1.", "(1)", "[12]", "a)".
  /^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|\(\d{1,2}\))(?=\s+\p{L})/gmu,
  /(?<=[.!?:;]\s+)\d{1,2}[.)](?=\s+\p{L})/gu,
  /(?<!\S)\(\d{1,2}\)(?=\s*\p{L})/gu,
  new RegExp(CITATION, 'gu'),
  // Telephones.
  /(?:tel|đt|điện thoại|fax|hotline|phone|mobile)\.?\s*:?\s*[\d .()+-]{6,}\d/giu,
  /(?<![\d.,])(?:\+\d{1,3}[ .-]?|0)\d{2,4}(?:[ .-]?\d{3,4}){2,3}(?![\d.,]*\d)/gu,
  // Names that hold digits: G20, COVID-19, 5G, H1N1, VN34-24, 4.0.
  /(?<![\p{L}\d])(?!(?:USD|EUR|VND|US\$|CNY|JPY)\d)[\p{L}&]+(?:[-–]?\d+)+\p{L}*(?![\p{L}\d])/gu,
  /(?<![\d.,])\d+[GDMVK](?![\p{L}\d])/gu,
  /(?<!\p{L})(?:công nghiệp|industry|phiên bản|version|cách mạng công nghiệp lần thứ)\s+\d+(?:\.\d+)?/giu,
  /(?<![\d.,])24\/7(?!\d)|(?<![\d.,])\d{1,2}\+\d{1,2}(?!\d)/gu,
  // Peer sets: "12/63 tỉnh có số liệu", "34 tỉnh, thành phố".
  /(?<![\d.,])\d{1,2}\/(?:63|34)\s+(?:tỉnh|provinces)|(?<![\d.,/])(?:63|34)\s+(?:tỉnh|địa phương|provinces|localities)/giu,
  // Fractions and days without a word: judged as neither.
  /(?<![\d.,/])(?:1\/[2-9]|2\/3|3\/4)(?![\d/])/gu,
];

/** Numbers with a unit behind them are figures whatever stands before: "ngày 20" but not "ngày 20 tỷ". */
export function labelsIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const pattern of LABELS) {
    for (const match of text.matchAll(pattern)) found.push({ from: match.index, to: match.index + match[0].length });
  }
  return found;
}
