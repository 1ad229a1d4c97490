import { useAddressParts } from '../addressContext';
import { accessTo } from './linkLimits';

/** What the link that opened the page leaves of a control. */
export const useAccess = (name: string): ReturnType<typeof accessTo> =>
  useAddressParts((parts) => accessTo(parts, name));
