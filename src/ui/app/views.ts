/** What the page can show; one at a time. The digits of the keyboard go to them in this order: new ones come at the end. */
export const VIEW_NAMES = [
  'lab',
  'circuits',
  'critical',
  'efficiency',
  'teacher',
  'inside',
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];
/** Views that the head of the page links to, in this order; the others have their place in one of them. */
export const HEADER_VIEWS: readonly ViewName[] = [
  'lab',
  'inside',
  'circuits',
  'critical',
  'efficiency',
];
export const DEFAULT_VIEW: ViewName = 'lab';

export const isViewName = (name: string): name is ViewName =>
  VIEW_NAMES.some((known) => known === name);
