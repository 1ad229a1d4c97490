import { kernelsText } from '../messages/en/kernelsText';

const kernelTexts: Readonly<Record<string, string>> = kernelsText.words;

/** A kernel in plain words; gradients of parameters are called so, and what has no words keeps its name. */
export function kernelLabel(name: string): string {
  const [, parameter] = /^d([Wb]_\w+)$/.exec(name) ?? [];
  return kernelTexts[name] ?? (parameter ? kernelsText.gradientOf({ parameter }) : name);
}
