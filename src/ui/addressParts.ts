import { experimentEntries } from '../run/experimentEntries';
import { EXPERIMENT_NAMES, type ExperimentName, isExperimentName } from '../run/experiments';
import { formatQuery, parseQuery } from '../store/queryString';
import { type LinkLimits, readLimit } from './share/linkLimits';
import type { ViewName } from './views';
import { DEFAULT_VIEW, isViewName, VIEW_NAMES } from './views';

/** The page's address, by whom each part belongs to. */
export interface AddressParts extends LinkLimits {
  readonly view: ViewName;
  /** It is shown in the frame of another page. */
  readonly embed?: true;
  /** The experiment whose card is open. */
  readonly experiment?: ExperimentName | undefined;
  /** The query as the lab reads and writes it. */
  readonly lab: string;
  /** Settings of the two-circuit simulation. */
  readonly simulation: readonly (readonly [string, string])[];
}

const VIEW_KEY = 'view';
const EXPERIMENT_KEY = 'experiment';
const EMBED_KEY = 'embed';
const LIMITS = ['hide', 'lock'] as const;
const SIMULATION_PREFIX = 'sim.';

type Entry = readonly [string, string];

/** What to say where `value` is asked for and is none of `names`. */
const complaintOf = (label: string, value: string, names: readonly string[], instead: string) =>
  `${label} must be one of ${names.join(', ')}, not “${value}”. ${instead}`;

/**
 * The parts of a page's query, and a sentence about a view or an experiment that there is not. An experiment that comes
 * without a preset brings its settings; where there is a preset, the address has them all.
 */
export function splitAddress(search: string): AddressParts & { readonly complaint?: string } {
  const entries = parseQuery(search);
  const asked = (wanted: string) => entries.findLast(([key]) => key === wanted)?.[1];
  const view = asked(VIEW_KEY) ?? DEFAULT_VIEW;
  const name = asked(EXPERIMENT_KEY);
  const experiment = name !== undefined && isExperimentName(name) ? name : undefined;
  const ofSimulation = ([key]: Entry) => key.startsWith(SIMULATION_PREFIX);
  const ownKeys: readonly string[] = [VIEW_KEY, EXPERIMENT_KEY, EMBED_KEY, ...LIMITS];
  const own = entries.filter((entry) => !ownKeys.includes(entry[0]) && !ofSimulation(entry));
  const brought =
    experiment && !own.some(([key]) => key === 'preset')
      ? experimentEntries(experiment, 'small')
      : [];
  const lab = [...brought, ...own];
  const embed = asked(EMBED_KEY);
  const limits = LIMITS.map((kind) => [kind, readLimit(kind, asked(kind) ?? '')] as const);
  const complaints = [
    ...(isViewName(view)
      ? []
      : [complaintOf('View (view)', view, VIEW_NAMES, `Showing ${DEFAULT_VIEW}.`)]),
    ...(name === undefined || experiment
      ? []
      : [complaintOf('Experiment (experiment)', name, EXPERIMENT_NAMES, 'Showing none.')]),
    ...(embed === undefined || embed === '0' || embed === '1'
      ? []
      : [`embed must be 1 or 0, not “${embed}”.`]),
    ...limits.flatMap(([, read]) => read.complaints),
  ];
  return {
    view: isViewName(view) ? view : DEFAULT_VIEW,
    ...(experiment ? { experiment } : {}),
    ...(embed === '1' ? { embed: true } : {}),
    ...Object.fromEntries(
      limits.filter(([, { names }]) => names.length > 0).map(([kind, { names }]) => [kind, names]),
    ),
    lab: lab.length > 0 ? formatQuery(lab) : '',
    simulation: entries
      .filter(ofSimulation)
      .map(([key, value]) => [key.slice(SIMULATION_PREFIX.length), value] as const),
    ...(complaints.length > 0 ? { complaint: complaints.join(' ') } : {}),
  };
}

/** The query of those parts; empty where there is nothing to say. */
export function joinAddress(parts: AddressParts): string {
  const { view, experiment, lab, simulation, embed } = parts;
  const entries: Entry[] = [
    ...(view === DEFAULT_VIEW ? [] : [[VIEW_KEY, view] as const]),
    ...(experiment ? [[EXPERIMENT_KEY, experiment] as const] : []),
    ...parseQuery(lab),
    ...simulation.map(([key, value]) => [SIMULATION_PREFIX + key, value] as const),
    ...LIMITS.filter((kind) => parts[kind]?.length).map(
      (kind) => [kind, (parts[kind] ?? []).join(',')] as const,
    ),
    ...(embed ? [[EMBED_KEY, '1'] as const] : []),
  ];
  return entries.length > 0 ? formatQuery(entries) : '';
}
