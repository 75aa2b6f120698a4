import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Bilingual } from '../../kpi/bilingual';
import * as messages from './messages';

export type ViewId = 'fill' | 'data' | 'brief' | 'source' | 'submit' | 'review' | 'settings';

export interface PaneView {
  readonly id: ViewId;
  readonly name: Bilingual;
  /** For a narrow pane. */
  readonly shortName?: Bilingual;
  readonly component: LazyExoticComponent<ComponentType>;
  /** Chosen from the header's gear instead of the row of views. */
  readonly behindGear?: boolean;
}

/** The views in the order shown; each is loaded when it is opened first. */
export const views: readonly PaneView[] = [
  {
    id: 'fill',
    name: messages.fillView,
    shortName: messages.shortNames.fill,
    component: lazy(() => import('../views/fill/FillView').then(({ FillView }) => ({ default: FillView }))),
  },
  {
    id: 'data',
    name: messages.dataView,
    shortName: messages.shortNames.data,
    component: lazy(() => import('../views/data/DataView').then(({ DataView }) => ({ default: DataView }))),
  },
  {
    id: 'brief',
    name: messages.briefView,
    component: lazy(() => import('../views/brief/BriefView').then(({ BriefView }) => ({ default: BriefView }))),
  },
  {
    id: 'source',
    name: messages.sourceView,
    shortName: messages.shortNames.source,
    component: lazy(() => import('../views/source/SourceView').then(({ SourceView }) => ({ default: SourceView }))),
  },
  {
    id: 'submit',
    name: messages.submitView,
    shortName: messages.shortNames.submit,
    component: lazy(() => import('../views/submit/SubmitView').then(({ SubmitView }) => ({ default: SubmitView }))),
  },
  {
    id: 'review',
    name: messages.reviewView,
    shortName: messages.shortNames.review,
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
