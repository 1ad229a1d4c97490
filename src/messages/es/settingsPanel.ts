import type { Messages } from '../messages';

export const presetsText: Messages['presets'] = {
  quick: {
    label: 'Rápido',
    shows: 'Memoriza enseguida y generaliza unos mil pasos después.',
  },
  small: {
    label: 'Pequeño',
    shows: 'Lo mismo con menos números y unidades x²: para dispositivos lentos.',
  },
  transformer: {
    label: 'Transformer',
    shows:
      'Un transformer de una capa como el del artículo, en pequeño: generaliza despacio, mucho después de memorizar.',
  },
  paper: {
    label: 'Artículo',
    shows: 'El transformer de Varma et al. con x + y mod 113. Sin GPU tarda unos minutos.',
  },
  never: {
    label: 'Nunca',
    shows:
      'Pequeño con el 15 % de los pares: por debajo del tamaño crítico, memoriza y ahí se queda.',
  },
  instant: {
    label: 'Inmediato',
    shows:
      'Pequeño con el 90 % de los pares: generaliza mientras memoriza; no hay nada que esperar.',
  },
};

export const settingsPanelText: Messages['settingsPanel'] = {
  settings: 'Ajustes',
  typed: ({ setting }) => `${setting}, por escrito`,
  isLocked: 'bloqueado',
  locked: ' Bloqueado por el enlace que abrió esta página.',
  noDecay: '0, sin decaimiento de pesos',
  otherSeed: 'Otra semilla',

  share: ({ percent, pairs }) => `${percent} % de ${pairs}`,
  cutTo: ({ examples }) => `recortados a ${examples}`,
  examples: ({ examples, share }) => `${examples} ejemplos, ${share} pares`,
  examplesNow: ({ examples, share, now }) => `${examples} ejemplos, ${share} pares, ahora ${now}`,

  noLimit: 'sin límite',
  onePerSecond: '1 paso/s',
  perSecond: ({ rate }) => `${rate} pasos/s`,
  atMost: ({ rate }) => `como mucho ${rate}`,
  notTimed: 'sin medir',
  timedAlone: 'Medidos un momento, sin nada más en marcha:',
  timing: 'Midiendo los motores…',
  timedAtRest: 'Los motores se miden cuando nada se entrena.',
  beingTimed: 'Se está midiendo la velocidad de los motores.',
  chosen: ({ engine }) => `${engine}, elegido`,
  youChose: ({ engine }) => ` Has elegido ${engine}.`,

  live: 'Se puede cambiar durante el entrenamiento.',
  needsRestart: 'Para cambiarlo hay que reiniciar.',
  facts: ({ weights, memory, pairs }) =>
    `${weights} pesos, ${memory}, probada con ${pairs} pares que nunca vio.`,
  mirrors: ({ count }) =>
    `Se dejan fuera ${count} pares que son el reflejo de uno entrenado: esta red los acierta sin más.`,
  preset: ({ preset }) => `El preajuste ${preset}`,
  presetChanged: ({ preset, settings }) => `${preset}, con cambios en: ${settings}.`,
  onRestart: ({ count }) =>
    `{what} ${count === 1 ? 'tendrá' : 'tendrán'} efecto al reiniciar. Las gráficas muestran la ejecución anterior.`,
  onNextRun: ({ count }) =>
    `{what} ${count === 1 ? 'tendrá' : 'tendrán'} efecto en la próxima ejecución. Las gráficas muestran la anterior.`,
  restart: 'Reiniciar',
};
