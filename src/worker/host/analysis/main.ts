import type { AnalysisCommand, AnalysisReport } from '../../analysisProtocol';
import type { Port } from '../../protocol';
import { serveAnalysis } from './serveAnalysis';

serveAnalysis(self as unknown as Port<AnalysisReport, AnalysisCommand>, () => performance.now());
