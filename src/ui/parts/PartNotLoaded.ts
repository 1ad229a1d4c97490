import { pageText } from '../../messages/en/page';

/** A file of the program that is loaded when it is needed has not come. */
export class PartNotLoaded extends Error {}

/** A module that is fetched only now. Throws PartNotLoaded where it does not come, whatever the browser says of that. */
export async function loadPart<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new PartNotLoaded('', { cause });
  }
}

/** Why a part of the page is missing, in a sentence. */
export const missingPartText = (cause: unknown): string => {
  if (cause instanceof PartNotLoaded) return pageText.notLoaded;
  return pageText.partStopped({ cause: cause instanceof Error ? cause.message : String(cause) });
};
