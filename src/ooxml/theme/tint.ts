/**
 * A colour made lighter (tint above 0) or darker (below), as Excel does: the lightness of its HSL form is scaled
 * (ECMA-376 part 1, 18.8.19).
 * @param rgb six hexadecimal digits
 */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const scaled = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * scaled - 1)) * saturation;
  return [red, green, blue]
    .map((part) => (range === 0 ? scaled : scaled - chroma / 2 + ((part - low) / range) * chroma))
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
