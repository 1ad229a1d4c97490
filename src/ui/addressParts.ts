import { formatQuery, parseQuery } from '../store/queryString';
import type { ViewName } from './views';
import { DEFAULT_VIEW, isViewName, VIEW_NAMES } from './views';

/** The page's address, by whom each part belongs to. */
export interface AddressParts {
  readonly view: ViewName;
  /** The query as the lab reads and writes it. */
  readonly lab: string;
  /** Settings of the two-circuit simulation. */
  readonly simulation: readonly (readonly [string, string])[];
  /** What the view of the critical size is told. */
  readonly sweep: readonly (readonly [string, string])[];
}

const VIEW_KEY = 'view';
const SIMULATION_PREFIX = 'sim.';
const SWEEP_PREFIX = 'sweep.';
const PREFIXES = [SIMULATION_PREFIX, SWEEP_PREFIX] as const;

/** The parts of a page's query, and a sentence about a view that there is not. */
export function splitAddress(search: string): AddressParts & { readonly complaint?: string } {
  const entries = parseQuery(search);
  const isOfLab = ([key]: readonly [string, string]) =>
    key !== VIEW_KEY && !PREFIXES.some((prefix) => key.startsWith(prefix));
  const of = (prefix: (typeof PREFIXES)[number]) =>
    entries
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value] as const);
  const asked = entries.findLast(([key]) => key === VIEW_KEY)?.[1];
  const lab = entries.filter(isOfLab);
  const parts = {
    view: asked !== undefined && isViewName(asked) ? asked : DEFAULT_VIEW,
    lab: lab.length > 0 ? formatQuery(lab) : '',
    simulation: of(SIMULATION_PREFIX),
    sweep: of(SWEEP_PREFIX),
  };
  if (asked === undefined || isViewName(asked)) return parts;
  const complaint = `View (${VIEW_KEY}) must be one of ${VIEW_NAMES.join(', ')}, not “${asked}”. Showing ${DEFAULT_VIEW}.`;
  return { ...parts, complaint };
}

/** The query of those parts; empty where there is nothing to say. */
export function joinAddress({ view, lab, simulation, sweep }: AddressParts): string {
  const entries = [
    ...(view === DEFAULT_VIEW ? [] : [[VIEW_KEY, view] as const]),
    ...parseQuery(lab),
    ...simulation.map(([key, value]) => [SIMULATION_PREFIX + key, value] as const),
    ...sweep.map(([key, value]) => [SWEEP_PREFIX + key, value] as const),
  ];
  return entries.length > 0 ? formatQuery(entries) : '';
}
