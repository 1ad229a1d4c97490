import type { Messages } from '../messages';
import type { Voice } from '../said';
import { addressText as address } from './addressText';
import { bandText as band } from './bandText';
import { chartsText as charts } from './chartsText';
import { earsText as ears } from './earsText';
import { experimentCardsText as experimentCards } from './experimentCardsText';
import { keyboardText as keyboard } from './keyboardText';
import { pageText as page } from './pageText';
import { panelText as panel } from './panelText';
import { phasesText as phases } from './phasesText';
import { reportsText as reports } from './reportsText';
import { runListText as runList } from './runListText';
import { shareText as share } from './shareText';
import { shelfText as shelf } from './shelfText';
import { workerText as worker } from './workerText';

const messages: Partial<Messages> = {
  address,
  band,
  charts,
  ears,
  experimentCards,
  keyboard,
  page,
  panel,
  phases,
  reports,
  runList,
  share,
  shelf,
  worker,
};

/** Everything in Spanish. */
export const spanish: Voice = {
  locale: 'es',
  // `Messages` holds every subject in the shape that its English has.
  words: <English>(subject: keyof Messages, english: English) =>
    (messages[subject] ?? english) as English,
};
