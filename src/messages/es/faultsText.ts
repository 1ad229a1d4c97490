import type { Messages } from '../messages';

export const faultsText: Messages['faults'] = {
  mustBe: ({ setting, path, allowed, asked }) =>
    `${setting} (${path}) tiene que ser ${allowed}, no ${asked}.`,
  preset: ({ names, asked }) => `El preajuste tiene que ser uno de ${names}, no ${asked}.`,
  unknownSetting: ({ key }) => `No hay ningún ajuste «${key}».`,
};
