import { answers } from './en/answers';
import { circuitFields } from './en/circuitFields';
import { circuits } from './en/circuits';
import { efficiency } from './en/efficiency';
import { engines } from './en/engines';
import { experiments } from './en/experiments';
import { fields } from './en/fields';
import { figures } from './en/figures';
import { fits } from './en/fits';
import { grids } from './en/grids';
import { kernels } from './en/kernels';
import { library } from './en/library';
import { metrics } from './en/metrics';
import { phases } from './en/phases';
import { presets } from './en/presets';
import { problems } from './en/problems';
import { profiles } from './en/profiles';
import { runs } from './en/runs';
import { story } from './en/story';
import { training } from './en/training';
import { values } from './en/values';
import { verdicts } from './en/verdicts';

/** All that the lab says, in English: other languages have the same messages under the same names. */
export const english = {
  /** For numbers and lists. */
  locale: 'en-US',
  answers,
  circuitFields,
  circuits,
  efficiency,
  engines,
  experiments,
  fields,
  figures,
  fits,
  grids,
  kernels,
  library,
  metrics,
  phases,
  presets,
  problems,
  profiles,
  runs,
  story,
  training,
  values,
  verdicts,
};
