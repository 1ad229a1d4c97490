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
}

const VIEW_KEY = 'view';
const SIMULATION_PREFIX = 'sim.';

/** The parts of a page's query, and a sentence about a view that there is not. */
export function splitAddress(search: string): AddressParts & { readonly complaint?: string } {
  const entries = parseQuery(search);
  const ofSimulation = ([key]: readonly [string, string]) => key.startsWith(SIMULATION_PREFIX);
  const asked = entries.findLast(([key]) => key === VIEW_KEY)?.[1];
  const lab = entries.filter((entry) => entry[0] !== VIEW_KEY && !ofSimulation(entry));
  const parts = {
    view: asked !== undefined && isViewName(asked) ? asked : DEFAULT_VIEW,
    lab: lab.length > 0 ? formatQuery(lab) : '',
    simulation: entries
      .filter(ofSimulation)
      .map(([key, value]) => [key.slice(SIMULATION_PREFIX.length), value] as const),
  };
  if (asked === undefined || isViewName(asked)) return parts;
  const complaint = `View (${VIEW_KEY}) must be one of ${VIEW_NAMES.join(', ')}, not “${asked}”. Showing ${DEFAULT_VIEW}.`;
  return { ...parts, complaint };
}

/** The query of those parts; empty where there is nothing to say. */
export function joinAddress({ view, lab, simulation }: AddressParts): string {
  const entries = [
    ...(view === DEFAULT_VIEW ? [] : [[VIEW_KEY, view] as const]),
    ...parseQuery(lab),
    ...simulation.map(([key, value]) => [SIMULATION_PREFIX + key, value] as const),
  ];
  return entries.length > 0 ? formatQuery(entries) : '';
}
