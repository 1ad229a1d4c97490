import type { RunConfig } from '../../run/runConfig';
import { decodeUrl, encodeUrl } from '../../store/urlCodec';
import { type AddressParts, joinAddress, splitAddress } from '../addressParts';

/** The shortest query that opens the page as it is: settings that an experiment brings are not repeated. */
export function shareQuery(parts: AddressParts, config: RunConfig, startsAtOnce: boolean): string {
  const lab = encodeUrl(config);
  const { experiment } = parts;
  const brought = experiment && decodeUrl(splitAddress(`?experiment=${experiment}`).lab).config;
  const isBrought = brought && encodeUrl(brought) === lab;
  const query = joinAddress({ ...parts, lab: isBrought ? '' : lab });
  return startsAtOnce ? `${query}&run=1` : query;
}
