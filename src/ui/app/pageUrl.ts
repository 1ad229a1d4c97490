import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { formatUrlParts, parseUrlParts, type UrlParts } from './urlParts';
import type { ViewName } from './views';

/** The address of this page: each view writes its own part, and none loses another's. */
export interface PageUrl {
  readonly parts: StoreApi<UrlParts>;
  /** What was wrong with the URL that the page was opened with, in the current language. */
  readonly problem: string | undefined;
  setLab(search: string): void;
  /** Opens the card of an experiment, or none. */
  setExperiment(name: UrlParts['experiment']): void;
  /** Opens a lesson, goes to a step of it, or closes it. */
  setLesson(lesson: UrlParts['lesson']): void;
  setSimulation(entries: UrlParts['simulation']): void;
  /** The parameters of a view of sweeps. */
  setSweep(part: 'sweep' | 'norms', entries: UrlParts['sweep']): void;
  /** What is looked at in the view Inside. The address follows a moment later: a slider or play moves it often. */
  setInside(entries: UrlParts['inside']): void;
  /** The address asks for no theme any more. */
  clearTheme(): void;
  /** The address asks for a language, or for none. */
  setLanguage(language: UrlParts['language']): void;
  /** Shows another view; the browser's Back button returns. */
  go(view: ViewName): void;
}

/** Safari allows a page to rewrite its address a hundred times in thirty seconds. */
const REWRITE_DELAY_MS = 400;

export function createPageUrl(): PageUrl {
  const { search } = location;
  const { complaint: _, ...opened } = parseUrlParts(search);
  const parts = createStore<UrlParts>(() => opened);
  const url = () => location.pathname + formatUrlParts(parts.getState()) + location.hash;
  const rewrite = () => history.replaceState(null, '', url());
  let rewriteDue: ReturnType<typeof setTimeout> | undefined;

  // Back and forward change the view; the settings stay as they are, and the address says so.
  window.addEventListener('popstate', () => {
    parts.setState({ view: parseUrlParts(location.search).view });
    rewrite();
  });

  return {
    parts,
    get problem() {
      return parseUrlParts(search).complaint;
    },
    setLab(lab) {
      parts.setState({ lab });
      rewrite();
    },
    setExperiment(experiment) {
      parts.setState({ experiment });
      rewrite();
    },
    setLesson(lesson) {
      parts.setState({ lesson });
      rewrite();
    },
    setSimulation(simulation) {
      parts.setState({ simulation });
      rewrite();
    },
    setSweep(part, entries) {
      parts.setState({ [part]: entries });
      rewrite();
    },
    setInside(inside) {
      parts.setState({ inside });
      clearTimeout(rewriteDue);
      rewriteDue = setTimeout(rewrite, REWRITE_DELAY_MS);
    },
    clearTheme() {
      parts.setState({ theme: undefined });
      rewrite();
    },
    setLanguage(language) {
      parts.setState({ language });
      rewrite();
    },
    go(view) {
      if (view === parts.getState().view) return;
      parts.setState({ view });
      history.pushState(null, '', url());
    },
  };
}

/** The address of the page. */
export const PageUrlContext = createContext<PageUrl | undefined>(undefined);

export function usePageUrl(): PageUrl {
  const address = useContext(PageUrlContext);
  if (!address) throw new Error('There is no address around this component.');
  return address;
}

/** A part of the address; the component renders again when it changes. */
export const useUrlParts = <T>(select: (parts: UrlParts) => T): T =>
  useStore(usePageUrl().parts, select);
