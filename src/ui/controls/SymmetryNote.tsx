import { useMemo } from 'react';
import { symmetryEffectText } from '../../messages/wording/symmetry';
import { symmetryEffect } from '../../run/model/symmetryEffect';
import { useLabState } from '../lab/labContext';

/** What no weights could change: that the network cannot learn its task, or has a part of it for free. */
export function SymmetryNote() {
  const config = useLabState((state) => state.config);
  const effect = useMemo(() => symmetryEffect(config), [config]);
  return <>{effect && symmetryEffectText(effect)}</>;
}
