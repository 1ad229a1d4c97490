/** What the page can show; one at a time. */
export const VIEWS = {
  lab: { label: 'Lab' },
  circuits: { label: 'Two circuits' },
  critical: { label: 'Critical size' },
  efficiency: { label: 'Efficiency' },
} as const;

export type ViewName = keyof typeof VIEWS;
export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];
export const DEFAULT_VIEW: ViewName = 'lab';

export const isViewName = (name: string): name is ViewName => Object.hasOwn(VIEWS, name);
