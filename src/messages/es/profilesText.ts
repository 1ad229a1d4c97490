import type { Messages } from '../messages';

export const profilesText: Messages['profiles'] = {
  how: {
    timestamps:
      'Los núcleos de cálculo se cronometran uno a uno con el reloj de la propia GPU (los cortos, muchas veces seguidas)',
    repeats:
      'Esta GPU no tiene un reloj que se pueda leer, así que cada núcleo de cálculo se ejecuta muchas veces seguidas y se cronometra desde fuera',
    clock:
      'Un solo hilo entrena, y cada llamada a un núcleo de cálculo se cronometra con el reloj del procesador, sumando muchos pasos y restando lo que tarda leer el reloj; los navegadores redondean ese reloj, así que los valores pequeños son aproximados',
  },
  together: ({ share }) => `entre todos suman el ${share} de un paso cronometrado entero`,
  contradiction:
    'Estas cifras se contradicen: parece que otros programas usan este dispositivo, así que mide de nuevo cuando no haga nada más.',
  counting:
    'Las operaciones de los productos de matrices se cuentan sin relleno, y el máximo es lo que alcanza aquí un producto grande con el mismo código.',
  summary: ({ engine, steps, ms, gflops, share, peak }) =>
    `${engine}: ${steps} pasos por segundo (${ms} ms cada uno), ${gflops} GFLOP/s. Es el ${share} de los ${peak} GFLOP/s que alcanza un producto grande de matrices en este dispositivo.`,
};
