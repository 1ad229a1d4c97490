import type { RunConfig } from '../../run/runConfig';
import { decodeUrl, encodeUrl } from '../../store/urlCodec';
import { formatUrlParts, parseUrlParts, type UrlParts } from '../addressParts';

/** The shortest query that opens the page as it is: settings that an experiment brings are not repeated. */
export function shareQuery(parts: UrlParts, config: RunConfig, startsAtOnce: boolean): string {
  const lab = encodeUrl(config);
  const { experiment } = parts;
  const brought = experiment && decodeUrl(parseUrlParts(`?experiment=${experiment}`).lab).config;
  const isBrought = brought && encodeUrl(brought) === lab;
  const query = formatUrlParts({ ...parts, lab: isBrought ? '' : lab });
  return startsAtOnce ? `${query}&run=1` : query;
}
