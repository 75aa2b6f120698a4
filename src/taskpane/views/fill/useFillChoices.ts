import { useEffect, useMemo, useRef, useState } from 'react';
import type { Figures } from '../../../analysis/figure';
import { localDay } from '../../../session/localDay';
import { remembered } from '../../session/remembered';
import type { BuiltInTemplate } from './builtInTemplates';
import { changedChoices, filledForOf, proposedContext, proposedSheets, type FillChoices } from './fillChoices';
import { readLastChoices, writeLastChoices } from './lastChoices';
import { periodChoices, type PeriodChoice } from './periodChoices';
import type { WorkbookOverview } from './workbookOverview';

export interface ChoicesInHand {
  readonly choices: FillChoices;
  readonly periods: readonly PeriodChoice[];
  readonly change: (change: Partial<FillChoices>) => void;
  /** Proposes the sheets of a template just inserted, and what it is made for. */
  readonly proposeInserted: (sheets: readonly string[], template: BuiltInTemplate) => void;
  /** Keeps them for the next opening of the pane. */
  readonly remember: () => void;
}

const none: FillChoices = { sheets: [], period: '', area: 'VN', boundary: 'auto', reportLang: 'vi' };

/** What is chosen to fill: proposed from the workbook and the data, then changed by the person. */
export function useFillChoices(overview: WorkbookOverview | undefined, figures: Figures | undefined): ChoicesInHand {
  const [choices, setChoices] = useState<FillChoices>(none);
  const template = useRef<BuiltInTemplate | undefined>(undefined);
  /** The person changed what was proposed; other data then change only what they must. */
  const touched = useRef(false);
  const periods = useMemo(
    () => (figures ? periodChoices(figures.dataset.observations.map(({ period }) => period)) : []),
    [figures],
  );

  const propose = (sheets: readonly string[]): void => {
    touched.current = false;
    const filledFor = template.current || !overview ? undefined : filledForOf(sheets, overview);
    const defaults = { periods, today: localDay(), last: readLastChoices(remembered), template: template.current };
    setChoices({ ...none, ...(figures ? proposedContext(filledFor, { figures, ...defaults }) : {}), sheets });
  };

  // A workbook read anew brings new proposals; a template's sheets are proposed by the one who inserted it.
  useEffect(() => {
    if (!overview) return;
    const unfilled = new Set(overview.sheets.flatMap(({ name, filledFor }) => (filledFor ? [] : [name])));
    if (template.current && choices.sheets.every((name) => unfilled.has(name))) return;
    template.current = undefined;
    propose(proposedSheets(overview));
  }, [overview]);

  useEffect(() => {
    if (!figures || !overview) return;
    if (touched.current && periods.some(({ period }) => period.id === choices.period)) {
      setChoices((now) => changedChoices(now, {}, figures));
    } else {
      propose(choices.sheets);
    }
  }, [figures]);

  return {
    choices,
    periods,
    change: (change) => {
      if (!('sheets' in change)) touched.current = true;
      setChoices((now) => (figures ? changedChoices(now, change, figures) : { ...now, ...change }));
    },
    proposeInserted: (sheets, inserted) => {
      template.current = inserted;
      propose(sheets);
    },
    remember: () => writeLastChoices(remembered, choices),
  };
}
