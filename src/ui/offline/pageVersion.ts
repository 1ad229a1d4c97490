/** The version of the build that this page belongs to; undefined while developing. */
export const pageVersion = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="lab-version"]')?.content;
