import type { MemberRecords } from './memberRecords';
import { print } from './print';
import { engineLine, milestoneSteps, outcomeText, speedText, type TrainLog } from './trainLog';
import { TRAIN_TABLE } from './trainTable';

/** One run for people: a table, and a sentence. */
export const singleRunTable = (records: MemberRecords): TrainLog => ({
  started(info) {
    const [{ trainExamples = 0, testExamples = 0 } = {}] = info.members;
    const examples = `${trainExamples} training and ${testExamples} test examples`;
    print(engineLine(info, `${info.parameters} parameters`, examples));
    print(TRAIN_TABLE.header);
  },
  measured: ({ row }) => print(TRAIN_TABLE.row(row)),
  ended() {},
  summary(steps, msPerStep) {
    print(`${speedText(steps, msPerStep)}: ${outcomeText(records.of(0).phase())}.`);
  },
});

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
