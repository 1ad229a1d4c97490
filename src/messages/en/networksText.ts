import { said } from '../said';

/** The networks that sweeps are made of, by their names in the address. */
export const networksText = said('networks', {
  shared: 'Small, shared embedding',
  small: 'Small',
  paper: 'Paper',
});
