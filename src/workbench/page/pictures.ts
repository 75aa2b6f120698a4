/** Outlines of the host's own buttons, on a grid of 24. */
export const PICTURES = {
  newBook: 'M6 3h8l4 4v14H6zM14 3v4h4M12 11v6M9 14h6',
  open: 'M3 6h6l2 2h9v3M3 6v13h15l3-8H6l-3 8',
  save: 'M12 4v10m-4-4 4 4 4-4M4 16v4h16v-4',
  close: 'M6 6l12 12M18 6 6 18',
} as const;

export type PictureName = keyof typeof PICTURES;

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing in the colour of the text around it; words stand beside it, so readers of the screen skip it. */
export function picture(outline: string, size = 24): SVGSVGElement {
  const drawn = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: String(size),
    height: String(size),
    'aria-hidden': 'true',
  }))
    drawn.setAttribute(name, value);
  for (const [name, value] of Object.entries({
    d: outline,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }))
    path.setAttribute(name, value);
  drawn.append(path);
  return drawn;
}
