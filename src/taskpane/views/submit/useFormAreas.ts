import { useEffect, useState } from 'react';
import type { AreaList } from '../../../kpi/areaList';
import type { Lang } from '../../../kpi/bilingual';
import type { Period } from '../../../kpi/period';
import type { SearchOption } from '../../components/SearchCombo';
import { useSession } from '../../session/sessionContext';
import { areaChoices } from '../../../session/areaChoices';

/** The provinces that exist on a period's last day, to choose from; empty until they are loaded. */
export function useFormAreas({ end }: Period, lang: Lang): readonly SearchOption[] {
  const session = useSession();
  const [areas, setAreas] = useState<AreaList>();
  useEffect(() => {
    // Without a line nothing else of the view would load either.
    session.areas().then(setAreas, () => undefined);
  }, [session]);
  if (!areas) return [];
  return areaChoices(areas, areas.boundaryOn(end), end, lang)
    .filter(({ id }) => areas.byId(id)?.type !== 'country')
    .map(({ id, label, key }) => ({ key: id, text: label, search: key }));
}
