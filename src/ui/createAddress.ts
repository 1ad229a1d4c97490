import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { AddressParts } from './addressParts';
import { joinAddress, splitAddress } from './addressParts';
import type { ViewName } from './views';

/** The address of this page: each view writes its own part, and none loses another's. */
export interface Address {
  readonly parts: StoreApi<AddressParts>;
  /** What was wrong with the address that the page was opened with. */
  readonly complaint: string | undefined;
  setLab(search: string): void;
  /** Opens the card of an experiment, or none. */
  setExperiment(name: AddressParts['experiment']): void;
  /** Opens a lesson, goes to a step of it, or closes it. */
  setLesson(lesson: AddressParts['lesson']): void;
  setSimulation(entries: AddressParts['simulation']): void;
  /** What a view of sweeps is told. */
  setSweep(part: 'sweep' | 'norms', entries: AddressParts['sweep']): void;
  /** The address asks for no theme any more. */
  forgetTheme(): void;
  /** The address asks for a language, or for none. */
  setLanguage(language: AddressParts['language']): void;
  /** Shows another view; the browser's Back button returns. */
  go(view: ViewName): void;
}

export function createAddress(): Address {
  const { complaint, ...opened } = splitAddress(location.search);
  const parts = createStore<AddressParts>(() => opened);
  const url = () => location.pathname + joinAddress(parts.getState()) + location.hash;
  const rewrite = () => history.replaceState(null, '', url());

  // Back and forward change the view; the settings stay as they are, and the address says so.
  window.addEventListener('popstate', () => {
    parts.setState({ view: splitAddress(location.search).view });
    rewrite();
  });

  return {
    parts,
    complaint,
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
    forgetTheme() {
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
