import { expect, it } from 'vitest';
import { joinAddress, splitAddress } from './addressParts';

it('gives each its own, and puts it together again', () => {
  const search =
    '?view=circuits&preset=small&seed=4&sim.kappa=1.5&sim.convention=halved&sweep.network=paper';
  const parts = splitAddress(search);
  expect(parts).toEqual({
    view: 'circuits',
    lab: '?preset=small&seed=4',
    simulation: [
      ['kappa', '1.5'],
      ['convention', 'halved'],
    ],
    sweep: [['network', 'paper']],
  });
  expect(joinAddress(parts)).toBe(search);
});

it('is silent about what is as it always is', () => {
  expect(splitAddress('')).toEqual({ view: 'lab', lab: '', simulation: [], sweep: [] });
  expect(joinAddress(splitAddress(''))).toBe('');
  expect(joinAddress(splitAddress('?view=lab&preset=quick'))).toBe('?preset=quick');
});

it('says that there is no such view, and shows the lab', () => {
  const { view, complaint } = splitAddress('?view=moon&sim.q=97');
  expect(view).toBe('lab');
  expect(complaint).toBe(
    'View (view) must be one of lab, circuits, critical, not “moon”. Showing lab.',
  );
});

it('leaves what it does not know to the lab, which complains', () => {
  expect(splitAddress('?colour=red&view=circuits').lab).toBe('?colour=red');
});
