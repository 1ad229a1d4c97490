import type { Messages } from '../messages';

export const phaseMeaningsText: Messages['phaseMeanings'] = {
  untrained: () => 'Aún no se ha dado ningún paso.',
  unstable: ({ hold, recent, dropped }) =>
    `Había memorizado, pero en ${hold} de las últimas ${recent} mediciones la exactitud de entrenamiento estuvo por debajo del ${dropped}.`,
  forgotten: ({ lost }) =>
    `Había hecho grokking con estos datos, y la exactitud de prueba ha caído por debajo del ${lost}.`,
  'generalised at once': ({ grokked, delay }) =>
    `La exactitud de prueba llegó al ${grokked} en menos de ${delay} veces los pasos que llevó memorizar: sin una espera que merezca ese nombre.`,
  grokked: ({ grokked, slipping }) =>
    `La exactitud de prueba llegó al ${grokked} mucho después que la de entrenamiento; tras un cambio de los datos, ha conservado el ${slipping}.`,
  memorising: ({ memorised }) => `La exactitud de entrenamiento aún no ha llegado al ${memorised}.`,
  'semi-grokked': ({ low, grokked, span, steady, drift, driftSteps }) =>
    `La exactitud de prueba se mantiene entre el ${low} y el ${grokked}: durante la última mitad de los pasos, ${span} como mínimo, no se ha movido más de ${steady}, y su tendencia, no más de ${drift} (en ${driftSteps} pasos, si son menos).`,
  ungrokked: ({ low, raised }) =>
    `Había generalizado cuando cambiaron sus datos, y la exactitud de prueba no pasa del ${low} (del ${raised}, una vez que se llama así).`,
  ungrokking: ({ slipping, low }) =>
    `Había generalizado cuando cambiaron sus datos, y la exactitud de prueba ha caído por debajo del ${slipping}, aunque no todavía al ${low}.`,
  slowing: ({ low, grokked, span, steady, drift, driftSteps }) =>
    `La exactitud de prueba está entre el ${low} y el ${grokked} y se mueve despacio, no más de ${steady} en la última mitad de los pasos (${span} como mínimo), pero su tendencia, más de ${drift} (en ${driftSteps} pasos, si son menos), o se ha ido alejando de donde estaba: aún no ha llegado a su final.`,
  grokking: ({ low, grokked }) =>
    `Ha memorizado, y la exactitud de prueba va del ${low} al ${grokked}.`,
  plateau: ({ low, raised, delay }) =>
    `Memorizó hace mucho (han pasado ${delay} veces esos pasos), y la exactitud de prueba sigue sin pasar del ${low} (del ${raised}, una vez que se llama así).`,
  memorised: ({ memorised }) => `La exactitud de entrenamiento ha llegado al ${memorised}.`,
};
