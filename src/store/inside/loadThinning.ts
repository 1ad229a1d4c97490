type Thinning = typeof import('./frameThinning');
let loaded: Thinning | undefined;

/** Loads what says which frames are saved: a page without a run has none. Where it does not come, the next run tries again. */
export async function loadThinning(): Promise<void> {
  try {
    loaded ??= await import('./frameThinning');
  } catch {
    // The run is saved without.
  }
}

export const loadedThinning = (): Thinning | undefined => loaded;
