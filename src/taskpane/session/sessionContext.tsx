import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Session, SessionState, Settings } from '../../session/session';

const Current = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  return <Current.Provider value={session}>{children}</Current.Provider>;
}

export function useSession(): Session {
  const session = useContext(Current);
  if (!session) throw new Error('A view stands outside SessionProvider.');
  return session;
}

/** The data the session has open, or why there are none; the view is drawn again when that changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(
    useCallback((changed: () => void) => session.subscribe(changed), [session]),
    () => session.state,
  );
}

export function useSettings(): Settings {
  const session = useSession();
  return useSyncExternalStore(
    useCallback((changed: () => void) => session.subscribe(changed), [session]),
    () => session.settings,
  );
}
