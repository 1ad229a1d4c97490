/** From modules by their paths: what each exports by the name of its file, by that name. */
export const exportsByFileName = <Export>(
  modules: Readonly<Record<string, Readonly<Record<string, Export>>>>,
): Readonly<Record<string, Export>> =>
  Object.fromEntries(
    Object.entries(modules).flatMap(([path, exports]) => {
      const name = path.replace(/^.*\/|\.ts$/g, '');
      const found = exports[name];
      return found ? [[name, found]] : [];
    }),
  );
