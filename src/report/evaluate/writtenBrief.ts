import { briefOf } from '../brief/briefOf';
import type { Brief, BriefLength } from '../brief/document';
import type { FillContext } from '../plan/fillContext';
import type { Scope } from './scope';

/** The briefs of a fill, each written once, however many markers ask for a part of it. */
const written = new WeakMap<FillContext, Map<string, Brief>>();

/** The brief for a scope's period and area; undefined in a row that is not one area. */
export function writtenBrief({ context, period, area }: Scope, length: BriefLength): Brief | undefined {
  if (!area) return undefined;
  const briefs = written.get(context) ?? new Map<string, Brief>();
  written.set(context, briefs);
  const key = `${period.id}|${area.id}|${length}`;
  let brief = briefs.get(key);
  if (!brief) {
    const { figures, boundary, today, lang } = context;
    brief = briefOf({ figures, period, area, ...(boundary ? { boundary } : {}), today, lang, length });
    briefs.set(key, brief);
  }
  return brief;
}
