import type { Messages } from '../messages';

export const sweepFilesText: Messages['sweepFiles'] = {
  noColumn: ({ column }) => `no tiene la columna ${column}: no es un archivo de lab sweep`,
  otherLength: ({ line, values, columns }) =>
    `tiene ${values} valores para ${columns} columnas en la línea ${line}`,
  line: ({ line, wrong }) => `línea ${line}: ${wrong}`,
  protocol: ({ one, other, found }) => `protocol tiene que ser ${one} o ${other}, no ${found}`,
  cannotBe: ({ column, found }) => `${column} no puede ser ${found}`,
};
