import type { Coded, NoValues } from '../../run/coded';
import type { OperationName } from '../../tasks/operations';
import type { CoordinateNotes } from './coordinate/taskCoordinate';

/** Groups of measures that a network or its task may be without. */
export type MeasureGroup =
  | 'heldOut'
  | 'frequencies'
  | 'tokenFrequencies'
  | 'representations'
  | 'attention'
  | 'clockOrPizza';

/** Why measures are absent. */
export interface InsideAbsences extends CoordinateNotes {
  /** Every pair is trained on, or known as the mirror image of one that is. */
  'no-test-pairs': NoValues;
  /** The task is not the product of S5. */
  'no-representations': { readonly op: OperationName };
  /** An mlp has no attention; its gradients by both tokens are equal whatever it has learned. */
  'no-attention': NoValues;
  /** Clock and pizza are ways to add: x − y is answered by neither. */
  'not-commuting': { readonly op: OperationName };
}
export type InsideAbsence = Coded<InsideAbsences>;

/** What is absent, and why. */
export type Absent = Readonly<Partial<Record<MeasureGroup, InsideAbsence>>>;
