import type { Messages } from '../messages';
import type { Voice } from '../said';
import { glossaryText as glossary } from './glossaryText';
import { lessonPanelText as lessonPanel } from './lessonPanelText';
import { lessonsButtonText as lessonsButton } from './lessonsButtonText';
import { lessonsText as lessons } from './lessonsText';
import { phasesText as phases } from './phasesText';
import { teacherText as teacher } from './teacherText';

const messages: Partial<Messages> = {
  glossary,
  lessonPanel,
  lessons,
  lessonsButton,
  phases,
  teacher,
};

/** Everything in Spanish. */
export const spanish: Voice = {
  locale: 'es',
  // `Messages` holds every subject in the shape that its English has.
  words: <English>(subject: keyof Messages, english: English) =>
    (messages[subject] ?? english) as English,
};
