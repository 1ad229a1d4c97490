import { floatCount, type Matrix, newMatrix, paddedTo8, parameterMatrix, toSpan } from './matrix';
import { BLOCK, type ModelPlan, type PlanContext } from './modelPlan';

/** The first table of each embedding; W_B follows W_A in memory, so both are one table of 2p rows. */
const TABLE = { onehot: 'W_A', shared: 'W_E', separate: 'W_A' } as const;

/** The table whose rows are summed to the hidden layer, and the way to its gradient. */
interface SlotTable {
  readonly table: Matrix;
  readonly gradient: Matrix;
  prepare(): void;
  finish(): void;
}

/** Without W_in the embedding itself is the table; with it, the table is their product: p rows instead of D. */
function slotTable(context: PlanContext): SlotTable {
  const { heap, products, layout, model, tokens } = context;
  const slots = model.embedding === 'shared' ? tokens : 2 * tokens;
  const name = TABLE[model.embedding];
  const embedding = parameterMatrix(layout, context.weights, name, slots);
  const embeddingGradient = parameterMatrix(layout, context.gradient, name, slots);
  if (model.embedding === 'onehot') {
    return { table: embedding, gradient: embeddingGradient, prepare() {}, finish() {} };
  }
  const wIn = parameterMatrix(layout, context.weights, 'W_in');
  const wInGradient = parameterMatrix(layout, context.gradient, 'W_in');
  const right = products.panels(wIn);
  const back = products.transposedPanels(wIn);
  const table = newMatrix(heap, slots, model.dHidden);
  const gradient = newMatrix(heap, slots, model.dHidden);
  return {
    table,
    gradient,
    prepare() {
      right.refresh();
      products.product(embedding, right, table);
    },
    finish() {
      products.weightGradient(embedding, gradient, wInGradient, slots);
      back.refresh();
      products.product(gradient, back, embeddingGradient);
    },
  };
}

/**
 * mlp: logits = act(T[a] + T[b]) W_out, with T = (W_A; W_B) for `onehot`, W_E W_in for `shared`, (W_A; W_B) W_in for
 * `separate`.
 */
export const mlpPlan: ModelPlan = {
  slotsOf: (model, tokens) =>
    model.embedding === 'shared' ? (a, b) => [a, b] : (a, b) => [a, tokens + b],

  create(context) {
    const { kernels, heap, products, layout, model, logits } = context;
    const { dHidden } = model;
    const width = paddedTo8(dHidden);
    const slots = slotTable(context);
    const wOut = parameterMatrix(layout, context.weights, 'W_out');
    const wOutGradient = parameterMatrix(layout, context.gradient, 'W_out');
    const right = products.panels(wOut);
    const back = products.transposedPanels(wOut);
    const isSquare = model.activation === 'square';
    const hidden = newMatrix(heap, BLOCK, dHidden);
    const pre = isSquare ? newMatrix(heap, BLOCK, dHidden) : hidden; // relu's slope follows from its value
    const preGradient = newMatrix(heap, BLOCK, dHidden);
    const floats = (count: number) => floatCount({ ...hidden, rows: count });

    return {
      sums: [toSpan(wOutGradient), toSpan(slots.gradient)],
      prepare() {
        slots.prepare();
        right.refresh();
        back.refresh();
      },
      forward({ examples, count }) {
        const { table } = slots;
        kernels.pairSum(table.at, table.stride, examples, count, pre.at, pre.stride, width);
        if (isSquare) kernels.square(pre.at, hidden.at, floats(count));
        else kernels.relu(hidden.at, floats(count));
        products.product(hidden, right, logits, count);
      },
      backward({ examples, count }) {
        const { gradient } = slots;
        products.weightGradient(hidden, logits, wOutGradient, count);
        products.product(logits, back, preGradient, count);
        if (isSquare) kernels.squareSlope(preGradient.at, pre.at, floats(count));
        else kernels.reluSlope(preGradient.at, hidden.at, floats(count));
        const { at, stride } = preGradient;
        kernels.pairScatter(at, stride, examples, count, gradient.at, gradient.stride, width);
      },
      finish: slots.finish,
    };
  },
};
