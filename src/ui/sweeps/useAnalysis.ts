import { useEffect, useMemo, useState } from 'react';
import {
  ANALYSES,
  type AnalysisInput,
  type AnalysisName,
  type AnalysisOutput,
  type AnalysisRequest,
} from './findingsWorker';

/** With more rows, an analysis takes longer than a page may stand still: 1,000 fits of a bootstrap, each over all of them. */
const MAX_ROWS_ON_PAGE = 500;

/** What an analysis has found, and whether it is that of another input, while a worker is at that of this one. */
export interface Analysed<Output> {
  readonly output: Output;
  readonly isPending: boolean;
}

/** What an analysis finds in its input: at once, or in a worker where there are many rows. `input` must keep its identity. */
export function useAnalysis<Name extends AnalysisName>(
  name: Name,
  input: AnalysisInput<Name>,
  rows: number,
  none: AnalysisInput<Name>,
): Analysed<AnalysisOutput<Name>> {
  const analyse = ANALYSES[name] as unknown as (...of: AnalysisInput<Name>) => AnalysisOutput<Name>;
  const isLarge = rows > MAX_ROWS_ON_PAGE;
  const here = useMemo(() => analyse(...(isLarge ? none : input)), [analyse, input, isLarge, none]);
  const [found, setFound] = useState<{
    readonly input: AnalysisInput<Name>;
    readonly output: AnalysisOutput<Name>;
  }>();
  useEffect(() => {
    if (!isLarge) return;
    const worker = new Worker(new URL('./findingsWorker.ts', import.meta.url), {
      type: 'module',
      name: 'findings',
    });
    worker.onmessage = ({ data }: MessageEvent<AnalysisOutput<Name>>) =>
      setFound({ input, output: data });
    // Without a worker, the page is slow rather than silent.
    worker.onerror = (event) => {
      event.preventDefault();
      setFound({ input, output: analyse(...input) });
    };
    worker.postMessage({ name, input } satisfies AnalysisRequest);
    return () => worker.terminate();
  }, [analyse, name, input, isLarge]);
  if (!isLarge) return { output: here, isPending: false };
  return found?.input === input
    ? { output: found.output, isPending: false }
    : { output: found?.output ?? here, isPending: true };
}
