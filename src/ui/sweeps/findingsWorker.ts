import { criticalFindings } from '../critical/criticalAnalysis';
import { efficiencyFindings } from '../efficiency/efficiencyAnalysis';

/** What can be worked out beside the page. */
export const ANALYSES = { critical: criticalFindings, efficiency: efficiencyFindings } as const;
export type AnalysisName = keyof typeof ANALYSES;
export type AnalysisInput<Name extends AnalysisName> = Parameters<(typeof ANALYSES)[Name]>;
export type AnalysisOutput<Name extends AnalysisName> = ReturnType<(typeof ANALYSES)[Name]>;

/** What a page asks a worker. */
export interface AnalysisRequest {
  readonly name: AnalysisName;
  readonly input: readonly unknown[];
}

if (typeof document === 'undefined') {
  addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
    const analyse = ANALYSES[data.name] as (...input: readonly unknown[]) => unknown;
    postMessage(analyse(...data.input));
  });
}
