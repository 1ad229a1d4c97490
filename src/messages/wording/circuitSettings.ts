import type { SettingProblem } from '../../run/config/problem';
import { circuitFieldsText } from '../en/circuits';
import { settingFaultText, settingProblemText } from './settingProblems';

type CircuitPath = keyof typeof circuitFieldsText;

const isCircuitPath = (path: string): path is CircuitPath => Object.hasOwn(circuitFieldsText, path);

/** What stands beside the control of a setting of the simulation. */
export const circuitFieldLabel = (path: CircuitPath): string => circuitFieldsText[path].label;

/** One line that explains it. */
export const circuitFieldHelp = (path: CircuitPath): string => circuitFieldsText[path].help;

/** One choice of it. */
export function circuitChoiceLabel(path: CircuitPath, choice: string): string {
  const text = circuitFieldsText[path];
  const options: Readonly<Record<string, string>> = 'options' in text ? text.options : {};
  return options[choice] ?? choice;
}

const labelOfPath = (path: string) => (isCircuitPath(path) ? circuitFieldLabel(path) : path);

/** What is wrong with a setting of the simulation, as a sentence. */
export const circuitFaultText = (problem: SettingProblem): string =>
  settingFaultText(problem, labelOfPath);

/** The same, and what is used instead. */
export const circuitProblemText = (problem: SettingProblem): string =>
  settingProblemText(problem, labelOfPath);
