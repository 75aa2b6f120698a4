import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { CellsObject } from '../cellsObject';
import { styleMembers } from './styleMembers';
import { fontProperties } from './styleProperties';

export class RangeFont extends HostObject {
  static readonly type: HostType = hostType<RangeFont>('RangeFont', {
    properties: styleMembers(fontProperties),
  });
  override readonly type = RangeFont.type;

  constructor(readonly cells: CellsObject) {
    super();
  }
}
