import type { answersText } from './en/answers';
import type { chartsText, sonificationText } from './en/charts';
import type { circuitFieldsText, circuitsText, circuitsViewText } from './en/circuits';
import type { convergenceText } from './en/convergence';
import type { criticalViewText } from './en/criticalSize';
import type { keyboardText, savedRunsText, shareText } from './en/dialogs';
import type { efficiencyText, efficiencyViewText } from './en/efficiency';
import type { enginesText, trainingText } from './en/engines';
import type {
  experimentCardsText,
  experimentsText,
  experimentVerdictsText,
} from './en/experiments';
import type { figuresText } from './en/figures';
import type { foreignCurvesText } from './en/foreignCurves';
import type { glossaryText } from './en/glossary';
import type { insideText } from './en/inside';
import type { insideFiguresText } from './en/insideFigures';
import type { insideLooksText } from './en/insideLooks';
import type { insideViewText } from './en/insideView';
import type { lessonPanelText, lessonsText, teacherText } from './en/lessons';
import type { libraryText, storageText } from './en/library';
import type { metricsText, valuesText } from './en/metrics';
import type { addressText, dialogButtonsText, pageText } from './en/page';
import type { phaseMeaningsText } from './en/phaseMeanings';
import type { fitsText, predictionsText } from './en/predictions';
import type { problemsText, workerText } from './en/problems';
import type { kernelsText, profilesText, reportsText } from './en/reports';
import type { runFilesText, savingText } from './en/runFiles';
import type { phasesText, runStatusText, statusBarText } from './en/runStatus';
import type { runListText, runsText } from './en/runs';
import type { fieldsText, operationsText } from './en/settings';
import type { presetsText, settingsPanelText } from './en/settingsPanel';
import type { sweepFilesText, sweepGridsText, sweepNetworksText, sweepsText } from './en/sweeps';
import type { symmetryText } from './en/symmetry';

/** The messages of a subject as they are in any language: of the same names, and made from the same values. */
type Translated<Text> = Text extends string
  ? string
  : Text extends (...args: infer Values) => infer Made
    ? (...args: Values) => Translated<Made>
    : { readonly [Name in keyof Text]: Translated<Text[Name]> };

/** All that the lab says, in one language: the same messages under the same names as in English. */
export interface Messages {
  readonly address: Translated<typeof addressText>;
  readonly answers: Translated<typeof answersText>;
  readonly predictions: Translated<typeof predictionsText>;
  readonly statusBar: Translated<typeof statusBarText>;
  readonly charts: Translated<typeof chartsText>;
  readonly circuitFields: Translated<typeof circuitFieldsText>;
  readonly circuits: Translated<typeof circuitsText>;
  readonly circuitsView: Translated<typeof circuitsViewText>;
  readonly criticalView: Translated<typeof criticalViewText>;
  readonly sonification: Translated<typeof sonificationText>;
  readonly efficiency: Translated<typeof efficiencyText>;
  readonly efficiencyView: Translated<typeof efficiencyViewText>;
  readonly engines: Translated<typeof enginesText>;
  readonly experimentCards: Translated<typeof experimentCardsText>;
  readonly experiments: Translated<typeof experimentsText>;
  readonly fields: Translated<typeof fieldsText>;
  readonly figures: Translated<typeof figuresText>;
  readonly fits: Translated<typeof fitsText>;
  readonly foreignCurves: Translated<typeof foreignCurvesText>;
  readonly glossary: Translated<typeof glossaryText>;
  readonly sweepGrids: Translated<typeof sweepGridsText>;
  readonly inside: Translated<typeof insideText>;
  readonly insideFigures: Translated<typeof insideFiguresText>;
  readonly insideLooks: Translated<typeof insideLooksText>;
  readonly insideView: Translated<typeof insideViewText>;
  readonly kernels: Translated<typeof kernelsText>;
  readonly keyboard: Translated<typeof keyboardText>;
  readonly lessonPanel: Translated<typeof lessonPanelText>;
  readonly lessons: Translated<typeof lessonsText>;
  readonly library: Translated<typeof libraryText>;
  readonly metrics: Translated<typeof metricsText>;
  readonly sweepNetworks: Translated<typeof sweepNetworksText>;
  readonly dialogButtons: Translated<typeof dialogButtonsText>;
  readonly operations: Translated<typeof operationsText>;
  readonly page: Translated<typeof pageText>;
  readonly settingsPanel: Translated<typeof settingsPanelText>;
  readonly phases: Translated<typeof phasesText>;
  readonly phaseMeanings: Translated<typeof phaseMeaningsText>;
  readonly presets: Translated<typeof presetsText>;
  readonly problems: Translated<typeof problemsText>;
  readonly profiles: Translated<typeof profilesText>;
  readonly reports: Translated<typeof reportsText>;
  readonly convergence: Translated<typeof convergenceText>;
  readonly runFiles: Translated<typeof runFilesText>;
  readonly runList: Translated<typeof runListText>;
  readonly runs: Translated<typeof runsText>;
  readonly savedRuns: Translated<typeof savedRunsText>;
  readonly saving: Translated<typeof savingText>;
  readonly share: Translated<typeof shareText>;
  readonly storage: Translated<typeof storageText>;
  readonly runStatus: Translated<typeof runStatusText>;
  readonly sweepFiles: Translated<typeof sweepFilesText>;
  readonly symmetry: Translated<typeof symmetryText>;
  readonly sweeps: Translated<typeof sweepsText>;
  readonly teacher: Translated<typeof teacherText>;
  readonly training: Translated<typeof trainingText>;
  readonly values: Translated<typeof valuesText>;
  readonly experimentVerdicts: Translated<typeof experimentVerdictsText>;
  readonly worker: Translated<typeof workerText>;
}
