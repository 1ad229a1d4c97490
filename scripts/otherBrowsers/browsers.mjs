import { CHECKS, WEBGPU_CHECKS } from './checks.mjs';
import { openFirefox } from './openFirefox.mjs';
import { openWebkit } from './openWebkit.mjs';
import { findLavapipe, findMiniBrowser, findProgram } from './programs.mjs';

const hasDisplay = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The browsers beside Chromium: what they need here (undefined is what is missing), how they are opened, what is checked, how to get them. */
export const BROWSERS = [
  {
    name: 'Firefox',
    needs: () => ({ program: findProgram('firefox-esr', 'firefox') }),
    open: openFirefox,
    checks: CHECKS,
    packages: ['firefox-esr'],
  },
  {
    name: 'Firefox with WebGPU',
    needs: () => ({ program: findProgram('firefox-esr', 'firefox'), vulkan: findLavapipe() }),
    open: openFirefox,
    checks: WEBGPU_CHECKS,
    packages: ['firefox-esr', 'mesa-vulkan-drivers'],
    isInstalled: true,
  },
  {
    name: 'WebKit',
    needs: () => ({
      program: findMiniBrowser(),
      driver: findProgram('WebKitWebDriver'),
      xvfb: hasDisplay() ? 'not needed' : findProgram('Xvfb'),
    }),
    open: openWebkit,
    checks: CHECKS,
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];
