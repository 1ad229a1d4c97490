import { padded, VEC } from '../trainer/paddedLayout';
import type { Dispatch } from './device/gpuProgram';
import pairHiddenCode from './kernels/pairHidden.wgsl?raw';
import slotSumCode from './kernels/slotSum.wgsl?raw';
import type { Matrix } from './matrix';
import { activations, parameterMatrix } from './matrix';
import type { ExampleSet, ModelPlan, PlanContext } from './modelPlan';
import { rowSpace, tiledRows, uploadRowSpace } from './rowSpace';

/** The first table of each embedding; W_B follows W_A in memory, so both are one table of 2p rows. */
const TABLE = { onehot: 'W_A', shared: 'W_E', separate: 'W_A' } as const;

const slotCount = (context: PlanContext) =>
  context.model.embedding === 'shared' ? context.tokens : 2 * context.tokens;

/** Looked-up rows: a matrix by slot, one a member, whatever buffer it lies in. */
interface SlotTable {
  readonly matrix: Matrix;
  readonly member4: number;
}

function pairHidden(
  { program }: PlanContext,
  set: ExampleSet,
  table: SlotTable,
  pre: Matrix,
  hidden: Matrix,
): Promise<Dispatch> {
  const isSquare = pre !== hidden;
  return program.kernel({
    name: 'pairHidden',
    code: pairHiddenCode,
    constants: {
      WIDTH4: hidden.stride4,
      T_OFFSET: table.matrix.offset4,
      T_STRIDE: table.matrix.stride4,
      T_MEMBER: table.member4,
      SQUARE: isSquare,
    },
    buffers: [
      [table.matrix.buffer, 'read'],
      [set.examples, 'read'],
      [isSquare ? pre.buffer : program.buffer(VEC), 'write'], // a buffer may not be bound twice
      [hidden.buffer, 'write'],
    ],
    grid: [hidden.stride4, set.rows.rows, 1],
    workgroup: [8, 8],
  });
}

function slotSum(
  context: PlanContext,
  set: ExampleSet,
  rowGradient: Matrix,
  table: SlotTable,
): Promise<Dispatch> {
  const slots = slotCount(context);
  return context.program.kernel({
    name: 'slotSum',
    code: slotSumCode,
    constants: {
      WIDTH4: rowGradient.stride4,
      SLOTS: slots,
      G_OFFSET: table.matrix.offset4,
      G_STRIDE: table.matrix.stride4,
      G_MEMBER: table.member4,
    },
    buffers: [
      [rowGradient.buffer, 'read'],
      [table.matrix.buffer, 'write'],
      [set.starts, 'read'],
      [set.uses, 'read'],
    ],
    grid: [rowGradient.stride4, slots, context.members],
    workgroup: [8, 8],
  });
}

/**
 * mlp: logits = act(T[a] + T[b]) W_out, with T = (W_A; W_B) for `onehot`, W_E W_in for `shared`, (W_A; W_B) W_in for
 * `separate`.
 */
export const mlpPlan: ModelPlan = {
  scheme: (model, tokens) =>
    model.embedding === 'shared'
      ? { slots: tokens, slotsOf: (a, b) => [a, b] }
      : { slots: 2 * tokens, slotsOf: (a, b) => [a, tokens + b] },

  async passes(context, set, withBackward) {
    const { program, products, layout, model, members, weights, gradient } = context;
    const { dHidden } = model;
    const slots = slotCount(context);
    const first = TABLE[model.embedding];
    const embedding = parameterMatrix(layout, weights, first, slots);
    const embeddingGradient = parameterMatrix(layout, gradient, first, slots);
    const hasProjection = model.embedding !== 'onehot';

    const tableRows = uploadRowSpace(program, rowSpace(Array(members).fill(slots)));
    const newTable = (): SlotTable => {
      const width = padded(dHidden);
      const matrix = activations(program.buffer(tableRows.rows * width), dHidden);
      return { matrix, member4: tiledRows(slots) * matrix.stride4 };
    };
    const table = hasProjection ? newTable() : { matrix: embedding, member4: layout.size4 };

    const onRows = () => activations(program.buffer(set.rows.rows * padded(dHidden)), dHidden);
    const hidden = onRows();
    const isSquare = model.activation === 'square';
    const pre = isSquare ? onRows() : hidden;
    const wIn = () => parameterMatrix(layout, weights, 'W_in');
    const wOut = parameterMatrix(layout, weights, 'W_out');

    const forward = await Promise.all([
      ...(hasProjection
        ? [products.plain('table', embedding, wIn(), table.matrix, tableRows)]
        : []),
      pairHidden(context, set, table, pre, hidden),
      products.plain('logits', hidden, wOut, set.logits, set.rows),
    ]);
    if (!withBackward) return { forward, backward: [] };

    const preGradient = onRows();
    const tableGradient = hasProjection
      ? newTable()
      : { matrix: embeddingGradient, member4: layout.size4 };
    const how = isSquare ? 'squareSlope' : 'reluSlope';
    const backward = await Promise.all([
      products.weightGradient(
        'dW_out',
        hidden,
        set.logits,
        parameterMatrix(layout, gradient, 'W_out'),
        set.rows,
      ),
      products.transposed('dPre', set.logits, wOut, preGradient, set.rows, {
        aux: { how, matrix: pre },
      }),
      slotSum(context, set, preGradient, tableGradient),
      ...(hasProjection
        ? [
            products.weightGradient(
              'dW_in',
              embedding,
              tableGradient.matrix,
              parameterMatrix(layout, gradient, 'W_in'),
              tableRows,
            ),
            products.transposed(
              'dTable',
              tableGradient.matrix,
              wIn(),
              embeddingGradient,
              tableRows,
            ),
          ]
        : []),
    ]);
    return { forward, backward };
  },
};
