/**
 * The charts library's SVG as a page with a strict content security policy takes it: styles become attributes, rules of
 * hovering and marks for scripts go, and ids, which count up over a session, start from the picture's own name.
 * @param name unique among the pictures of a page
 */
export function plainSvg(svg: string, name: string): string {
  return svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events|xml:space)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributes(style))
    .replace(/\bzr\d+-/g, `${name}-`)
    .replace(/\n+/g, '');
}

/** `font-size:12px;font-weight:bold` as attributes; the shorthand `font`, which is no attribute, in its parts. */
function attributes(style: string): string {
  return style
    .split(';')
    .filter((declaration) => declaration.includes(':'))
    .flatMap((declaration) => {
      const at = declaration.indexOf(':');
      const [name, value] = [declaration.slice(0, at).trim(), declaration.slice(at + 1).trim()];
      return name === 'font' ? fontParts(value) : [[name, value] as const];
    })
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function fontParts(font: string): readonly (readonly [string, string])[] {
  const [, before = '', size = '', family = ''] = /^(.*?)(\d+(?:\.\d+)?px)\s+(.+)$/.exec(font) ?? [];
  if (size === '') return [];
  return [
    ['font-size', size],
    ['font-family', family],
    ...(before.includes('bold') ? [['font-weight', 'bold'] as const] : []),
  ];
}
