import type { Messages } from '../messages';

export const runListText: Messages['runList'] = {
  runs: 'Ejecuciones',
  run: 'Ejecución',
  phase: 'Fase',
  accuracyAtEnd: 'Exactitud de prueba al final',
  accuracyAt: ({ step }) => `Exactitud de prueba en el paso ${step}`,
  remove: 'Quitar',
  removeRun: ({ run }) => `Quitar ${run}`,
  showRun: ({ run }) => `Mostrar ${run}`,
  now: '(actual)',
  keep: 'Conservar para comparar',
  keepTitle: 'Sigue en las gráficas cuando otra ejecución ocupa su lugar',
  branchFrom: 'Ramificar desde',
  step: 'paso',
  chooseRun: 'Ejecución de la que ramificar',
  chooseStep: 'Paso desde el que ramificar',
  branchFromStep: ({ step }) => `Ramificar desde el paso ${step}`,
  branch: 'Ramificar',
  branchTitle:
    'Una ejecución nueva sigue desde ahí con los ajustes tal como están; esta se queda en las gráficas',
};
