/** Long enough for a browser to have begun to save. */
const REVOKE_DELAY_MS = 60_000;

/** Whether a page that this one is in the frame of forbids saving files, as far as that can be known from here. */
export function frameMayForbidSaving(): boolean {
  try {
    for (let at: Window = window; at !== window.top; at = at.parent) {
      // Null in the frame of another site, whose limits cannot be read.
      const frame = at.frameElement;
      if (
        !(frame && (!frame.hasAttribute('sandbox') || frame.matches('[sandbox~=allow-downloads]')))
      )
        return true;
    }
    return false;
  } catch {
    return true; // a frame between is of another site
  }
}

/** Saves a file as the browser saves files. No browser tells a page whether it did. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_DELAY_MS);
}
