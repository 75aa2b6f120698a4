import { isQuantity, type Value } from '../../../src/kpi/value';

/** Every number a value may be written with: itself, in millions instead of billions, a rank and its peers. */
export function numbersOfValue(value: Value): readonly number[] {
  if (isQuantity(value)) return inBoth(value.number);
  if (value.kind === 'range') return [...inBoth(value.low), ...inBoth(value.high)];
  if (value.kind === 'rank') return [value.rank, value.of ?? 63, 34, 63];
  return [];
}

function inBoth(number: number): readonly number[] {
  return [number, number * 1000, number / 1000];
}

/** The numbers in a text with how exactly they are printed. */
export function numbersIn(
  text: string,
  lang: 'vi' | 'en',
): readonly { readonly number: number; readonly step: number }[] {
  return [...text.matchAll(/-?\d+(?:[.,]\d+)*/g)].map(([typed]) => {
    const [group, decimal] = lang === 'vi' ? ['.', ','] : [',', '.'];
    const plain = typed.replace(/^-(?=\d)/, (sign, at: number) => (at === 0 && text.startsWith(typed) ? sign : ''));
    const bare = plain.split(group).join('').replace(decimal, '.');
    const decimals = /\.(\d+)$/.exec(bare)?.[1]?.length ?? 0;
    return { number: Math.abs(Number(bare)), step: 10 ** -decimals };
  });
}
