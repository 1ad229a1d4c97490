import { useSweepState } from '../sweeps/sweepContext';

/** The sheet of the protocol that is chosen: what was trained, or else what would be; absent where the form cannot be used. */
export const useShownTable = () =>
  useSweepState(
    ({ tables: sheets, planned: wanted, texts }) =>
      sheets[texts.protocol ?? ''] ?? wanted.find(({ name }) => name === texts.protocol),
  );
