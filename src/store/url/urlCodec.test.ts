import { describe, expect, it } from 'vitest';
import { PRESET_NAMES } from '../../run/config/presets';
import { decodeUrl, encodeUrl } from './urlCodec';

describe('the address', () => {
  it('restores every config that it describes', () => {
    for (const preset of PRESET_NAMES) {
      const asked = decodeUrl(`?preset=${preset}&seed=7&optimizer.weightDecay=0.3&task.p=37`);
      expect(asked.config.optimizer.weightDecay).toBe(0.3);
      expect(decodeUrl(encodeUrl(asked.config)).config).toEqual(asked.config);
    }
  });

  it('says only what differs from the preset', () => {
    const { config } = decodeUrl('?preset=paper&seed=3&task.p=113');
    expect(encodeUrl(config)).toBe('?preset=paper&seed=3');
  });

  it('starts at once when asked, and never asks that of others', () => {
    expect(decodeUrl('?run=1').autostart).toBe(true);
    expect(decodeUrl('?run=0').autostart).toBe(false);
    expect(decodeUrl('').autostart).toBe(false);
    expect(encodeUrl(decodeUrl('?run=1').config)).not.toContain('run');
  });

  it.each([
    ['?run=yes', 'run'],
    ['?colour=red', 'colour'],
    ['?task.p=many', 'task.p'],
    ['?optimizer.weightDecay=NaN', 'optimizer.weightDecay'],
    ['?preset=nonsense', 'preset'],
    ['?%E0%A4%A=1', '%E0%A4%A'],
  ])('answers %s with a problem, never an exception', (search, field) => {
    const { problems, config } = decodeUrl(search);
    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(config.task.p).toBe(59);
  });

  it('knows whether it names the problem to learn', () => {
    for (const search of ['?preset=quick', '?task.p=31', '?model.kind=mlp']) {
      expect(decodeUrl(search).namesTask).toBe(true);
    }
    for (const search of ['', '?run=1', '?seed=4&engine=tfjs', '?task.nonsense=1']) {
      expect(decodeUrl(search).namesTask).toBe(false);
    }
  });
});
