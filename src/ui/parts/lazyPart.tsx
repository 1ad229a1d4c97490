import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { pageText } from '../../messages/en/page';
import { PartBoundary } from './PartBoundary';
import { loadPart } from './PartNotLoaded';

/**
 * A component whose program is loaded when it is first shown. Where it does not come, it alone is missing and can be tried
 * again: `lazy` remembers a failure, so another attempt takes another lazy component.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  fallback: () => ReactNode = () => <p className="loading">{pageText.loading}</p>,
): ComponentType<Props> {
  const attempt = () => lazy(async () => ({ default: await loadPart(load) }));
  let latest = attempt();
  return function LazyPart(props: Props) {
    const [Part, setPart] = useState(() => latest);
    function retry() {
      latest = attempt();
      setPart(() => latest);
    }
    return (
      <PartBoundary onRetry={retry}>
        <Suspense fallback={fallback()}>
          <Part {...props} />
        </Suspense>
      </PartBoundary>
    );
  };
}
