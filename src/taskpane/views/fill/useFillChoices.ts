import { useEffect, useMemo, useRef, useState } from 'react';
import type { Figures } from '../../../analysis/figure';
import { localDay } from '../../../session/localDay';
import { useSession } from '../../session/sessionContext';
import { remembered } from '../../session/remembered';
import type { BuiltInTemplate } from './builtInTemplates';
import { changedChoices, filledForOf, proposedContext, proposedSheets, type FillChoices } from './fillChoices';
import { readLastChoices, writeLastChoices } from './lastChoices';
import { kindsMadeFor } from './openedTemplate';
import { periodsOffered, type PeriodsOffered } from './periodsOffered';
import { coverIn, type Asking } from './sourceFit';
import { useSourceFits, type SourceFits } from './useSourceFits';
import type { WorkbookOverview } from './workbookOverview';

export interface ChoicesInHand {
  readonly choices: FillChoices;
  readonly periods: PeriodsOffered;
  /** How the data sets answer what is chosen to be filled, once that is known. */
  readonly fits: SourceFits | undefined;
  /** The period with enough figures is still being looked for. */
  readonly proposing: boolean;
  readonly change: (change: Partial<FillChoices>) => void;
  /** Proposes the sheets of a template just inserted, and what it is made for. */
  readonly proposeInserted: (sheets: readonly string[], template: BuiltInTemplate) => void;
  /** Keeps them for the next opening of the pane. */
  readonly remember: () => void;
}

const none: FillChoices = { sheets: [], period: '', area: 'VN', boundary: 'auto', reportLang: 'vi' };
const noPeriods: PeriodsOffered = { reported: [], planned: [] };

/** What is chosen to fill: proposed from the workbook and the data, then changed by the person. */
export function useFillChoices(overview: WorkbookOverview | undefined, figures: Figures | undefined): ChoicesInHand {
  const session = useSession();
  const [choices, setChoices] = useState<FillChoices>(none);
  const template = useRef<BuiltInTemplate | undefined>(undefined);
  /** The person changed what was proposed; other data then change only what they must. */
  const touched = useRef(false);
  const periods = useMemo(
    () => (figures ? periodsOffered(figures.dataset.observations, localDay()) : noPeriods),
    [figures],
  );
  const { sheets } = choices;
  const asking = useMemo(
    () => (overview ? askingFor(sheets, overview, template.current) : undefined),
    [overview, sheets, template.current],
  );

  /** @param pick the sheets, from what is chosen by then: a workbook and its data may come in the same moment */
  const propose = (pick: (now: FillChoices) => readonly string[], fits?: SourceFits): void => {
    touched.current = false;
    const defaults = {
      periods: periods.reported,
      today: localDay(),
      last: readLastChoices(remembered),
      template: template.current,
      cover: fits && coverIn(fits.open.coverage),
    };
    setChoices((now) => {
      const proposed = pick(now);
      const filledFor = defaults.template || !overview ? undefined : filledForOf(proposed, overview);
      const kinds = overview && kindsMadeFor(overview.content.snapshot, proposed);
      const context = figures ? proposedContext(filledFor, { figures, kinds, ...defaults }) : {};
      return { ...none, ...context, sheets: proposed };
    });
  };

  const { fits, weighing } = useSourceFits(
    { asking, mayPropose: () => template.current !== undefined && !touched.current && !session.chosen },
    (weighed) => {
      if (!touched.current) propose((now) => now.sheets, weighed);
    },
  );

  // A workbook read anew brings new proposals; a template's sheets are proposed by the one who inserted it.
  useEffect(() => {
    if (!overview) return;
    const unfilled = new Set(overview.sheets.flatMap(({ name, filledFor }) => (filledFor ? [] : [name])));
    if (template.current && sheets.every((name) => unfilled.has(name))) return;
    template.current = undefined;
    propose(() => proposedSheets(overview));
  }, [overview]);

  useEffect(() => {
    if (!figures || !overview) return;
    if (touched.current && periods.reported.some(({ period }) => period.id === choices.period)) {
      setChoices((now) => changedChoices(now, {}, figures));
    } else {
      propose((now) => now.sheets);
    }
  }, [figures]);

  return {
    choices,
    periods,
    fits,
    proposing: weighing && !touched.current,
    change: (change) => {
      if (!('sheets' in change)) touched.current = true;
      setChoices((now) => (figures ? changedChoices(now, change, figures) : { ...now, ...change }));
    },
    proposeInserted: (inserted, made) => {
      template.current = made;
      propose(() => inserted);
    },
    remember: () => writeLastChoices(remembered, choices),
  };
}

/** Nothing is weighed for a report that was filled: it goes on with the data it was filled from. */
function askingFor(
  sheets: readonly string[],
  overview: WorkbookOverview,
  template: BuiltInTemplate | undefined,
): Asking | undefined {
  const known = new Set(overview.sheets.map(({ name }) => name));
  if (sheets.length === 0 || !sheets.every((name) => known.has(name)) || filledForOf(sheets, overview))
    return undefined;
  const { content } = overview;
  const kinds = kindsMadeFor(content.snapshot, sheets);
  return { content, sheets, template, kinds, last: readLastChoices(remembered), today: localDay() };
}
