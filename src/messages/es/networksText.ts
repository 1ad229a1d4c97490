import type { Messages } from '../messages';

export const sweepNetworksText: Messages['sweepNetworks'] = {
  shared: 'Pequeño, embedding compartido',
  small: 'Pequeño',
  paper: 'Artículo',
};
