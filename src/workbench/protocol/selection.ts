/** The properties a load asks for, as a tree: `["values", "format/fill/color"]` names `values` and, below `format` … */
import type { QueryInfo } from './request';
import { scriptName } from './wire';

export class Selection {
  /** Every scalar property: a bare load, or `*`. */
  all = false;
  readonly below = new Map<string, Selection>();
  /** Named by the end of a path: a property, or a navigation of which all is wanted. */
  readonly named = new Set<string>();

  static of(query: QueryInfo): Selection {
    const selection = new Selection();
    const select = query.Select ?? [];
    if (select.length === 0) selection.all = true;
    for (const path of select) selection.add(path.split(/[/.]/), 'select');
    for (const path of query.Expand ?? []) selection.add(path.split(/[/.]/), 'expand');
    return selection;
  }

  private add(steps: readonly string[], purpose: 'select' | 'expand'): void {
    const [first, ...rest] = steps.filter((step) => step !== '' && step.toLowerCase() !== 'items');
    if (first === undefined || (first === '*' && rest.length === 0)) {
      this.all = true;
      return;
    }
    const name = scriptName(first);
    if (rest.length === 0 && purpose === 'select') {
      this.named.add(name);
      return;
    }
    let child = this.below.get(name);
    if (!child) this.below.set(name, (child = new Selection()));
    if (rest.length === 0) child.all = true;
    else child.add(rest, purpose);
  }
}
