import { createServer } from 'node:http';
import type { FrameLocator, Page } from '@playwright/test';

/**
 * Shows `url` in a frame of a page of another origin. From a server, not from a route: what a route answers with belongs to no network,
 * and browsers ask before such a page may reach this machine.
 */
export async function openInFrame(page: Page, url: string, attributes = ''): Promise<FrameLocator> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><link rel="icon" href="data:,">
      <iframe ${attributes} style="width: 1000px; height: 700px" src="${url}"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : 0}/`);
  server.closeAllConnections();
  server.close();
  return page.frameLocator('iframe');
}
