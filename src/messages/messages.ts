import type { answersText } from './en/answersText';
import type { circuitFieldsText } from './en/circuitFieldsText';
import type { circuitsText } from './en/circuitsText';
import type { efficiencyText } from './en/efficiencyText';
import type { enginesText } from './en/enginesText';
import type { experimentsText } from './en/experimentsText';
import type { fieldsText } from './en/fieldsText';
import type { figuresText } from './en/figuresText';
import type { fitsText } from './en/fitsText';
import type { gridsText } from './en/gridsText';
import type { kernelsText } from './en/kernelsText';
import type { libraryText } from './en/libraryText';
import type { metricsText } from './en/metricsText';
import type { phasesText } from './en/phasesText';
import type { presetsText } from './en/presetsText';
import type { problemsText } from './en/problemsText';
import type { profilesText } from './en/profilesText';
import type { runsText } from './en/runsText';
import type { storyText } from './en/storyText';
import type { trainingText } from './en/trainingText';
import type { valuesText } from './en/valuesText';
import type { verdictsText } from './en/verdictsText';

/** All that the lab says, in one language: the same messages under the same names as in English. */
export interface Messages {
  readonly locale: string;
  readonly answers: typeof answersText;
  readonly circuitFields: typeof circuitFieldsText;
  readonly circuits: typeof circuitsText;
  readonly efficiency: typeof efficiencyText;
  readonly engines: typeof enginesText;
  readonly experiments: typeof experimentsText;
  readonly fields: typeof fieldsText;
  readonly figures: typeof figuresText;
  readonly fits: typeof fitsText;
  readonly grids: typeof gridsText;
  readonly kernels: typeof kernelsText;
  readonly library: typeof libraryText;
  readonly metrics: typeof metricsText;
  readonly phases: typeof phasesText;
  readonly presets: typeof presetsText;
  readonly problems: typeof problemsText;
  readonly profiles: typeof profilesText;
  readonly runs: typeof runsText;
  readonly story: typeof storyText;
  readonly training: typeof trainingText;
  readonly values: typeof valuesText;
  readonly verdicts: typeof verdictsText;
}
