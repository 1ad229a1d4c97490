import { expect, it, vi } from 'vitest';
import { HeatMapCell } from './HeatMapCell';

it('is pressed by pointer, Enter and Space, and hands other keys on', () => {
  const select = vi.fn();
  const onKeyDown = vi.fn();
  const preventDefault = vi.fn();
  const { props } = HeatMapCell({
    cell: { x: 0, y: 0, value: 0.5, state: 'done', label: 'D = 100' },
    box: { left: 0, top: 0, width: 40, height: 40 },
    text: undefined,
    textAt: 0.5,
    button: { index: 3, focused: true, select, onKeyDown },
  });
  props.onClick();
  props.onKeyDown({ key: 'Enter', preventDefault });
  props.onKeyDown({ key: ' ', preventDefault });
  expect(select).toHaveBeenCalledTimes(3);
  expect(preventDefault).toHaveBeenCalledTimes(2);
  expect(onKeyDown).not.toHaveBeenCalled();
  const arrow = { key: 'ArrowRight', preventDefault };
  props.onKeyDown(arrow);
  expect(onKeyDown).toHaveBeenCalledExactlyOnceWith(arrow);
  expect(select).toHaveBeenCalledTimes(3);
});
