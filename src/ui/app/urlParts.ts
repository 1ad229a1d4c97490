import { addressText } from '../../messages/en/page';
import { runsText } from '../../messages/en/runs';
import { quotedValue } from '../../messages/format/numbers';
import { isLanguage, LANGUAGE_NAMES, type Language } from '../../messages/languages';
import {
  EXPERIMENT_NAMES,
  type ExperimentName,
  experimentEntries,
  isExperimentName,
} from '../../run/phase/experiments';
import { isForeignParameter } from '../../store/url/foreignParameters';
import { formatQuery, parseQuery } from '../../store/url/queryString';
import type { LessonStep } from '../lessons/lessonSteps';
import { isLessonStep, LESSON_STEP_NAMES } from '../lessons/lessonSteps';
import { type LinkLimits, parseLimit } from '../share/linkLimits';
import { isThemeChoice, THEME_NAMES, type ThemeChoice } from '../theme/themes';
import type { ViewName } from './views';
import { DEFAULT_VIEW, isViewName, VIEW_NAMES } from './views';

const messages = addressText;

type Entry = readonly [string, string];

/** Parts of the address that views have to themselves, by what their keys begin with. */
const PREFIXES = {
  /** Settings of the two-circuit simulation. */
  simulation: 'sim.',
  /** The parameters of the view of the critical size. */
  sweep: 'sweep.',
  /** The parameters of the view of efficiency. */
  norms: 'norms.',
  /** What is looked at in the view Inside. */
  inside: 'inside.',
} as const;
type ViewPart = keyof typeof PREFIXES;
const VIEW_PARTS = Object.keys(PREFIXES) as ViewPart[];

/** A place in a lesson. */
export interface LessonPlace {
  readonly key: string;
  readonly step: LessonStep;
}

/** The page's address, by whom each part belongs to. */
export interface UrlParts extends LinkLimits, Readonly<Record<ViewPart, readonly Entry[]>> {
  readonly view: ViewName;
  /** It is shown in the frame of another page. */
  readonly embed?: true;
  /** The experiment whose card is open. */
  readonly experiment?: ExperimentName | undefined;
  /** The lesson that is open, and how far it is. Whether there is such a lesson is known where lessons are. */
  readonly lesson?: LessonPlace | undefined;
  /** The theme that the link asks for. */
  readonly theme?: ThemeChoice | undefined;
  /** The language that the link asks for. */
  readonly language?: Language | undefined;
  /** The query as the lab reads and writes it. */
  readonly lab: string;
}

const VIEW_KEY = 'view';
const EXPERIMENT_KEY = 'experiment';
const LESSON_KEY = 'lesson';
const LESSON_STEP_KEY = 'lessonStep';
const EMBED_KEY = 'embed';
const THEME_KEY = 'theme';
const LANGUAGE_KEY = 'lang';
const LIMIT_KINDS = ['hide', 'lock'] as const;
const PAGE_KEYS: readonly string[] = [
  VIEW_KEY,
  EXPERIMENT_KEY,
  LESSON_KEY,
  LESSON_STEP_KEY,
  EMBED_KEY,
  THEME_KEY,
  LANGUAGE_KEY,
  ...LIMIT_KINDS,
];

const viewPartOf = (key: string) => VIEW_PARTS.find((part) => key.startsWith(PREFIXES[part]));

/** What to say where `value` is asked for and is none of `names`. */
const unknownNameProblem = (
  part: string,
  asked: string,
  names: readonly string[],
  instead: string,
) => messages.unknown({ part, names: names.join(', '), asked, instead });

/**
 * The parts of a page's query, and a sentence about a view or an experiment that there is not. An experiment that comes
 * without a preset brings its settings; where there is a preset, the address has them all.
 */
export function parseUrlParts(search: string): UrlParts & { readonly complaint?: string } {
  const entries = parseQuery(search).filter(([key]) => !isForeignParameter(key));
  const asked = (name: string) => entries.findLast(([key]) => key === name)?.[1];
  const view = asked(VIEW_KEY) ?? DEFAULT_VIEW;
  const name = asked(EXPERIMENT_KEY);
  const lesson = asked(LESSON_KEY);
  const step = asked(LESSON_STEP_KEY) ?? 'setUp';
  const experiment = name !== undefined && isExperimentName(name) ? name : undefined;
  const ofLab = entries.filter(([key]) => !PAGE_KEYS.includes(key) && !viewPartOf(key));
  const brought =
    experiment && !ofLab.some(([key]) => key === 'preset')
      ? experimentEntries(experiment, 'small')
      : [];
  const lab = [...brought, ...ofLab];
  const embed = asked(EMBED_KEY);
  const theme = asked(THEME_KEY);
  const language = asked(LANGUAGE_KEY);
  const limits = LIMIT_KINDS.map((kind) => [kind, parseLimit(kind, asked(kind) ?? '')] as const);
  const complaints = [
    ...(isViewName(view)
      ? []
      : [
          unknownNameProblem(
            messages.view,
            view,
            VIEW_NAMES,
            messages.viewInstead({ view: DEFAULT_VIEW }),
          ),
        ]),
    ...(isLessonStep(step)
      ? []
      : [
          unknownNameProblem(
            messages.lessonStep,
            step,
            LESSON_STEP_NAMES,
            messages.lessonStepInstead,
          ),
        ]),
    ...(name === undefined || experiment
      ? []
      : [
          unknownNameProblem(
            messages.experiment,
            name,
            EXPERIMENT_NAMES,
            messages.experimentInstead,
          ),
        ]),
    ...(embed === undefined || embed === '0' || embed === '1'
      ? []
      : [runsText.oneOrZero({ key: EMBED_KEY, asked: quotedValue(embed) })]),
    ...(theme === undefined || isThemeChoice(theme)
      ? []
      : [unknownNameProblem(messages.theme, theme, THEME_NAMES, messages.themeInstead)]),
    ...(language === undefined || isLanguage(language)
      ? []
      : [
          unknownNameProblem(messages.language, language, LANGUAGE_NAMES, messages.languageInstead),
        ]),
    ...limits.flatMap(([, read]) => read.complaints),
  ];
  const own = VIEW_PARTS.map((part) => [
    part,
    entries
      .filter(([key]) => viewPartOf(key) === part)
      .map(([key, value]) => [key.slice(PREFIXES[part].length), value] as const),
  ]);
  return {
    view: isViewName(view) ? view : DEFAULT_VIEW,
    ...(experiment ? { experiment } : {}),
    ...(lesson ? { lesson: { key: lesson, step: isLessonStep(step) ? step : 'setUp' } } : {}),
    ...(embed === '1' ? { embed: true } : {}),
    ...(theme !== undefined && isThemeChoice(theme) ? { theme } : {}),
    ...(language !== undefined && isLanguage(language) ? { language } : {}),
    ...Object.fromEntries(
      limits.filter(([, { names }]) => names.length > 0).map(([kind, { names }]) => [kind, names]),
    ),
    lab: lab.length > 0 ? formatQuery(lab) : '',
    ...(Object.fromEntries(own) as Record<ViewPart, Entry[]>),
    ...(complaints.length > 0 ? { complaint: complaints.join(' ') } : {}),
  };
}

const lessonEntries = ({ key, step }: LessonPlace): Entry[] => [
  [LESSON_KEY, key],
  ...(step === 'setUp' ? [] : [[LESSON_STEP_KEY, step] as const]),
];

/** The query of those parts; empty where there is nothing to say. */
export function formatUrlParts(parts: UrlParts): string {
  const { view, experiment, lesson, lab, embed, theme, language } = parts;
  const entries: Entry[] = [
    ...(view === DEFAULT_VIEW ? [] : [[VIEW_KEY, view] as const]),
    ...(experiment ? [[EXPERIMENT_KEY, experiment] as const] : []),
    ...(lesson ? lessonEntries(lesson) : []),
    ...parseQuery(lab),
    ...VIEW_PARTS.flatMap((part) =>
      parts[part].map(([key, value]) => [PREFIXES[part] + key, value] as const),
    ),
    ...LIMIT_KINDS.filter((kind) => parts[kind]?.length).map(
      (kind) => [kind, (parts[kind] ?? []).join(',')] as const,
    ),
    ...(embed ? [[EMBED_KEY, '1'] as const] : []),
    ...(theme ? [[THEME_KEY, theme] as const] : []),
    ...(language ? [[LANGUAGE_KEY, language] as const] : []),
  ];
  return entries.length > 0 ? formatQuery(entries) : '';
}
