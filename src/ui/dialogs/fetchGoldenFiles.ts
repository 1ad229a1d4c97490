import { reportsText } from '../../messages/en/reports';
import { pageVersion } from '../offline/offlineSupport';

const FOLDER = 'golden/';

async function fetchJson(path: string): Promise<unknown> {
  const url = new URL(FOLDER + path, document.baseURI);
  const version = pageVersion();
  if (version) url.searchParams.set('v', version); // those of this page, should a newer version be there by now
  try {
    const response = await fetch(url);
    if (response.ok) return await response.json(); // a filter may answer with a page
  } catch {}
  throw new Error(reportsText.notFetched({ file: path }));
}

/** The reference runs that are published beside the page. Throws a plain sentence when one is missing. */
export async function fetchGoldenFiles(): Promise<unknown[]> {
  const names = await fetchJson('index.json');
  if (!Array.isArray(names)) throw new Error(reportsText.listMalformed);
  return Promise.all(names.map((name) => fetchJson(String(name))));
}
