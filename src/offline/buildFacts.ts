/** What a service worker knows of the build that it belongs to; scripts/offlinePlugin.mjs writes it. */
export interface BuildManifest {
  /** Changes with anything in the build. */
  readonly version: string;
  /** The Content-Security-Policy of the page, for its workers too. */
  readonly policy: string;
  /** SHA-256 in hexadecimal of every file, by its path from the page; the page itself is './'. */
  readonly files: Readonly<Record<string, string>>;
}
