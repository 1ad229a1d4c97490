import { openFirefox } from './openFirefox.mjs';
import { openWebkit } from './openWebkit.mjs';
import { findMiniBrowser, findProgram } from './programs.mjs';

const hasDisplay = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The browsers beside Chromium: what they need here (undefined is what is missing), how they are opened, how to get them. */
export const BROWSERS = [
  {
    name: 'Firefox',
    needs: () => ({ program: findProgram('firefox-esr', 'firefox') }),
    open: openFirefox,
    install: 'apt-get install firefox-esr',
  },
  {
    name: 'WebKit',
    needs: () => ({
      program: findMiniBrowser(),
      driver: findProgram('WebKitWebDriver'),
      xvfb: hasDisplay() ? 'not needed' : findProgram('Xvfb'),
    }),
    open: openWebkit,
    install: 'apt-get install webkit2gtk-driver xvfb',
  },
];
