import type { english } from './english';

/** All that the lab says, in one language. */
export type Messages = typeof english;
