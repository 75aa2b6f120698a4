import areas from '../../assets/catalogue/areas.json';
import type { Area } from '../../src/kpi/area';
import { AreaList } from '../../src/kpi/areaList';

/** The area list that is built in: 63 provinces until 30 June 2025, 34 since. */
export const builtInAreas = new AreaList(areas as readonly Area[]);
