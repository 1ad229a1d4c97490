import { MapCanvas } from './MapCanvas';
import type { PairMapData } from './paintPairMap';

/** Cells to each side of the one in the middle. */
const AROUND = 3;
const CELLS = 2 * AROUND + 1;
const CELL_CSS = 18;
const SIDE = CELLS * CELL_CSS;
/** From the cell that is magnified to the magnifier: more than a fingertip. */
const DISTANCE = 34;

interface MagnifierProps {
  readonly data: PairMapData;
  readonly column: number;
  readonly row: number;
  /** Side of a cell of the map, and of the map, in CSS pixels. */
  readonly cellCss: number;
  readonly side: number;
}

/** A cell and its neighbours, large, above the finger that points at them, or below where there is no room. */
export function Magnifier({ data, column, row, cellCss, side }: MagnifierProps) {
  const [x, y] = [(column + 0.5) * cellCss, (row + 0.5) * cellCss];
  const isAbove = y > SIDE / 2 + DISTANCE;
  const cell = Math.round(CELL_CSS * devicePixelRatio);
  const region = { left: column - AROUND, top: row - AROUND, columns: CELLS, rows: CELLS };
  return (
    <div
      className="magnifier"
      aria-hidden="true"
      style={{
        left: Math.min(side - SIDE, Math.max(0, x - SIDE / 2)),
        top: isAbove ? y - SIDE - DISTANCE : y + DISTANCE,
      }}
    >
      <MapCanvas data={data} region={region} cell={cell} />
      <i
        style={{
          left: AROUND * CELL_CSS,
          top: AROUND * CELL_CSS,
          width: CELL_CSS,
          height: CELL_CSS,
        }}
      />
    </div>
  );
}
