/** What answering needs of the core, in one place: loaded as a file of its own. */
export { builtInAreas } from '../exchange/areaRows';
export { AreaList } from '../kpi/areaList';
export { callDeclared } from '../report/functions/call';
export { functionTable } from '../report/functions/functionTable';
