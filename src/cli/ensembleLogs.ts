import type { RunConfig } from '../run/runConfig';
import { settingAt } from '../run/settings';
import type { EndedMember } from '../run/trainEvent';
import type { MemberRecords } from './memberRecords';
import { print } from './print';
import { engineLine, milestoneSteps, outcomeText, speedText, type TrainLog } from './trainLog';
import type { Variation } from './variations';

/** Several runs for people: a sentence for each as it ends. */
export const ensembleTable = (records: MemberRecords, grid: readonly Variation[]): TrainLog => ({
  started(info) {
    print(engineLine(info, `${grid.length} runs of ${info.parameters} parameters each`));
  },
  measured() {},
  ended({ member, step, error }) {
    const varied = grid[member]?.map(([path, value]) => `${path} ${value}`).join(', ');
    const how = outcomeText(records.of(member).phase());
    const line = `${step} steps of run ${member} (${varied}): ${how}.`;
    print([line, error?.message].filter(Boolean).join(' '));
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
