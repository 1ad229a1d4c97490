import { EngineError } from './engineError';

/**
 * A module that is fetched only now. Errors: EngineError `not-loaded`, where a bundle's file does not come: no network, a filter
 * that answers with something else, a host that has another version by now.
 */
export async function loadPart<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch {
    throw new EngineError('not-loaded', 'part-not-loaded', {});
  }
}
