/** What the page can show; one at a time. */
export const VIEW_NAMES = [
  'lab',
  'inside',
  'circuits',
  'critical',
  'efficiency',
  'teacher',
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];
/** Views that the head of the page links to; the others have their place in one of them. */
export const HEADER_VIEWS = VIEW_NAMES.filter((name) => name !== 'teacher');
export const DEFAULT_VIEW: ViewName = 'lab';

export const isViewName = (name: string): name is ViewName =>
  VIEW_NAMES.some((known) => known === name);
