import { useCallback, useEffect, useState } from 'react';
import type { ServiceClient } from '../../../session/service/serviceClient';

export type Asked<T> =
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly answer: T }
  | { readonly kind: 'failed'; readonly error: unknown };

const ASKING = { kind: 'asking' } as const;

/**
 * What the service answers; asked again when the question changes. An earlier answer to the same question stays in sight
 * until the new one is here.
 *
 * @returns the answer, and what asks again
 */
export function useAsked<T>(
  client: ServiceClient,
  question: string,
  ask: (client: ServiceClient) => Promise<T>,
): readonly [Asked<T>, () => void] {
  const [turn, setTurn] = useState(0);
  const [found, setFound] = useState<{ readonly question: string; readonly asked: Asked<T> }>();
  useEffect(() => {
    let outdated = false;
    const enter = (asked: Asked<T>): void => {
      if (!outdated) setFound({ question, asked });
    };
    ask(client).then(
      (answer) => enter({ kind: 'answered', answer }),
      (error: unknown) => enter({ kind: 'failed', error }),
    );
    return () => {
      outdated = true;
    };
    // `ask` is a new function at every drawing; `question` says whether it asks something else.
  }, [client, question, turn]);
  return [found?.question === question ? found.asked : ASKING, useCallback(() => setTurn((before) => before + 1), [])];
}
