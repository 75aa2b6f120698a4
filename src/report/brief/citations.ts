/** A numbered document: "Chỉ thị số 15-CT/TW", "Nghị quyết 21/NQ-CP", "Directive 15-CT/TW". */
const NUMBERED =
  /^(?:(?:Chỉ thị|Nghị quyết|Nghị định|Quyết định|Thông tư|Kết luận|Kế hoạch|Công văn|Công điện|Thông báo|Báo cáo)(?: số)?|Directive|Resolution|Decree|Decision|Circular|Conclusion|Plan)\s+(\d+[/-][\p{L}\d/-]+)/u;

/** How documents are named in the text: in full where first cited, short afterwards (NĐ 30/2020, Phụ lục I). */
export class Citations {
  private readonly cited = new Map<string, string>();

  /** @param text the document or source as entered, its type, number, day, issuer and subject */
  name(text: string): string {
    const short = shortName(text);
    const earlier = this.cited.get(short);
    if (earlier === undefined) {
      this.cited.set(short, text);
      return text;
    }
    // Two sources that would read the same when shortened both stay in full.
    return earlier === text || NUMBERED.test(text) ? short : text;
  }
}

/** Type and number of a document; of an article or report the part before its first comma, bracket or path. */
function shortName(text: string): string {
  const numbered = NUMBERED.exec(text);
  if (numbered) return numbered[0];
  const [first = text] = text.split(/[,;(]| \/|\/(?=\S)/);
  return first.trim() || text;
}
