import type * as core from './core';

export type Core = typeof core;

/** The core, loaded with the first call; a later call after a broken line tries again. */
export function loadCore(): Promise<Core> {
  return import(/* webpackChunkName: "core" */ './core');
}
