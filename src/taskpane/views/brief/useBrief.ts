import { useEffect, useState } from 'react';
import type { OpenData } from '../../../session/session';
import { localDay } from '../../../session/localDay';
import type { Brief } from '../../../report/brief/document';
import type { BriefChoices } from './briefChoices';
import type * as writing from './writeBrief';

export type Writing = typeof writing;

export type BriefState =
  | { readonly kind: 'writing' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'written'; readonly brief: Brief; readonly writing: Writing };

const begun: BriefState = { kind: 'writing' };

/** The brief of the choices, written anew with each of them; the earlier one stays in sight meanwhile. */
export function useBrief(data: OpenData | undefined, choices: BriefChoices | undefined, attempt: number): BriefState {
  const [state, setState] = useState<BriefState>(begun);
  const asked = choices && JSON.stringify(choices);
  const figures = data?.figures;
  useEffect(() => {
    if (!figures || asked === undefined) return;
    let wanted = true;
    const enter = (next: BriefState): void => {
      if (wanted) setState(next);
    };
    import('./writeBrief')
      .then((module) => {
        const brief = module.writeBrief(figures, JSON.parse(asked) as BriefChoices, localDay());
        enter({ kind: 'written', brief, writing: module });
      })
      .catch((error: unknown) => enter({ kind: 'failed', error }));
    return () => {
      wanted = false;
    };
  }, [figures, asked, attempt]);
  return state;
}
