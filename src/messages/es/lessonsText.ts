import type { Messages } from '../messages';

export const lessonsText: Messages['lessons'] = {
  lesson: ({ number }) => `Lección ${number}`,
  minutes: ({ minutes }) => `${minutes} minutos`,
  about:
    'Cada una prepara el laboratorio, te pregunta qué esperas y te deja verlo. Todas las ejecuciones son reales y tardan segundos.',
  forTeachers: 'Para docentes',
};
