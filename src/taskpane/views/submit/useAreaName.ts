import { useEffect, useState } from 'react';
import type { AreaList } from '../../../kpi/areaList';
import { useSession } from '../../session/sessionContext';

/** Full names of areas by their ids; the id itself until the list is loaded. */
export function useAreaName(): (id: string) => string {
  const session = useSession();
  const [areas, setAreas] = useState<AreaList>();
  useEffect(() => {
    session.areas().then(setAreas, () => undefined);
  }, [session]);
  return (id) => areas?.byId(id)?.name ?? id;
}
