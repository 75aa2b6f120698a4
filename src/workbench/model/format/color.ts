import { HostError } from '../../protocol/hostError';
import type { Wire } from '../../protocol/wire';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** "#RRGGBB" of a colour in that form or named as in HTML. @throws HostError InvalidArgument */
export function colorText(value: Wire): string {
  if (typeof value === 'string') {
    if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
    const named = NAMED[value.toLowerCase()];
    if (named !== undefined) return named;
  }
  throw HostError.invalidArgument();
}
