import { describe, expect, it } from 'vitest';
import {
  CIRCUIT_PATHS,
  circuitEntries,
  circuitFieldAt,
  PAPER_CIRCUITS,
  parseCircuits,
} from './circuitSettings';

describe('settings of the simulation', () => {
  it('are the paper’s where none is given', () => {
    expect(PAPER_CIRCUITS).toMatchObject({ q: 113, pGen: 1, pMem: 2, kappa: 1.2, alpha: 0.005 });
    expect(PAPER_CIRCUITS).toMatchObject({ genFirst: 0, genSecond: 0.005, memFirst: 0 });
    expect(PAPER_CIRCUITS).toMatchObject({ memSecond: 1, learningRate: 0.01 });
    expect(parseCircuits([])).toEqual({ setup: PAPER_CIRCUITS, problems: [] });
    for (const path of CIRCUIT_PATHS) {
      expect(parseCircuits([[path, String(circuitFieldAt(path).initial)]]).problems).toEqual([]);
    }
  });

  it('are restored by what differs from the paper', () => {
    const asked = [
      ['kappa', '1.5'],
      ['convention', 'halved'],
      ['efficiency', 'without'],
    ] as const;
    const { setup } = parseCircuits(asked);
    expect(setup).toEqual({
      ...PAPER_CIRCUITS,
      kappa: 1.5,
      convention: 'halved',
      efficiency: 'without',
    });
    expect(Object.fromEntries(circuitEntries(setup))).toEqual(Object.fromEntries(asked));
    expect(parseCircuits(circuitEntries(setup)).setup).toEqual(setup);
    expect(circuitEntries(PAPER_CIRCUITS)).toEqual([]);
  });

  it.each([
    ['kappa', '9', { min: 0.25, max: 4, integer: false, asked: '9' }, 4],
    ['kappa', '0', { min: 0.25, max: 4 }, 0.25],
    ['q', '2', { min: 3, max: 1000, integer: true }, 3],
    ['q', 'NaN', { integer: true }, 113],
    ['alpha', '-1', { min: 0, max: 10 }, 0],
    ['steps', 'Infinity', { min: 1, max: 10_000_000 }, 10_000_000],
    ['convention', 'third', { choices: ['displayed', 'halved'] }, 'displayed'],
  ] as const)('say what is allowed where %s is %s', (path, value, values, used) => {
    const { setup, problems } = parseCircuits([[path, value]]);
    expect(problems).toHaveLength(1);
    const code = path === 'convention' ? 'not-a-choice' : 'out-of-range';
    expect(problems[0]).toMatchObject({ field: path, code, values, used });
    expect(setup[path]).toBe(used);
  });

  it('are not made up', () => {
    expect(parseCircuits([['pBoth', '1']])).toMatchObject({
      setup: PAPER_CIRCUITS,
      problems: [{ field: 'pBoth', code: 'unknown-setting', values: { key: 'pBoth' } }],
    });
  });
});
