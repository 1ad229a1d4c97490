import { libraryText } from '../../messages/en/library';
import { codedText, type TextsOf } from '../../messages/wording/codedText';
import type { ComparisonProblems } from '../../store/notices';
import type { LibraryMessage, LibraryMessages } from '../../store/persistence/library';
import type { ListedRun } from '../../store/persistence/savedRun';
import { COMPARISON_TEXTS, STORAGE_TEXTS } from '../lab/noticeText';
import { runTitle } from '../runs/runName';

/** The name that somebody gave a saved run, otherwise what its settings make of it. */
export const listedName = (run: ListedRun): string => run.name || runTitle(run);

const TEXTS: TextsOf<LibraryMessages & ComparisonProblems> = {
  ...STORAGE_TEXTS,
  ...COMPARISON_TEXTS,
  'open-elsewhere': () => libraryText.elsewhere,
  unreadable: ({ count }) => libraryText.unreadable({ count }),
  compared: ({ run }) => libraryText.compared({ name: listedName(run) }),
  deleted: ({ run }) => libraryText.deleted({ name: listedName(run) }),
  restored: () => libraryText.back,
};

/** What came of the last action, in a sentence. */
export const libraryMessageText = (message: LibraryMessage): string => codedText(TEXTS, message);
