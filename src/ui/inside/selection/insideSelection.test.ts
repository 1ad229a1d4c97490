import { describe, expect, it } from 'vitest';
import { readSelection, selectionEntries, validSelection } from './insideSelection';

describe('the selection of the view', () => {
  it('is read from an address and written as it was', () => {
    const entries = [
      ['step', '640'],
      ['k', '7'],
      ['pair', '12,30'],
      ['look', 'product.2'],
    ] as const;
    const selection = {
      step: 640,
      frequency: 7,
      pair: [12, 30],
      look: { name: 'product', stop: 2 },
    };
    expect(readSelection(entries)).toEqual(selection);
    expect(selectionEntries(readSelection(entries))).toEqual(entries);
    expect(readSelection([])).toEqual({});
    expect(selectionEntries({})).toEqual([]);
    expect(readSelection([['step', '0']])).toEqual({ step: 0 });
  });

  it('leaves out what is none, and keeps the others', () => {
    for (const [key, value] of [
      ['step', '-1'],
      ['step', '1e3'],
      ['step', ''],
      ['step', '9999999999'],
      ['k', '0'],
      ['k', '2.5'],
      ['pair', '3'],
      ['pair', '3,'],
      ['pair', '3,4,5'],
      ['pair', 'a,b'],
      ['look', 'product'],
      ['look', 'product.0'],
      ['look', '.1'],
    ] as const) {
      const kept = key === 'step' ? (['k', '3'] as const) : (['step', '5'] as const);
      const found = readSelection([[key, value], kept]);
      expect(selectionEntries(found), `${key}=${value}`).toEqual([kept]);
    }
  });

  it('takes the last of several, as settings do', () => {
    expect(
      readSelection([
        ['step', '1'],
        ['step', '2'],
      ]),
    ).toEqual({ step: 2 });
  });

  it('is held to what a run has', () => {
    const selection = { step: 640, pair: [36, 3], frequency: 18 } as const;
    expect(validSelection(selection, { tokens: 37, frequencies: 18 })).toEqual(selection);
    expect(validSelection(selection, { tokens: 36, frequencies: 17 })).toEqual({ step: 640 });
    expect(validSelection(selection, { tokens: 120, frequencies: 0 })).toEqual({
      step: 640,
      pair: [36, 3],
    });
  });
});
