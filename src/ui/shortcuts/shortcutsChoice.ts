import { createPreference } from '../preferences/createPreference';

/**
 * Whether single keys do something. Those who speak to their computer, or whose hand slips, must be able to turn them off
 * (WCAG 2.1.4).
 */
export const shortcutsPreference = createPreference('shortcuts', ['on', 'off']);
