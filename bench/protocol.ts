import type { RunConfig } from '../src/run/config/runConfig';
import type { BrowserContenderName } from './contenders';

/** What the page asks of the worker that holds one contender: one question at a time, each answered once. */
export type Question =
  | {
      readonly ask: 'start';
      readonly contender: BrowserContenderName;
      readonly config: RunConfig;
      readonly steps: number;
    }
  | { readonly ask: 'time'; readonly budgetMs: number; readonly stepsAtMost: number };

/** A contender after its first steps. */
export interface Started {
  /** The training loss after them. */
  readonly loss: number;
  /** How long the last of them took. */
  readonly lastStepMs: number;
  /** What computes, in words. */
  readonly label: string;
}

export type Answer =
  | { readonly started: Started }
  | { readonly msPerStep: number }
  | { readonly error: string };
