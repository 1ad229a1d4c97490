/** What the names of all versions at one address begin with; several labs may live on one origin. */
export const versionPrefix = (scope: string): string => `grokking-lab ${scope} `;

/** The name of a version's cache, and of the lock that each of its open pages holds. */
export const versionName = (scope: string, version: string): string =>
  versionPrefix(scope) + version;
