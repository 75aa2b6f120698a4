import { addAreas } from './areas';
import { addAudit } from './audit';
import { addBriefs } from './briefs';
import { addCatalogue } from './catalogue';
import { addChecks } from './checks';
import { addConsolidated } from './consolidated';
import { addForms } from './forms';
import { addKeys } from './keys';
import { addMatrix } from './matrix';
import { addMe } from './me';
import { addPeriods } from './periods';
import { addReminders } from './reminders';
import { addReviews } from './reviews';
import type { AddRoutes } from './routes';
import { addSlots } from './slots';
import { addSubmissionFiles } from './submissionFiles';
import { addSubmissions } from './submissions';
import { addTokens } from './tokens';

/** The resources under `/api/v1`, in the order of the documentation. */
export const resources: readonly AddRoutes[] = [
  addMe,
  addAreas,
  addCatalogue,
  addPeriods,
  addChecks,
  addForms,
  addSubmissions,
  addSubmissionFiles,
  addSlots,
  addReviews,
  addMatrix,
  addReminders,
  addConsolidated,
  addBriefs,
  addAudit,
  addTokens,
  addKeys,
];
