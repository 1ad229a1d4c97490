import type { Messages } from '../messages';

export const networksText: Messages['networks'] = {
  shared: 'Pequeño, embedding compartido',
  small: 'Pequeño',
  paper: 'Artículo',
};
