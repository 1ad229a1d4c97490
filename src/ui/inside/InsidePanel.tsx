import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { insideViewText as messages } from '../../messages/en/insideView';

/** The panels of the view, as looks name them. */
export type PanelName =
  | 'charts'
  | 'answers'
  | 'spectrum'
  | 'clock'
  | 'filter'
  | 'circle'
  | 'units'
  | 'representations'
  | 'attention';

/** Which panel fills the view, as on a projector, and which one a look points at. */
export interface PanelFocus {
  readonly large: PanelName | undefined;
  readonly enlarge: (name: PanelName | undefined) => void;
  readonly pointedAt: PanelName | undefined;
}

export const PanelFocusContext = createContext<PanelFocus>({
  large: undefined,
  enlarge: () => {},
  pointedAt: undefined,
});

/** The focus of all panels; Escape makes a large one small again. */
export function usePanelFocus(pointedAt: PanelName | undefined): PanelFocus {
  const [large, enlarge] = useState<PanelName>();
  useEffect(() => {
    if (!large) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && !document.querySelector('dialog[open]')) enlarge(undefined);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [large]);
  return { large, enlarge, pointedAt };
}

/** Makes a panel fill the view, and small again. */
export function EnlargeButton({
  name,
  title,
}: {
  readonly name: PanelName;
  readonly title: string;
}) {
  const { large, enlarge } = useContext(PanelFocusContext);
  const isLarge = large === name;
  const label = isLarge ? messages.shrink : messages.enlarge({ title });
  return (
    <button
      type="button"
      className="enlarge"
      aria-pressed={isLarge}
      aria-label={label}
      title={label}
      onClick={() => enlarge(isLarge ? undefined : name)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true">
        <path
          d={isLarge ? 'M7 2v5H2M9 14V9h5' : 'M9 2h5v5M7 14H2V9'}
          stroke="currentColor"
          strokeWidth="1.8"
        />
      </svg>
    </button>
  );
}

/** A panel of the view: a part of the page by its title, that can fill the view, and that a look can point at. */
export function InsidePanel({
  name,
  title,
  className = 'inside-panel',
  children,
}: {
  readonly name: PanelName;
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { large, pointedAt } = useContext(PanelFocusContext);
  const section = useRef<HTMLElement>(null);
  const isPointedAt = pointedAt === name;
  useEffect(() => {
    if (isPointedAt) section.current?.scrollIntoView({ block: 'nearest' });
  }, [isPointedAt]);
  return (
    <section
      ref={section}
      className={`${className} ${name}-panel`}
      aria-label={title}
      hidden={large !== undefined && large !== name}
      data-large={large === name || undefined}
      data-pointed-at={isPointedAt || undefined}
    >
      <EnlargeButton name={name} title={title} />
      {children}
    </section>
  );
}
