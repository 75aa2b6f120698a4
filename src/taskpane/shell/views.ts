import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Bilingual } from '../../kpi/bilingual';
import * as messages from './messages';

export type ViewId = 'fill' | 'data' | 'source' | 'submit' | 'review' | 'settings';

export interface PaneView {
  readonly id: ViewId;
  readonly name: Bilingual;
  readonly component: LazyExoticComponent<ComponentType>;
  /** Chosen from the header's gear instead of the row of views. */
  readonly behindGear?: boolean;
}

/** The views in the order shown; each is loaded when it is opened first. */
export const views: readonly PaneView[] = [
  {
    id: 'fill',
    name: messages.fillView,
    component: lazy(() => import('../views/fill/FillView').then(({ FillView }) => ({ default: FillView }))),
  },
  {
    id: 'data',
    name: messages.dataView,
    component: lazy(() => import('../views/data/DataView').then(({ DataView }) => ({ default: DataView }))),
  },
  {
    id: 'source',
    name: messages.sourceView,
    component: lazy(() => import('../views/source/SourceView').then(({ SourceView }) => ({ default: SourceView }))),
  },
  {
    id: 'submit',
    name: messages.submitView,
    component: lazy(() => import('../views/submit/SubmitView').then(({ SubmitView }) => ({ default: SubmitView }))),
  },
  {
    id: 'review',
    name: messages.reviewView,
    component: lazy(() => import('../views/review/ReviewView').then(({ ReviewView }) => ({ default: ReviewView }))),
  },
  {
    id: 'settings',
    name: messages.settingsView,
    component: lazy(() =>
      import('../views/settings/SettingsView').then(({ SettingsView }) => ({ default: SettingsView })),
    ),
    behindGear: true,
  },
];
