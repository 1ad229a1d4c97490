import type { RunFileProblem } from '../../store/persistence/runFile/runFileProblems';
import { runFileProblemText } from './runFileText';

interface RunFileProblemTextProps {
  readonly file: string;
  readonly problem: RunFileProblem;
}

/** Why a file cannot be shown; a component, so that its sentences are loaded with the first such file. */
export function RunFileProblemText({ file, problem }: RunFileProblemTextProps) {
  return runFileProblemText(file, problem);
}
