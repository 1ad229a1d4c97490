import type { Messages } from '../messages';

export const insideViewText: Messages['insideView'] = {
  noRun:
    'Aún no hay ningún entrenamiento que mirar por dentro. Pulsa Entrenar en el laboratorio y vuelve.',
  fromFile:
    'Este entrenamiento se leyó de un archivo, que no guarda los pesos: no hay nada que mirar por dentro.',
  reading: ({ left }) => `Quedan ${left} pasos por mirar …`,
  goToLab: 'Ir al laboratorio',

  accuracy: ({ step, train, test }) =>
    `Paso ${step}: acierta ${train} de los pares de entrenamiento y ${test} de los demás.`,
  accuracyAll: ({ step, train }) =>
    `Paso ${step}: acierta ${train} de los pares; entrena con todos.`,
  finding: {
    nothing: 'Todavía no se ha formado nada.',
    memory: 'Los aciertos salen de la memoria: en los pares que nunca vio, nada sigue la regla.',
    forming: ({ share }) =>
      `Bajo la memoria se forma una regla: juzgada por los pares que nunca vio, hace ${share} del trabajo.`,
    rule: ({ share }) =>
      `Ha encontrado la regla: juzgada por los pares que nunca vio, hace ${share} del trabajo en los pares de entrenamiento; la memoria, el resto.`,
    unknown: 'Entrena con todos los pares, así que no se distinguen memoria y regla.',
  },
  keys: ({ count, keys }) => `Usa ${count} ${count === 1 ? 'frecuencia' : 'frecuencias'}: ${keys}.`,

  seen: 'Lo que se ve',
  stepControls: 'Paso',
  step: 'Paso que se mira',
  stepValue: ({ step }) => `paso ${step}`,
  newest: 'El último',
  play: 'Reproducir',
  nextStep: 'Paso siguiente',
  pause: 'Pausa',
  jumpTo: { memorised: 'Memorizado', grokked: 'Grokking', ungrokked: 'Desaprendido' },

  charts: 'El entrenamiento, visto por dentro',
  circuits: {
    title: 'Dos circuitos',
    help: 'Cuánto destaca el logit de la respuesta correcta por la regla (C_gen), y cuánto más destaca en los pares de entrenamiento (C_mem). Continua: juzgado con pares que nunca se entrenaron. Tenue: la estimación del artículo, que cuenta parte de la memoria como regla.',
    brief: 'Cuánto pesan la regla y la memoria',
  },
  gen: 'Regla',
  mem: 'Memoria',
  genProxy: 'Regla (artículo)',
  memProxy: 'Memoria (artículo)',
  share: {
    title: 'Sigue la regla',
    help: 'Parte de la magnitud de los logits que depende solo de la regla, sobre todos los pares; la que tendría una simple tabla de los pares de entrenamiento; y lo bien que los pares de entrenamiento predicen los demás por la regla.',
    brief: 'Qué parte de los logits sigue la regla',
  },
  shareAll: 'Todos los pares',
  shareFloor: 'Tabla',
  shareHeldOut: 'Sin entrenar',
  losses: {
    title: 'Con la regla y sin ella',
    help: 'Pérdida solo con las frecuencias clave (restringida, todos los pares), sin ellas (excluida, pares de entrenamiento) y tal cual (todos los pares).',
    brief: 'Qué queda con las frecuencias clave y sin ellas',
  },
  full: 'Tal cual',
  restricted: 'Solo claves',
  excluded: 'Sin claves',
  frozen: ({ keys, step }) => `Frecuencias clave ${keys}, fijadas en el paso ${step}.`,
  ownKeys:
    'Mientras entrena, cada paso tiene sus propias frecuencias clave; cuando para, las del último paso valen para todos.',

  spectrum: 'Frecuencias',
  stages: { input: 'entrada', units: 'unidades', output: 'salida', logits: 'logits' },
  frequency: 'Frecuencia',
  frequencyOption: ({ frequency }) => `k = ${frequency}`,
  keyOption: ({ frequency }) => `k = ${frequency} (clave)`,

  circle: ({ frequency }) => `Los números a la frecuencia ${frequency}`,
  circleIs: ({ share, n }) =>
    `${share} de lo que distingue los ${n} números en la entrada está en esta frecuencia.`,
  circleStart: ({ share }) => `Al principio: ${share}.`,
  circleOrder: 'Los vecinos en color son vecinos en el círculo.',

  units: ({ frequency }) => `Unidades de frecuencia ${frequency}`,
  unit: ({ unit, share }) => `Unidad ${unit}: ${share} de su actividad está en esta frecuencia`,
  unitsShown: ({ shown, all }) => `${shown} de ${all}, las mejores primero`,
  noUnits: 'Ninguna unidad tiene esta frecuencia.',

  enlarge: ({ title }) => `Ampliar: ${title}`,
  shrink: 'Volver a todos los paneles',

  clock: ({ pair }) => `Los logits de ${pair}`,
  clockAll: 'todo',
  clockKeyPart: 'frecuencias clave',
  clockRulePart: 'la regla',
  clockRest: 'lo que queda',
  clockRight: ({ answer, logit }) =>
    `La respuesta correcta, ${answer}, tiene el mayor logit: ${logit} sobre la media.`,
  clockWrong: ({ given, logit, answer, other }) =>
    `El mayor logit es el de ${given}: ${logit} sobre la media. El de la respuesta correcta, ${answer}, es ${other}.`,
  clockKeysExplain: ({ share }) =>
    `Los cosenos de las frecuencias clave explican ${share} de las diferencias entre los logits.`,
  clockRuleExplains: ({ share }) =>
    `Lo que la regla da a cualquier par explica ${share} de las diferencias entre los logits.`,
  clockPart: ({ frequency, value }) => `k = ${frequency}: ${value}`,
  clockParts: ({ parts }) => `A la respuesta correcta le dan ${parts}.`,
  clockTurn: ({ frequency }) =>
    `Las respuestas están donde las gira la frecuencia ${frequency}, así que su coseno, punteado, tiene un solo pico.`,
  clockOutside: 'Este par queda fuera del grupo, así que sus logits no se descomponen.',
  clockTable: 'Logits por respuesta',
  clockColumns: { answer: 'Respuesta', all: 'Logit', rest: 'Queda' },

  representations: 'Representaciones de S5',
  representationStages: { embedding: 'entrada', output: 'salida' },
  representationMost: ({ name, share }) =>
    `En la salida, ${name} tiene la mayor parte de la energía: ${share}. Unos pesos al azar tendrían el cuadrado de la dimensión de cada representación entre 120. Cómo las usan las redes está en discusión.`,
  attention: 'Atención de «=»',
  attentionTo: { first: 'a x', second: 'a y', equals: 'a «=»' },
  head: ({ head }) => `cabeza ${head}`,
  clockOrPizza: ({ symmetry, irrelevance }) =>
    `Simetría de gradientes ${symmetry}, irrelevancia de la distancia ${irrelevance}. Zhong et al. (2023) hallaron 0,99 y 0,17 en una «pizza», 0,33 y 0,85 en un «reloj».`,
  notMeasured: 'Lo que aquí no se mide',
  groups: {
    heldOut: 'Pares reservados',
    frequencies: 'Frecuencias de las respuestas',
    tokenFrequencies: 'Frecuencias de los números',
    representations: 'Representaciones',
    attention: 'Atención',
    clockOrPizza: 'Reloj o pizza',
  },

  save: 'Guardar imágenes y medidas',
  picture: 'Imagen',
  measures: 'Medidas a lo largo del entrenamiento',
  definitions: 'Definiciones (CSV)',
  mapAxes: 'x →, y ↓',
  mapMarks:
    'Cuadrados: pares entrenados, llenos donde acierta, huecos donde falla. Discos: los demás donde acierta, puntos pequeños donde falla. Más pálido: menos seguro.',
  atStart: 'al principio',
  unitShare: ({ unit, share }) => `unidad ${unit}: ${share}`,

  filter: '¿Y si …?',
  filterHelp:
    'Se quitan frecuencias de los logits, o no se deja más que ellas; no se entrena nada.',
  keep: 'Dejar solo',
  remove: 'Quitar',
  filterFrequencies: 'Frecuencias, como 3, 11',
  filterWrong: ({ last }) => `Números enteros del 1 al ${last}, separados por comas.`,
  filterResult: ({ train, test }) =>
    `Acierta ${train} de los pares de entrenamiento y ${test} de los demás.`,
  filterControl: ({ keys, train, test }) => `Otras tantas al azar (${keys}): ${train} y ${test}.`,
};
