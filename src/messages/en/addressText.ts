import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What the page’s address asks for, and what it takes away. */
export const addressText = defineMessages('address', {
  unknown: ({
    part,
    names,
    asked,
    instead,
  }: MessageParams<'part' | 'names' | 'asked' | 'instead'>) =>
    `${part} must be one of ${names}, not “${asked}”. ${instead}`,
  view: 'View (view)',
  viewInstead: ({ view }: MessageParams<'view'>) => `Showing ${view}.`,
  lessonStep: 'Step of a lesson (lessonStep)',
  lessonStepInstead: 'Showing its beginning.',
  experiment: 'Experiment (experiment)',
  experimentInstead: 'Showing none.',
  theme: 'Theme (theme)',
  themeInstead: 'Showing the usual one.',
  language: 'Language (lang)',
  languageInstead: 'Speaking the usual one.',

  /** What links hide and lock besides single settings. */
  controls: {
    preset: 'Preset',
    settings: 'All settings',
    more: 'More settings',
    experiments: 'Experiments',
    runs: 'Runs and branches',
    files: 'Save or open',
    library: 'Library',
    lessons: 'Lessons',
    views: 'Links to views',
    share: 'Share',
    tools: 'Performance and Check this device',
  },
  noneTo: {
    hide: ({ name }: MessageParams<'name'>) =>
      `There is no control “${name}” to hide; it is ignored.`,
    lock: ({ name }: MessageParams<'name'>) =>
      `There is no control “${name}” to lock; it is ignored.`,
  },
  hidesOnly: ({ name }: MessageParams<'name'>) =>
    `“${name}” can be hidden, but not locked; it is ignored.`,
  fixedAt: ({ setting, value }: MessageParams<'setting' | 'value'>) =>
    `${setting} is fixed at ${value}`,
  presetFixed: 'Preset is fixed',
  notShown: ({ controls }: MessageParams<'controls'>) => `not shown: ${controls}`,
  /** `told` are those above. */
  setUp: ({ told }: MessageParams<'told'>) => `This page was set up by a link: ${told}.`,
  unlock: 'Show and unlock everything',
});
