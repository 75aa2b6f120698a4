const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** The number of a section, counted from 0: "I." (Nghị định 30/2020/NĐ-CP, Phụ lục I). @throws RangeError beyond XII */
export function sectionNumber(index: number): string {
  const roman = ROMAN[index];
  if (roman === undefined) throw new RangeError(`no number for section ${index + 1}`);
  return `${roman}.`;
}
