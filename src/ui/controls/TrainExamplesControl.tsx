import { numberRange } from '../../store/changeSetting';
import { useLabState } from '../labContext';
import { SliderControl } from './SliderControl';

const group = (count: number) => count.toLocaleString('en-US');

/** The size of the training set, in examples and per cent of all pairs; either can be typed. */
export function TrainExamplesControl() {
  const pairs = useLabState(({ config }) => numberRange(config, 'task.trainExamples').max);
  const examples = useLabState(({ config }) => config.task.trainExamples);
  const cut = useLabState(({ marks }) =>
    marks.findLast(({ path }) => path === 'task.trainExamples'),
  );
  const now = cut?.isCut ? `cut to ${group(Number(cut.value))}` : undefined;
  const share = (count: number) => {
    const percent = (100 * count) / pairs;
    return `${percent < 10 ? percent.toFixed(1) : Math.round(percent)} % of ${group(pairs)}`;
  };
  const parse = (text: string) => {
    const percent = /^([\d.]+)\s*%$/.exec(text)?.[1];
    return percent === undefined ? text : String(Math.round((Number(percent) / 100) * pairs));
  };
  return (
    <SliderControl
      path="task.trainExamples"
      inWords={(count) =>
        `${group(count)} examples, ${share(count)} pairs${now ? `, now ${now}` : ''}`
      }
      unit={now ?? share(examples)}
      parse={parse}
    />
  );
}
