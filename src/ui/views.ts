/** What the page can show; one at a time. */
export const VIEWS = {
  lab: { label: 'Lab' },
  circuits: { label: 'Two circuits' },
  critical: { label: 'Critical size' },
  efficiency: { label: 'Efficiency' },
  teacher: { label: 'For teachers' },
} as const;

export type ViewName = keyof typeof VIEWS;
export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];
/** Views that the head of the page links to; the others have their place in one of them. */
export const HEAD_VIEWS = VIEW_NAMES.filter((name) => name !== 'teacher');
export const DEFAULT_VIEW: ViewName = 'lab';

export const isViewName = (name: string): name is ViewName => Object.hasOwn(VIEWS, name);
