/**
 * The page of an official document, in millimetres (Nghị định 30/2020/NĐ-CP, Phụ lục I: A4; top and bottom margins 20–25,
 * left 30–35, right 15–20).
 */
export const pageLayout = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  /** From the page's upper edge to the page number. */
  header: 10,
  /** How far a paragraph's first line is indented. */
  firstLine: 12.7,
} as const;

/** Width of the lines and height for them, in millimetres. */
export const lineWidth = pageLayout.width - pageLayout.left - pageLayout.right;
export const textHeight = pageLayout.height - pageLayout.top - pageLayout.bottom;

/** The left column of the head, in millimetres: the right one holds the state's name on one line. */
export const HEAD_LEFT = 68;

/** Size of the names of the state and of the body in the head, in points. */
export const HEAD_SIZE = 12;

/** Millimetres as Word's twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}
