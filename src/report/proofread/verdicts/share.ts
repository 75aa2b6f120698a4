/** "chiếm 40% …": a share against the data's own share, or the one the data's figures make. */
import { isNumeric, type Figure } from '../../../analysis/figureModel';
import { shareOf } from '../../../analysis/share';
import { isQuantity, type Value } from '../../../kpi/value';
import { agreement } from '../agreement';
import type { Claim, Reading, Scope } from '../claim';
import { figureName } from '../figureName';
import * as messages from '../messages';
import { verdict, type Verdict } from '../verdict';
import { saidText } from './value';

interface KnownShare {
  readonly figure: Figure;
  readonly value: Value;
}

/** Indicators that are shares of another indicator in the country's figure, and in its own stock. */
const OF_COUNTRY: Readonly<Record<string, string>> = { FDI_REG: 'FDI_REG_PCT_VN', FDI_STOCK: 'FDI_STOCK_PCT_VN' };
const OF_STOCK: Readonly<Record<string, string>> = { FDI_REG: 'FDI_REG_PCT_STOCK' };
const COUNTRY_WHOLE = /(?<!\p{L})(?:cả nước|toàn quốc|the country|nationwide|national)(?!\p{L})/iu;
const STOCK_WHOLE = /(?<!\p{L})(?:lũy kế|luỹ kế|cumulative|stock)(?!\p{L})/iu;

export function shareVerdict(claim: Claim, reading: Reading): Verdict {
  const said = saidText(claim);
  const { value } = claim.figure;
  const unknown = verdict('info', 'figure.unknown', messages.unknownComparison);
  if (!isQuantity(value)) return unknown;
  const tail = claim.sentence.read.text.slice(claim.figure.to, claim.sentence.to);
  const shares = claim.scopes.flatMap((scope) => knownShares(scope, tail, reading));
  for (const { figure, value: known } of shares) {
    const { kind } = agreement(value, known);
    if (kind === 'same' || kind === 'rounded')
      return verdict('info', 'share.supported', messages.shareSupported(said, figureName(figure), known));
  }
  const [first] = shares;
  if (!first || !claim.plain || claim.periodIs !== 'stated' || claim.areaIs === 'assumed') return unknown;
  const namesWhole = COUNTRY_WHOLE.test(tail) || STOCK_WHOLE.test(tail);
  const { kind } = agreement(value, first.value);
  if (!namesWhole || !claim.subject || claim.subject.carried || shares.length > 1) return unknown;
  if (kind === 'qualifier')
    return verdict(
      'warning',
      'figure.qualifier',
      messages.qualifierWrong(said, { ...first.figure, value: first.value }),
    );
  if (kind === 'differs' || kind === 'slip' || kind === 'opposite') {
    return verdict(
      'error',
      'share.contradicted',
      messages.shareContradicted(said, figureName(first.figure), first.value),
    );
  }
  return unknown;
}

/** As published first, else worked out. */
function knownShares(scope: Scope, tail: string, { figures }: Reading): KnownShare[] {
  const found: KnownShare[] = [];
  const published = STOCK_WHOLE.test(tail) ? OF_STOCK : COUNTRY_WHOLE.test(tail) ? OF_COUNTRY : { ...OF_COUNTRY };
  const code = published[scope.indicator];
  if (code !== undefined && figures.dataset.indicators.has(code) && scope.counterpart === '') {
    const figure = figures.figure({ ...scope, indicator: code });
    if (isNumeric(figure)) found.push({ figure, value: figure.value });
  }
  const country = figures.areas.byId('VN');
  if (found.length > 0 || STOCK_WHOLE.test(tail) || !country) return found;
  const part = figures.figure(scope);
  const whole = figures.figure({ ...scope, area: scope.counterpart === '' ? country : scope.area, counterpart: '' });
  if (!isNumeric(part) || !isNumeric(whole) || part.area.type === 'country') return found;
  const value = shareOf(part, whole);
  return isQuantity(value) || value.kind === 'range' ? [{ figure: part, value }] : found;
}
