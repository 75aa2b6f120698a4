import { agreementOn } from '../../analysis/registerDay';
import { agreementRestsOnStatus, agreements } from '../../analysis/registers';
import type { Agreement } from '../../kpi/registers';
import { unitLabel } from '../../kpi/unit';
import { exact } from '../../kpi/value';
import { areaName } from '../../language/areaName';
import { dateOrBlank, type Answer } from '../evaluate/answer';
import type { Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import { given } from './given';
import { ListArguments } from './listArguments';
import { registerNote } from './registerNote';
import { agreementKindWords, agreementStatusWords, notYetInForce } from './registerWords';
import { rowList, type RowList } from './rowList';
import { unclearDates } from './unclearDates';
import { undatedStatuses } from './undatedStatuses';

/**
 * `list(agreements, kind=FTA)`: the agreements signed by the end of the report's period, or within `period` where it is
 * given, as they stood on its last day; `period=all` takes the whole register as it is. A province's report lists its own.
 * Undated ones are always taken where no period is given.
 */
export function agreementRows(list: ListCall, scope: Scope): RowList {
  const { figures, lang } = scope.context;
  const { dataset, areas } = figures;
  const args = new ListArguments(list, scope);
  const day = args.registerDay;
  const own = args.ownAreas;
  const known =
    day === undefined ? dataset.agreements : dataset.agreements.flatMap((one) => agreementOn(one, day) ?? []);
  const shown = agreements(known, {
    ...given('kind', args.text('kind')),
    ...given('status', args.text('status')),
    ...given('partner', args.text('partner')),
    ...given('event', args.text('event')),
    ...given('period', args.period()),
  }).filter(({ area }) => own === undefined || own.some(({ id }) => id === area));
  const listed = args.top(shown);
  const titles = new Map(dataset.activities.map(({ id, title }) => [id, title[lang] || title.vi]));
  const stated = (value: (one: Agreement) => Answer['value']) => (one: Agreement) => ({
    value: value(one),
    notes: [noteOf(one)],
  });

  return rowList(
    listed,
    (one) => {
      const area = areas.byId(one.area);
      return { key: one.id, ...(area ? { area } : {}) };
    },
    {
      id: (one) => one.id,
      title: stated(({ title }) => title[lang] || title.vi),
      name: stated(({ title }) => title[lang] || title.vi),
      kind: stated(({ kind }) => agreementKindWords[kind][lang]),
      partner: stated(({ partner }) => partner),
      event: (one) => titles.get(one.event) ?? one.event,
      signed: stated(({ signed }) => dateOrBlank(signed)),
      inForce: stated(({ inForce, status }) =>
        inForce === '' && status === 'signed' ? notYetInForce[lang] : dateOrBlank(inForce),
      ),
      lead: (one) => one.lead,
      'area.name': (one) => {
        const area = areas.byId(one.area);
        return area ? areaName(area, lang, 'short') : one.area;
      },
      status: stated(({ status }) => agreementStatusWords[status][lang]),
      due: stated(({ due }) => dateOrBlank(due)),
      value: stated(({ amount, unit }) => (amount === undefined ? '' : exact(amount, unit))),
      amount: stated(({ amount, unit }) => (amount === undefined ? '' : exact(amount, unit))),
      unit: (one) => (one.unit === '' ? '' : unitLabel(one.unit, lang)),
      source: (one) => one.source,
    },
    [
      ...undatedStatuses(figures, day, listed.some(agreementRestsOnStatus)),
      // Signed on an unknown day not after it came into force.
      ...(day === undefined
        ? []
        : unclearDates(
            listed.map(({ signed, inForce }) => signed || inForce),
            { end: day },
          )),
    ],
  );
}

function noteOf({ id, title, partner, signed, area, status, source }: Agreement) {
  return registerNote({ text: title.vi, source, counterpart: partner, period: signed, area, status, comment: id });
}
