import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { CellsObject } from '../cellsObject';
import { changeLooks, withChange } from './looks';
import { styleMembers } from './styleMembers';
import { fillProperties } from './styleProperties';

export class RangeFill extends HostObject {
  static readonly type: HostType = hostType<RangeFill>('RangeFill', {
    properties: styleMembers(fillProperties),
    methods: {
      clear: ({ cells }) => changeLooks(cells, (style) => withChange(style, { fill: undefined })),
    },
  });
  override readonly type = RangeFill.type;

  constructor(readonly cells: CellsObject) {
    super();
  }
}
