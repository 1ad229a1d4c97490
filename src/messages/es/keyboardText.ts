import type { Messages } from '../messages';

export const keyboardText: Messages['keyboard'] = {
  single: 'Las teclas sueltas son atajos, salvo mientras escribes y en los diálogos',
  groups: { run: 'La ejecución', places: 'Adónde ir', dialogs: 'Diálogos' },
  does: {
    run: 'Entrenar o pausar',
    step: 'Un paso',
    tenSteps: 'Diez pasos',
    reset: 'Reiniciar en el paso 0',
    keep: 'Conservar para comparar, o no',
    hear: 'Oír la ejecución, o parar',
    say: 'Decir qué hace la ejecución (lectores de pantalla)',
    charts: 'Gráficas; otra vez: la siguiente',
    settings: 'Ajustes',
    sheet: 'Esta hoja',
    lessons: 'Lecciones',
    library: 'Biblioteca',
    share: 'Compartir',
    files: 'Guardar o abrir',
  },
  inLab: ' (en el laboratorio)',
  inCharts:
    'En una gráfica, las flechas leen los valores; con {shift}, o con {pageUp} y {pageDown}, a saltos mayores; con {home} y {end}, en los extremos. {enter} ofrece ramificar ahí, y {esc} suelta la gráfica. En un mapa de calor, las flechas van de celda en celda. «Ver como tabla», debajo de una gráfica, da sus números.',
  keys: {
    shift: 'Mayús',
    pageUp: 'Re Pág',
    pageDown: 'Av Pág',
    home: 'Inicio',
    end: 'Fin',
    enter: 'Intro',
    esc: 'Esc',
  },
  forEars: 'Para el oído',
  told: 'El lector de pantalla informa del entrenamiento',
  tellings: {
    phases: 'cuando cambia la fase',
    every10: 'en cada fase y cada 10 segundos',
    every30: 'en cada fase y cada 30 segundos',
    every60: 'en cada fase y cada 60 segundos',
    off: 'nunca',
  },
  hearing: ({ tones }) => `{hear}, debajo de la gráfica de exactitud: ${tones}`,
  goesOn: 'Después, seguir con la ejecución mientras entrena, hasta que pulses Parar',
  remembered: 'Estas preferencias se recuerdan en este navegador y no van en ningún enlace.',
  forgotten:
    'Este navegador no deja que la página recuerde estas preferencias; valen hasta que se cierre.',
};
