import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../tasks/random';
import { fourierBasis } from './fourierBasis';
import {
  addActivations,
  clusterSizes,
  emptyUnitSums,
  unitEnergies,
  unitFrequencies,
  unitSpectrum,
} from './unitFrequencies';

type Unit = (i: number, j: number) => number;

function energiesOf(n: number, units: readonly Unit[]) {
  const sums = emptyUnitSums(n, units.length);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      addActivations(
        sums,
        i,
        j,
        Float64Array.from(units, (unit) => unit(i, j)),
      );
    }
  }
  return unitEnergies(sums);
}

/** The energy of one unit in the block of k by a 2-D transform: F·h·Fᵀ, without its constant. */
function naiveBlock(n: number, unit: Unit, k: number): number {
  const basis = fourierBasis(n);
  const rows = [0, 2 * k - 1, 2 * k].filter((row) => row < n);
  let energy = 0;
  for (const u of rows) {
    for (const v of rows) {
      if (u === 0 && v === 0) continue;
      let component = 0;
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          component += (basis[u * n + i] as number) * (basis[v * n + j] as number) * unit(i, j);
        }
      }
      energy += component ** 2;
    }
  }
  return energy;
}

describe.each([11, 12])('four sums on Z_%i', (n) => {
  const random = createRandom(n, 'activations');
  const table = Float64Array.from({ length: n * n }, () => random.normal() + 0.5);
  const unit: Unit = (i, j) => table[i * n + j] as number;
  const energies = energiesOf(n, [unit, (i, j) => 2 * unit(j, i)]);

  it('hold the energies that the 2-D transform finds', () => {
    for (let k = 1; k <= n / 2; k++) {
      expect(energies.blocks[2 * (k - 1)]).toBeCloseTo(naiveBlock(n, unit, k), 10);
      expect(energies.blocks[2 * (k - 1) + 1]).toBeCloseTo(4 * naiveBlock(n, unit, k), 10);
    }
  });

  it('hold the whole centred energy', () => {
    const mean = table.reduce((sum, x) => sum + x, 0) / table.length;
    expect(energies.total[0]).toBeCloseTo(
      table.reduce((sum, x) => sum + (x - mean) ** 2, 0),
      10,
    );
  });

  it('add up to the spectrum of all units', () => {
    unitSpectrum(energies).forEach((norm, i) => {
      expect(norm ** 2).toBeCloseTo(5 * naiveBlock(n, unit, i + 1), 10);
    });
  });
});

describe('ideal units', () => {
  const p = 113;
  const k = 14;
  const wave = (x: number, phase: number) => Math.cos((2 * Math.PI * k * x) / p + phase);
  const square = (x: number, phase: number) => Math.sign(wave(x, phase));
  const units: Unit[] = [
    (i, j) => Math.max(0, wave(i, 0.3) + wave(j, 1.1)),
    (i, j) => (wave(i, 0.3) + wave(j, 1.1)) ** 2,
    (i, j) => Math.max(0, square(i, 0.3) + square(j, 1.1)),
    () => 3,
  ];
  const energies = energiesOf(p, units);
  const found = unitFrequencies(energies, p);
  const { frequency, share, foldedShare } = found;

  it('have the shares of INSIDE.md 2', () => {
    expect(Array.from(frequency)).toEqual([k, k, k, 0]);
    expect(share[0]).toBeCloseTo(0.962, 3);
    expect(share[1]).toBeCloseTo(0.8, 10);
    expect(share[2]).toBeCloseTo(0.76, 2);
    expect(share[3]).toBeNaN();
    const double = energies.blocks[(2 * k - 1) * units.length + 1] as number;
    expect(double / (energies.total[1] as number)).toBeCloseTo(0.2, 10);
  });

  it('belong to their cluster with their harmonics, which a share of .85 alone refuses', () => {
    expect(foldedShare[1]).toBeCloseTo(1, 10);
    expect(foldedShare[2]).toBeGreaterThan(0.85);
    expect(clusterSizes(found, p)[k - 1]).toBe(3);
    expect(clusterSizes({ ...found, foldedShare: share }, p)[k - 1]).toBe(1);
    expect(clusterSizes(found, p).reduce((sum, size) => sum + size, 0)).toBe(3);
  });

  it('are no random ones', () => {
    const random = createRandom(1, 'unit');
    const table = Float64Array.from({ length: p * p }, () => random.normal());
    const noise = unitFrequencies(energiesOf(p, [(i, j) => table[i * p + j] as number]), p);
    expect(noise.foldedShare[0]).toBeLessThan(0.02);
  });
});
