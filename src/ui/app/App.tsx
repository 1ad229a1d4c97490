import type { ComponentType } from 'react';
import { Activity, useEffect, useState } from 'react';
import { pageText } from '../../messages/en/page';
import { Announcer } from '../announcements/Announcer';
import { FileDrop } from '../export/FileDrop';
import { LabView } from '../lab/LabView';
import { LanguageNotice } from '../language/LanguageNotice';
import { useLocale } from '../language/useLocale';
import type { OfflineSupport } from '../offline/offlineSupport';
import { VersionNotice } from '../offline/VersionNotice';
import { lazyPart } from '../parts/lazyPart';
import { PartBoundary } from '../parts/PartBoundary';
import { EmbedHeader, Header } from './Header';
import { Notice } from './NoticeList';
import { usePageUrl, useUrlParts } from './pageUrl';
import type { ViewName } from './views';
import { VIEW_NAMES } from './views';

const VIEW_COMPONENTS: Readonly<Record<ViewName, ComponentType>> = {
  lab: LabView,
  inside: lazyPart(() => import('../inside/InsideView').then(({ InsideView }) => InsideView)),
  circuits: lazyPart(() =>
    import('../circuits/CircuitsView').then(({ CircuitsView }) => CircuitsView),
  ),
  critical: lazyPart(() =>
    import('../critical/CriticalView').then(({ CriticalView }) => CriticalView),
  ),
  efficiency: lazyPart(() =>
    import('../efficiency/EfficiencyView').then(({ EfficiencyView }) => EfficiencyView),
  ),
  teacher: lazyPart(() => import('../lessons/TeacherView').then(({ TeacherView }) => TeacherView)),
};

/** What was wrong with the URL, as with a view that does not exist. */
function UrlNotice() {
  const { problem: complaint } = usePageUrl();
  const [open, setOpen] = useState(complaint !== undefined);
  if (!open || complaint === undefined) return null;
  return (
    <ul className="notices" aria-label={pageText.aboutAddress}>
      <Notice tone="problem" message={complaint} onDismiss={() => setOpen(false)} />
    </ul>
  );
}

/** The whole page. A view is made when it is first shown; one that is left is hidden and keeps its state. */
export function App({ renewed }: Pick<OfflineSupport, 'renewed'>) {
  const view = useUrlParts((parts) => parts.view);
  const embed = useUrlParts((parts) => parts.embed);
  const locale = useLocale(); // another language renders the whole page again
  const [visited, setVisited] = useState<readonly ViewName[]>([view]);
  if (!visited.includes(view)) setVisited([...visited, view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is in the current language.
  useEffect(() => {
    document.title =
      view === 'lab' ? 'Grokking Lab' : pageText.title({ view: pageText.views[view] });
  }, [view, locale]);
  return (
    <div className={embed ? 'page embed' : 'page'}>
      {embed ? <EmbedHeader /> : <Header />}
      <FileDrop />
      <Announcer />
      <main tabIndex={-1}>
        <UrlNotice />
        <LanguageNotice />
        <VersionNotice renewed={renewed} />
        {VIEW_NAMES.filter((name) => visited.includes(name)).map((name) => {
          const View = VIEW_COMPONENTS[name];
          return (
            <Activity key={name} mode={name === view ? 'visible' : 'hidden'}>
              <PartBoundary>
                <View />
              </PartBoundary>
            </Activity>
          );
        })}
      </main>
    </div>
  );
}
