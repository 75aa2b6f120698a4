import type { Rule } from '../rule';

const filterRules: readonly Rule[] = [
  { element: 'autoFilter', attributes: { ref: 'ref' }, whenGone: 'remove' },
  { element: 'sortState', attributes: { ref: 'ref' }, whenGone: 'remove' },
  { element: 'sortCondition', attributes: { ref: 'ref' }, whenGone: 'remove' },
];

/** References that a table can say in full. */
export const simpleRules = {
  worksheet: [
    { element: 'dimension', attributes: { ref: 'ref' } },
    ...filterRules,
    { element: 'protectedRange', attributes: { sqref: 'sqref' }, whenGone: 'remove' },
    { element: 'protectedRanges', container: {} },
    { element: 'ignoredError', attributes: { sqref: 'sqref' }, whenGone: 'remove' },
    { element: 'ignoredErrors', container: {} },
    { element: 'cellWatch', attributes: { r: 'cell' }, whenGone: 'remove' },
    { element: 'cellWatches', container: {} },
    { element: 'scenarios', attributes: { sqref: 'sqref' }, container: {} },
    { element: 'scenario', container: { count: 'count' } },
    { element: 'inputCells', attributes: { r: 'cell' }, whenGone: 'remove' },
    { element: 'webPublishItem', attributes: { sourceRef: 'ref' } },
    { element: 'cellSmartTags', attributes: { r: 'cell' }, whenGone: 'remove' },
    { element: 'smartTags', container: {} },
    // The sheet's own controls: the cell a tick box is linked to, the list a drop-down shows.
    { element: 'controlPr', attributes: { linkedCell: 'formula', listFillRange: 'formula' } },
    { element: 'ext', container: {} },
    { element: 'extLst', container: {} },
  ],
  singleXmlCells: [
    { element: 'singleXmlCell', attributes: { r: 'cell' }, whenGone: 'remove' },
    { element: 'singleXmlCells', container: {} },
  ],
  comments: [{ element: 'comment', attributes: { ref: 'cell' }, whenGone: 'remove' }],
  threadedComments: [{ element: 'threadedComment', attributes: { ref: 'cell' }, whenGone: 'remove' }],
  controlProperties: [
    {
      element: 'formControlPr',
      attributes: { fmlaLink: 'formula', fmlaRange: 'formula', fmlaTxbx: 'formula', fmlaGroup: 'formula' },
    },
  ],
  namedSheetViews: [{ element: 'nsvFilter', attributes: { ref: 'ref' }, whenGone: 'remove' }, ...filterRules],
  connections: [{ element: 'parameter', attributes: { cell: 'formula' } }],
} as const satisfies Record<string, readonly Rule[]>;

export { filterRules };
