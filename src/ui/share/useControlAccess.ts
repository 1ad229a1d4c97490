import { useUrlParts } from '../app/pageUrl';
import { controlAccess } from './linkLimits';

/** What the link that opened the page leaves of a control. */
export const useControlAccess = (name: string): ReturnType<typeof controlAccess> =>
  useUrlParts((parts) => controlAccess(parts, name));
