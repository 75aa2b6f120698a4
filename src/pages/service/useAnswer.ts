import { useCallback, useEffect, useState } from 'react';
import type { ServiceClient } from '../../session/service/serviceClient';
import { usePageService } from './pageService';

export type Answer<T> =
  | { readonly kind: 'asking'; /** What the last question was answered. */ readonly before: T | undefined }
  | { readonly kind: 'here'; readonly content: T }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * What the service answers to a question.
 *
 * @param question stays the same while the question does; asked again when it changes
 * @returns the answer, and what asks again
 */
export function useAnswer<T>(
  question: string,
  ask: (client: ServiceClient) => Promise<T>,
): readonly [Answer<T>, () => void] {
  const { client } = usePageService();
  const [turn, setTurn] = useState(0);
  const [found, setFound] = useState<{ readonly to: string; readonly answer: Answer<T> }>();
  const asked = `${question} ${turn}`;
  useEffect(() => {
    if (!client) return;
    let outdated = false;
    const enter = (answer: Answer<T>): void => {
      if (!outdated) setFound({ to: asked, answer });
    };
    ask(client).then(
      (content) => enter({ kind: 'here', content }),
      (error: unknown) => enter({ kind: 'failed', error }),
    );
    return () => {
      outdated = true;
    };
    // `ask` is a new function at every drawing; `question` says whether it asks something else.
  }, [client, asked]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  if (found?.to === asked) return [found.answer, again];
  return [{ kind: 'asking', before: found?.answer.kind === 'here' ? found.answer.content : undefined }, again];
}
