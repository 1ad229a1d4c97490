import { useState } from 'react';

/** The path of the control that has the focus or lies under the pointer, and the handlers that find it out. */
export function usePointedSetting() {
  const [pointedAt, setPointedAt] = useState<string>();
  const point = ({ target }: { readonly target: EventTarget }) =>
    setPointedAt((target as Element).closest<HTMLElement>('[data-path]')?.dataset.path);
  return { pointedAt, handlers: { onFocus: point, onPointerOver: point } };
}
