import { expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import { settingsText } from './settingsText';

it('names every setting that a run uses, and none that it does not', () => {
  const { config } = parseConfig([
    ['preset', 'small'],
    ['optimizer.weightDecay', '0.3'],
    ['seed', '12345'],
  ]);
  const text = settingsText(config);
  expect(text).toMatch(/^Preset Small: Task x \+ y, p 37, Training examples 616, .*\.$/);
  expect(text).toContain('Weight decay 0.3');
  expect(text).toContain('Seed 12345');
  expect(text).not.toMatch(/Heads|MLP width|Speed|Cut|Memorised/);
});
