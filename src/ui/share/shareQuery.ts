import type { RunConfig } from '../../run/config/runConfig';
import { decodeUrl, encodeUrl } from '../../store/url/urlCodec';
import { formatUrlParts, parseUrlParts, type UrlParts } from '../app/urlParts';

/** The shortest query that opens the page as it is: settings that an experiment brings are not repeated. */
export function shareQuery(parts: UrlParts, config: RunConfig, startsAtOnce: boolean): string {
  const lab = encodeUrl(config);
  const { experiment } = parts;
  const brought = experiment && decodeUrl(parseUrlParts(`?experiment=${experiment}`).lab).config;
  const isBrought = brought && encodeUrl(brought) === lab;
  const query = formatUrlParts({ ...parts, lab: isBrought ? '' : lab });
  return startsAtOnce ? `${query}&run=1` : query;
}
