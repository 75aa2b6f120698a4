import { browserConnection } from '../../session/service/browserStorage';
import { ServiceAccess } from '../../session/service/serviceAccess';

/** One for the window: settings, sending and reviewing speak of the same service. Nothing is asked before a view needs it. */
export const windowService = new ServiceAccess(browserConnection());
