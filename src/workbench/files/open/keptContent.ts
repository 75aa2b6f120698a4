import type { WorkbookPackage } from '../../../ooxml/package/workbookPackage';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { KeptContent } from '../../book/book';
import { countNotes } from './comments';

/** How much a sheet has of what the workbench only keeps. */
export function keptContent(file: WorkbookPackage, sheetPart: string): KeptContent {
  const countIn = (kind: string, element: string): number =>
    file
      .related(sheetPart, kind)
      .reduce((count, part) => count + XmlView.read(file.text(part), part).descendants(element).length, 0);
  return {
    charts: countIn('drawing', 'graphicFrame'),
    pivots: file.related(sheetPart, 'pivotTable').length,
    notes: countNotes(file, sheetPart),
    pictures: countIn('drawing', 'pic'),
    slicers: countIn('slicer', 'slicer'),
  };
}
