/**
 * What the session needs of the product's core, in one place: the pane loads it as a file of its own, after its first
 * picture is on the screen.
 */
export { Figures } from '../analysis/figure';
export { builtInAreas } from '../exchange/areaRows';
export { readDataset } from '../exchange/datasetFolder';
export { builtInIndicators } from '../exchange/indicatorCatalogue';
export { AreaList } from '../kpi/areaList';
export { datasetFiles } from './datasetFiles';
export { inTables, tableFiles, withoutWrongRows } from './tableFiles';
