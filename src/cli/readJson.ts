import { readFile } from 'node:fs/promises';

/** What a file holds, or why it cannot be read, as a plain sentence. */
export type JsonFileContent = { readonly json: unknown } | { readonly reason: string };

/** Reads a JSON file. Never rejects. */
export async function readJson(path: string): Promise<JsonFileContent> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      reason: code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${code}).`,
    };
  }
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { reason: `It is not JSON: ${(error as Error).message}.` };
  }
}
