import { expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import { PHASE_NAMES } from '../../run/phase/phases';
import { phaseMeaning } from './phases';

const THRESHOLDS = parseConfig([]).config.phases;

it('says what each phase means, in a sentence with the thresholds of the moment', () => {
  for (const name of PHASE_NAMES) {
    expect(phaseMeaning(name, THRESHOLDS)).toMatch(/^[A-Z][^{}]*\.$/);
  }
  expect(phaseMeaning('memorising', { ...THRESHOLDS, memorised: 0.975 })).toContain('97.5 %');
});
