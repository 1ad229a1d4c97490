/** Long enough for a browser to have begun to save. */
const REVOKE_DELAY_MS = 60_000;

/** Saves a file as the browser saves files. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_DELAY_MS);
}
