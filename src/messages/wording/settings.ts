import { type FieldPath, isFieldPath } from '../../run/config/fields';
import type { PresetName } from '../../run/config/presets';
import { OPERATIONS, type OperationName } from '../../tasks/operations';
import { fieldsText, operationsText } from '../en/settings';
import { presetsText } from '../en/settingsPanel';

/** What stands beside the control of a setting. */
export const fieldLabel = (path: FieldPath): string => fieldsText[path].label;

/** The same of any path; what is no setting of a run keeps its name. */
export const labelOfPath = (path: string): string => (isFieldPath(path) ? fieldLabel(path) : path);

/** One line that explains a setting. */
export const fieldHelp = (path: FieldPath): string => fieldsText[path].help;

const hasWords = (op: OperationName): op is keyof typeof operationsText =>
  Object.hasOwn(operationsText, op);

/** A task: its formula, in words where the formula needs them. */
export const operationLabel = (op: OperationName): string =>
  hasWords(op) ? operationsText[op] : (OPERATIONS[op].formula ?? op);

/** One choice of a setting, e.g. "true answers". */
export function choiceLabel(path: FieldPath, choice: string): string {
  if (path === 'task.op') return operationLabel(choice as OperationName);
  const text = fieldsText[path];
  const options: Readonly<Record<string, string>> = 'options' in text ? text.options : {};
  return options[choice] ?? choice;
}

export const presetLabel = (name: PresetName): string => presetsText[name].label;

/** One line: what one will see. */
export const presetDescription = (name: PresetName): string => presetsText[name].shows;
