import type { PresetName } from '../../run/config/presets';
import type { Settings } from '../../run/config/settings';
import type { ChartKey } from '../charts/runChartSpecs';
import type { RunFacts } from './runFacts';

/*
 * A lesson is data: its settings, its texts, and how its runs are judged. Texts are marked up as text/parseText.ts says; its
 * texts in another language are a file of their own (lessonTexts.ts).
 */

/** One network that a lesson trains: settings laid over a preset. */
export interface LessonRun {
  /** As texts name it: `{key.fact}`. */
  readonly key: string;
  readonly label: string;
  readonly preset: PresetName;
  readonly settings: Settings;
}

/** What a run of the lesson did, by its key. Outcomes are asked when all runs have ended. */
export type FactsByRun = (run: string) => RunFacts;

/** Something that may come of the runs. Of all outcomes of a lesson, exactly one holds. */
export interface Outcome {
  readonly key: string;
  /** As an answer to the question; absent: it is not offered, because nobody would expect it. */
  readonly option?: string;
  holds(facts: FactsByRun): boolean;
  /** What was seen, with its figures. */
  readonly saw: string;
  /** What (nearly) all seeds did that were tried, and what the explanation is about. */
  readonly isUsual?: true;
}

/** What the reader is asked before the runs. */
export type Question =
  /** One of the outcomes that have an `option`. */
  | { readonly kind: 'choice'; readonly ask: string }
  /** The test accuracy of a run, drawn on the accuracy chart: its height at these steps, straight lines between. */
  | {
      readonly kind: 'curve';
      readonly ask: string;
      readonly run: string;
      readonly steps: readonly number[];
    }
  /** A number of training examples from each of many people. */
  | {
      readonly kind: 'sizes';
      readonly ask: string;
      readonly min: number;
      readonly max: number;
    };

/** Something to try afterwards: a run of its own, or a view of the page. */
export type Variation =
  | { readonly text: string; readonly preset: PresetName; readonly settings: Settings }
  | { readonly text: string; readonly view: string };

export interface Lesson {
  /** Its place among the lessons. */
  readonly number: number;
  readonly title: string;
  /** What one will have learned, in a line. */
  readonly learn: string;
  readonly minutes: number;
  /** Charts that are shown. */
  readonly charts: readonly ChartKey[];
  readonly runs: readonly LessonRun[];
  readonly setUp: readonly string[];
  readonly question: Question;
  /** What to look at while it runs. */
  readonly observe: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly explain: readonly string[];
  readonly vary: readonly Variation[];
  readonly teacher: {
    readonly preparation: string;
    /** What the runs do, with figures of several seeds (docs/measurements.md). */
    readonly expect: string;
    readonly questions: readonly { readonly ask: string; readonly answer: string }[];
    readonly misconceptions: readonly string[];
  };
}

/**
 * The texts of a lesson in another language, and nothing else. Each says what its English says, with the same terms, formulas
 * and figures (lessonTexts.test.ts); what English leaves out is left out here.
 */
export interface LessonTexts {
  readonly title: string;
  readonly learn: string;
  /** Labels of the runs, by their keys. */
  readonly runs: Readonly<Record<string, string>>;
  readonly setUp: readonly string[];
  readonly ask: string;
  readonly observe: readonly string[];
  /** By the keys of the outcomes. */
  readonly outcomes: Readonly<Record<string, { readonly option?: string; readonly saw: string }>>;
  readonly explain: readonly string[];
  /** In the order of the lesson's variations. */
  readonly vary: readonly string[];
  readonly teacher: Lesson['teacher'];
}
