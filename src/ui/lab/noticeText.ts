import { libraryText, storageText } from '../../messages/en/library';
import { valuesText } from '../../messages/en/metrics';
import { pageText } from '../../messages/en/page';
import { runStatusText } from '../../messages/en/runStatus';
import { runsText } from '../../messages/en/runs';
import { groupedNumber } from '../../messages/format/numbers';
import { codedText, type TextsOf } from '../../messages/wording/codedText';
import { settingProblemText } from '../../messages/wording/settingProblems';
import { fieldLabel } from '../../messages/wording/settings';
import type { SettingProblem } from '../../run/config/problem';
import type {
  BranchProblem,
  BranchProblems,
  ComparisonProblems,
  Notice,
  NoticeCodes,
} from '../../store/notices';
import type { StorageProblems } from '../../store/persistence/runRepository';
import { settingValueText } from '../runs/settingText';

export const STORAGE_TEXTS: TextsOf<StorageProblems> = {
  full: () => storageText.full,
  newer: () => storageText.newer,
  unavailable: ({ cause }) =>
    cause === undefined ? storageText.unavailable : storageText.unavailableAs({ cause }),
  'no-answer': () => storageText.noAnswer,
  damaged: () => storageText.damaged,
  'not-loaded': () => pageText.notLoaded,
};

export const COMPARISON_TEXTS: TextsOf<ComparisonProblems> = {
  'charts-full': ({ most }) => runsText.full({ most }),
};

const BRANCH_TEXTS: TextsOf<BranchProblems> = {
  'other-network': ({ differences }) =>
    runsText.sameNetwork({
      differences: differences
        .map(({ path, needed, value }) =>
          runsText.mustBe({
            setting: fieldLabel(path),
            was: settingValueText(path, needed),
            is: settingValueText(path, value),
          }),
        )
        .join('; '),
    }),
  'no-step-left': ({ step, maxSteps }) =>
    runsText.needsMore({
      step: groupedNumber(step),
      setting: fieldLabel('maxSteps'),
      value: settingValueText('maxSteps', maxSteps),
    }),
};

const TEXTS: TextsOf<Omit<NoticeCodes, 'file-refused'>> = {
  ...STORAGE_TEXTS,
  ...COMPARISON_TEXTS,
  ...BRANCH_TEXTS,
  dropped: ({ count }) => libraryText.dropped({ count }),
  'frames-not-saved': () => storageText.framesNotSaved,
  'frames-damaged': ({ count }) => storageText.framesDamaged({ count }),
  'not-one-or-zero': ({ key, asked }) =>
    runsText.oneOrZero({ key, asked: valuesText.quoted({ asked }) }),
  'at-last-step': () => runStatusText.atLastStep,
};

/** Why no branch can leave a run, in a sentence. */
export const branchProblemText = (problem: BranchProblem): string =>
  codedText(BRANCH_TEXTS, problem);

export type TextNotice = Exclude<Notice, { readonly code: 'file-refused' }>;

const isNoticeCode = (notice: TextNotice): notice is Exclude<TextNotice, SettingProblem> =>
  Object.hasOwn(TEXTS, notice.code);

/** A notice in a sentence; those about files are `RunFileProblemText`. */
export const noticeText = (notice: TextNotice): string =>
  isNoticeCode(notice) ? codedText(TEXTS, notice) : settingProblemText(notice);
