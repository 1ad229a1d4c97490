import type { Messages } from '../messages';

export const shareText: Messages['share'] = {
  link: 'Enlace',
  qrCode: 'Código QR del enlace',
  startsAtOnce: 'La ejecución empieza sola',
  shareWith: 'Compartir con…',
  about:
    'Contiene todos los ajustes, y de ellos se sigue lo que se mide. Para pasar una ejecución con sus mediciones, guárdala en un archivo («Guardar o abrir», encima de las gráficas).',
  forClass: 'Enlace para una clase',
  classAbout:
    'A quien abre el enlace se le dice qué ha fijado y ocultado. Lo oculto o bloqueado conserva el valor que tiene ahora.',
  embed: 'Insertar en una página',
  html: 'HTML',
  limits: 'Lo que el enlace oculta y bloquea',
  control: 'Control',
  hide: 'Ocultar',
  lock: 'Bloquear',
  hideControl: ({ control }) => `Ocultar ${control}`,
  lockControl: ({ control }) => `Bloquear ${control}`,
  copy: 'Copiar',
  copyOf: ({ what }) => `Copiar: ${what}`,
  copied: 'Copiado.',
  notCopied: 'Este navegador no deja que la página copie; el texto está seleccionado: cópialo tú.',
};
