import type { Messages } from '../messages';

export const phasesText: Messages['phases'] = {
  untrained: { word: 'sin entrenar', means: () => 'Aún no se ha dado ningún paso.' },
  unstable: {
    word: 'inestable',
    means: ({ hold, lately, shaken }) =>
      `Había memorizado, pero en ${hold} de las últimas ${lately} mediciones la exactitud de entrenamiento estuvo por debajo del ${shaken}.`,
  },
  forgotten: {
    word: 'olvidado',
    means: ({ lost }) =>
      `Había hecho grokking con estos datos, y la exactitud de prueba ha caído por debajo del ${lost}.`,
  },
  'generalised at once': {
    word: 'generalizó enseguida',
    means: ({ grokked, delay }) =>
      `La exactitud de prueba llegó al ${grokked} en menos de ${delay} veces los pasos que llevó memorizar: sin una espera que merezca ese nombre.`,
  },
  grokked: {
    word: 'grokking completo',
    means: ({ grokked, slipping }) =>
      `La exactitud de prueba llegó al ${grokked} mucho después que la de entrenamiento; tras un cambio de los datos, ha conservado el ${slipping}.`,
  },
  memorising: {
    word: 'memorizando',
    means: ({ memorised }) => `La exactitud de entrenamiento aún no ha llegado al ${memorised}.`,
  },
  'semi-grokked': {
    word: 'semi-grokking',
    means: ({ low, grokked, span, steady }) =>
      `La exactitud de prueba se mantiene entre el ${low} y el ${grokked}: durante la última mitad de los pasos, ${span} como mínimo, no se ha movido más de ${steady}.`,
  },
  ungrokked: {
    word: 'ungrokking completo',
    means: ({ low, raised }) =>
      `Había generalizado cuando cambiaron sus datos, y la exactitud de prueba no pasa del ${low} (del ${raised}, una vez que se llama así).`,
  },
  ungrokking: {
    word: 'en ungrokking',
    means: ({ slipping, low }) =>
      `Había generalizado cuando cambiaron sus datos, y la exactitud de prueba ha caído por debajo del ${slipping}, aunque no todavía al ${low}.`,
  },
  grokking: {
    word: 'en pleno grokking',
    means: ({ low, grokked }) =>
      `Ha memorizado, y la exactitud de prueba va del ${low} al ${grokked}.`,
  },
  plateau: {
    word: 'meseta',
    means: ({ low, raised, delay }) =>
      `Memorizó hace mucho (han pasado ${delay} veces esos pasos), y la exactitud de prueba sigue sin pasar del ${low} (del ${raised}, una vez que se llama así).`,
  },
  memorised: {
    word: 'memorizado',
    means: ({ memorised }) => `La exactitud de entrenamiento ha llegado al ${memorised}.`,
  },
};
