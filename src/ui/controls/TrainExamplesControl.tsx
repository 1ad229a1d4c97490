import { settingsPanelText } from '../../messages/en/settingsPanel';
import { groupedNumber, localizedDecimal } from '../../messages/format/numbers';
import { numberRange } from '../../store/commands/changeSetting';
import { useLabState } from '../lab/labContext';
import { SliderControl } from './SliderControl';

/** The size of the training set, in examples and per cent of all pairs; either can be typed. */
export function TrainExamplesControl() {
  const pairs = useLabState(({ config }) => numberRange(config, 'task.trainExamples').max);
  const examples = useLabState(({ config }) => config.task.trainExamples);
  const cut = useLabState(({ marks }) =>
    marks.findLast(({ path }) => path === 'task.trainExamples'),
  );
  const now = cut?.isCut
    ? settingsPanelText.cutTo({ examples: groupedNumber(Number(cut.value)) })
    : undefined;
  const share = (count: number) => {
    const percent = (100 * count) / pairs;
    return settingsPanelText.share({
      percent: percent < 10 ? localizedDecimal(percent.toFixed(1)) : Math.round(percent),
      pairs: groupedNumber(pairs),
    });
  };
  const parse = (text: string) => {
    const percent = /^([\d.]+)\s*%$/.exec(text)?.[1];
    return percent === undefined ? text : String(Math.round((Number(percent) / 100) * pairs));
  };
  return (
    <SliderControl
      path="task.trainExamples"
      inWords={(count) => {
        const params = { examples: groupedNumber(count), share: share(count) };
        return now
          ? settingsPanelText.examplesNow({ ...params, now })
          : settingsPanelText.examples(params);
      }}
      unit={now ?? share(examples)}
      parse={parse}
    />
  );
}
