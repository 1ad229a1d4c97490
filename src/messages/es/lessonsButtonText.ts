import type { Messages } from '../messages';

export const lessonsButtonText: Messages['lessonsButton'] = {
  lessons: 'Lecciones',
  loading: 'Cargando…',
};
