import { useEffect, useState } from 'react';
import type { AreaList } from '../../../kpi/areaList';
import { indicatorByCode, type Indicator } from '../../../kpi/indicator';
import { areaName } from '../../../language/areaName';
import { loadCore, type Core } from '../../../session/loadCore';
import { useLang } from '../../language/language';
import { useSession, useSessionState } from '../../session/sessionContext';

/** What codes in a trace are called. */
export interface Names {
  indicator(code: string): string;
  area(id: string): string;
}

/** Names from the open data set, else from the product's own lists; codes stay codes where nobody knows them. */
export function useNames(): Names {
  const lang = useLang();
  const session = useSession();
  const state = useSessionState();
  const figures = state.kind === 'open' ? state.data.figures : undefined;
  const [areas, setAreas] = useState<AreaList | undefined>();
  const [core, setCore] = useState<Pick<Core, 'builtInIndicators'> | undefined>();
  useEffect(() => {
    if (figures) return;
    session.areas().then(setAreas, () => undefined);
    loadCore().then(setCore, () => undefined);
  }, [figures, session]);
  const known = (code: string): Indicator | undefined =>
    figures
      ? indicatorByCode(figures.dataset.indicators, code)
      : core?.builtInIndicators.find((indicator) => indicator.code === code);
  return {
    indicator: (code) => known(code)?.name[lang] ?? code,
    area: (id) => {
      const area = (figures?.areas ?? areas)?.byId(id);
      return area ? areaName(area, lang, 'short') : id;
    },
  };
}
