import { defineMessages } from '../said';

/** The networks that sweeps are made of, by their names in the address. */
export const sweepNetworksText = defineMessages('sweepNetworks', {
  shared: 'Small, shared embedding',
  small: 'Small',
  paper: 'Paper',
});
