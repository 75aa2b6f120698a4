import { useSyncExternalStore } from 'react';
import type { Me } from '../../exchange/api/serviceSchemas';

export const placeIds = ['nop-tep', 'tom-tat', 'tinh-trang', 'ma-tran'] as const;
export type PlaceId = (typeof placeIds)[number];

/** What the address's part after # says: a page, on the page of states a report, on the page of briefs what is asked for. */
export interface Place {
  readonly page: PlaceId;
  /** "" where none is named. */
  readonly area: string;
  readonly period: string;
  /** What follows a question mark. */
  readonly query: string;
}

/** @param hash "#tinh-trang/VN34-24/2026-Q2", "#/tom-tat?period=2026-Q2&area=VN" */
export function readPlace(hash: string): Place {
  const [, path = '', query = ''] = /^#?\/?([^?]*)\??(.*)$/su.exec(hash) ?? [];
  const [page = '', area = '', period = ''] = path.split('/').map(decoded);
  return { page: placeIds.find((id) => id === page) ?? 'nop-tep', area, period, query };
}

export function placeAddress(page: PlaceId, area = '', period = ''): string {
  const parts = [page, area, period].filter((part) => part !== '');
  return `#${parts.map(encodeURIComponent).join('/')}`;
}

/** What a token may open. The page of uploads explains itself to everybody. */
export function placesFor({ area, scopes }: Pick<Me, 'area' | 'scopes'>): readonly PlaceId[] {
  const isReader = scopes.includes('read');
  return placeIds.filter((id) => {
    if (id === 'nop-tep') return scopes.includes('submit');
    return isReader && (id !== 'ma-tran' || area === 'VN');
  });
}

export function usePlace(): Place {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  return readPlace(hash);
}

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
