import { memoryText } from '../../messages/format/bytes';
import { engineRatesText, engineText, fallbackText } from '../../messages/wording/engines';
import { metricLabel } from '../../messages/wording/metrics';
import { runErrorText } from '../../messages/wording/runErrors';
import type { RunConfig } from '../../run/config/runConfig';
import { settingAt } from '../../run/config/settings';
import type { EndedMember, MemberRow, RunInfo } from '../../run/events/trainEvent';
import type { MetricName, MetricsRow } from '../../run/metrics/metrics';
import type { Phase } from '../../run/phase/phase';
import type { Variation } from '../arguments/variations';
import { print, textTable } from '../output';
import type { MemberRecords } from './memberRecords';

/** The steps at which a run memorised and grokked; null: never. */
export interface MilestoneSteps {
  readonly memorisedAt: number | null;
  readonly grokkedAt: number | null;
}

/** What `lab train` prints, as things happen. */
interface TrainLog {
  started(info: RunInfo): void;
  measured(row: MemberRow): void;
  ended(end: EndedMember): void;
  /** Last of all. `msPerStep` is null where no step was done. */
  summary(steps: number, msPerStep: number | null): void;
}

/** What computes it, and of what size: what there is, the memory that takes, and what else there is to say. */
function engineLine({ engine }: RunInfo, what: string, more?: string): string {
  const sizes = [what, memoryText(engine.memory), more].filter(Boolean).join(', ');
  const { rates, fallback } = engine;
  const reason = rates ? engineRatesText(rates) : fallback && fallbackText(fallback);
  return [`${engineText(engine)}: ${sizes}.`, reason].filter(Boolean).join(' ');
}

/** When a run memorised and grokked, in words. */
function outcomeText({ name, memorisedAt, grokkedAt }: Phase): string {
  const at = (word: string, step: number | undefined) =>
    step === undefined ? `not ${word}` : `${word} at step ${step}`;
  return `${at('memorised', memorisedAt)}, ${at('grokked', grokkedAt)} (${name})`;
}

/** The same for programs. */
const milestoneSteps = ({ memorisedAt, grokkedAt }: Phase): MilestoneSteps => ({
  memorisedAt: memorisedAt ?? null,
  grokkedAt: grokkedAt ?? null,
});

const stepsText = (steps: number) => `${steps} ${steps === 1 ? 'step' : 'steps'}`;

const speedText = (steps: number, msPerStep: number | null): string =>
  `${stepsText(steps)}, ${msPerStep?.toPrecision(3) ?? '–'} ms each`;

const percentCell = (share: number) =>
  Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
const numberCell = (value: number) => (Number.isFinite(value) ? value.toPrecision(4) : '–');
const column = (name: MetricName, write: (value: number) => string) => ({
  label: metricLabel(name),
  write: (row: MetricsRow) => write(row[name]),
});

/** The metrics that fit a terminal's width. */
const trainTable = () =>
  textTable([
    column('step', String),
    column('trainLoss', numberCell),
    column('testLoss', numberCell),
    column('trainAccuracy', percentCell),
    column('testAccuracy', percentCell),
    column('weightNorm', numberCell),
    column('stepsPerSecond', (rate) => (Number.isFinite(rate) ? rate.toFixed(0) : '–')),
  ]);

/** One run for people: a table, and a sentence. */
export function singleRunTable(records: MemberRecords): TrainLog {
  const table = trainTable();
  return {
    started(info) {
      const [{ trainExamples = 0, testExamples = 0 } = {}] = info.members;
      const examples = `${trainExamples} training and ${testExamples} test examples`;
      print(engineLine(info, `${info.parameters} parameters`, examples));
      print(table.header);
    },
    measured: ({ row }) => print(table.row(row)),
    ended() {},
    summary(steps, msPerStep) {
      print(`${speedText(steps, msPerStep)}: ${outcomeText(records.of(0).phase())}.`);
    },
  };
}

/** One run for programs: a JSON line a measurement, and a summary. */
export const singleRunJson = (records: MemberRecords): TrainLog => ({
  started() {},
  measured: ({ row }) => print(JSON.stringify(row)),
  ended() {},
  summary(steps, msPerStep) {
    const outcome = milestoneSteps(records.of(0).phase());
    print(JSON.stringify({ summary: true, ...outcome, steps, msPerStep }));
  },
});

/** Several runs for people: a sentence for each as it ends. */
export const ensembleTable = (records: MemberRecords, grid: readonly Variation[]): TrainLog => ({
  started(info) {
    print(
      engineLine(
        info,
        `${grid.length} ${grid.length === 1 ? 'run' : 'runs'} of ${info.parameters} parameters each`,
      ),
    );
  },
  measured() {},
  ended({ member, step, error }) {
    const varied = grid[member]?.map(([path, value]) => `${path} ${value}`).join(', ');
    const how = outcomeText(records.of(member).phase());
    const line = `${stepsText(step)} of run ${member} (${varied}): ${how}.`;
    print([line, error && runErrorText(error)].filter(Boolean).join(' '));
  },
  summary: (steps, msPerStep) => print(`${speedText(steps, msPerStep)}.`),
});

/**
 * Several runs for programs: what each varies, a JSON line a measurement and member, how each went, and a summary of the
 * whole.
 */
export function ensembleJson(
  records: MemberRecords,
  grid: readonly Variation[],
  configs: readonly RunConfig[],
): TrainLog {
  const ended = new Map<number, EndedMember['why']>();
  const members = configs.map((config, member) => {
    const paths = grid[member]?.map(([path]) => path) ?? [];
    return {
      member,
      settings: Object.fromEntries(paths.map((path) => [path, settingAt(config, path)])),
    };
  });
  return {
    started() {
      for (const named of members) print(JSON.stringify(named));
    },
    measured: ({ member, row }) => print(JSON.stringify({ member, ...row })),
    ended: ({ member, why }) => void ended.set(member, why),
    summary(steps, msPerStep) {
      for (const named of members) {
        const { phase, steps: done } = records.of(named.member);
        const why = ended.get(named.member) ?? null;
        print(JSON.stringify({ ...named, ended: why, ...milestoneSteps(phase()), steps: done }));
      }
      print(JSON.stringify({ summary: true, members: members.length, steps, msPerStep }));
    },
  };
}
