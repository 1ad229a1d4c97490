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
import type { Spoken } from './spoken';

/** All that the lab says, in one language: the same messages under the same names as in English. */
export interface Messages {
  readonly answers: Spoken<typeof answersText>;
  readonly circuitFields: Spoken<typeof circuitFieldsText>;
  readonly circuits: Spoken<typeof circuitsText>;
  readonly efficiency: Spoken<typeof efficiencyText>;
  readonly engines: Spoken<typeof enginesText>;
  readonly experiments: Spoken<typeof experimentsText>;
  readonly fields: Spoken<typeof fieldsText>;
  readonly figures: Spoken<typeof figuresText>;
  readonly fits: Spoken<typeof fitsText>;
  readonly grids: Spoken<typeof gridsText>;
  readonly kernels: Spoken<typeof kernelsText>;
  readonly library: Spoken<typeof libraryText>;
  readonly metrics: Spoken<typeof metricsText>;
  readonly phases: Spoken<typeof phasesText>;
  readonly presets: Spoken<typeof presetsText>;
  readonly problems: Spoken<typeof problemsText>;
  readonly profiles: Spoken<typeof profilesText>;
  readonly runs: Spoken<typeof runsText>;
  readonly story: Spoken<typeof storyText>;
  readonly training: Spoken<typeof trainingText>;
  readonly values: Spoken<typeof valuesText>;
  readonly verdicts: Spoken<typeof verdictsText>;
}
