import { createPreference } from '../preferences/createPreference';

/** Whether “Hear the run” ends with what is recorded, or goes on with a run that trains. */
export const sonificationPreference = createPreference('sound', ['recorded', 'live']);
