/** English number words, with "and" before the last two digits. */

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const THOUSANDS = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'] as const;

/** @param whole digits before the decimal mark, at most 16. @param fraction digits after it, read one by one */
export function englishNumber(whole: string, fraction: string): string {
  const words = integerWords(Number(whole));
  return fraction === ''
    ? words
    : `${words} point ${[...fraction].map((character) => ONES[Number(character)]).join(' ')}`;
}

function integerWords(number: number): string {
  if (number < 1000) return belowThousand(number);
  const groups: string[] = [];
  let rest = number;
  for (let place = 0; rest > 0; place++) {
    const group = rest % 1000;
    // one thousand and five
    const and = place === 0 && group < 100 ? 'and ' : '';
    if (group > 0) groups.unshift(`${and}${belowThousand(group)} ${THOUSANDS[place]}`.trim());
    rest = Math.floor(rest / 1000);
  }
  return groups.join(' ');
}

function belowThousand(number: number): string {
  if (number < 20) return ONES[number] ?? '';
  if (number < 100) {
    const tens = TENS[Math.floor(number / 10)] ?? '';
    return number % 10 === 0 ? tens : `${tens}-${ONES[number % 10]}`;
  }
  const hundreds = `${ONES[Math.floor(number / 100)]} hundred`;
  return number % 100 === 0 ? hundreds : `${hundreds} and ${belowThousand(number % 100)}`;
}
