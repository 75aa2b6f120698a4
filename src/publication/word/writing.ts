import type { Lang } from '../../kpi/bilingual';
import type { Block, BriefChart } from '../../report/brief/document';
import type { Picture } from '../pictures/picture';

/** What the blocks of all sections share. */
export interface Writing {
  readonly lang: Lang;
  readonly pictures: ReadonlyMap<BriefChart, Picture>;
  /** The brief's last block, which stays with the signature: none signs an empty page. */
  readonly last: Block | undefined;
  /** Numbers of tables and of figures. */
  readonly captions: ReadonlyMap<Block, number>;
}

/** @throws RangeError for a block that is not of the brief */
export function numberOf(block: Block, { captions }: Writing): number {
  const number = captions.get(block);
  if (number === undefined) throw new RangeError('a table or figure that is not of this brief');
  return number;
}
