import {
  floatCount,
  type Matrix,
  newMatrix,
  paddedTo8,
  parameterMatrix,
  rowRange,
  toSpan,
} from './matrix';
import { BLOCK, type ModelPlan } from './modelPlan';

/** Floats of an entry of the attention weights: those of a, b and "=", and a zero. */
const POSITIONS = 4;

/**
 * One causal attention layer read at "=", then a ReLU layer, both into the residual stream. Keys and values are tables
 * over (token, position): slot t < p is token t at position 0, slot p + t is token t at position 1, slot 2p is "=" at
 * position 2; so 2p + 1 rows instead of 3 D. The query is one vector.
 */
export const transformerPlan: ModelPlan = {
  slotsOf: (_model, tokens) => (a, b) => [a, tokens + b],

  create(context) {
    const { kernels, heap, products, layout, model, tokens, logits } = context;
    const { dModel, dMlp, heads } = model;
    const headWidth = dModel / heads;
    const equal = 2 * tokens;
    const slots = equal + 1;
    const width = paddedTo8(dModel);
    const mlpWidth = paddedTo8(dMlp);

    const w = (name: string) => parameterMatrix(layout, context.weights, name);
    const g = (name: string) => parameterMatrix(layout, context.gradient, name);
    /** A parameter as a right factor of the forward pass, and transposed of the backward pass. */
    const factor = (name: string) => ({
      right: products.panels(w(name)),
      back: products.transposedPanels(w(name)),
    });
    const factors = {
      W_Q: factor('W_Q'),
      W_K: factor('W_K'),
      W_V: factor('W_V'),
      W_O: factor('W_O'),
      W_in: factor('W_in'),
      W_out: factor('W_out'),
      W_U: factor('W_U'),
    };

    const bySlot = () => newMatrix(heap, slots, dModel);
    const byExample = (columns: number) => newMatrix(heap, BLOCK, columns);
    const x = bySlot();
    const keys = bySlot();
    const values = bySlot();
    const query = newMatrix(heap, 1, dModel);
    const scores = heap.allocateFloats(slots * heads);
    const attention = heap.allocateFloats(BLOCK * heads * POSITIONS);
    const mixed = byExample(dModel);
    const middle = byExample(dModel); // residual stream after attention
    const hidden = byExample(dMlp);
    const final = byExample(dModel); // residual stream after the ReLU layer

    const dFinal = byExample(dModel);
    const dHidden = byExample(dMlp);
    const dMiddle = byExample(dModel);
    const dMixed = byExample(dModel);
    const dKeys = bySlot();
    const dX = bySlot();
    // Sums over blocks, beside those of parameters.
    const dValues = bySlot();
    const dScores = {
      at: heap.allocateFloats(paddedTo8(slots * heads)),
      floats: paddedTo8(slots * heads),
    };
    const dResidual = newMatrix(heap, 1, dModel);
    const dQuery = newMatrix(heap, 1, dModel);

    const xEqual = rowRange(x, equal, 1);
    const dXEqual = rowRange(dX, equal, 1);
    const floats = (matrix: Matrix, count: number) => floatCount({ ...matrix, rows: count });
    /** out = rows + vector, for `count` rows; `rows` may be one row that is repeated. */
    const add = (rows: Matrix, vector: Matrix, out: Matrix, count: number, columns: number) => {
      const stride = rows.rows === 1 ? 0 : rows.stride;
      kernels.addVector(rows.at, stride, vector.at, count, out.at, out.stride, columns);
    };
    const zeroRow = newMatrix(heap, 1, Math.max(dModel, dMlp));

    return {
      sums: [
        ...['W_U', 'W_out', 'b_out', 'W_in', 'b_in', 'W_O'].map((name) => toSpan(g(name))),
        ...[dValues, dResidual].map(toSpan),
        dScores,
      ],
      prepare() {
        for (const { right, back } of Object.values(factors)) {
          right.refresh();
          back.refresh();
        }
        const embedding = w('W_E');
        const position = (i: number) => rowRange(w('W_pos'), i, 1);
        const ofTokens = rowRange(embedding, 0, tokens);
        add(ofTokens, position(0), x, tokens, width);
        add(ofTokens, position(1), rowRange(x, tokens, tokens), tokens, width);
        add(rowRange(embedding, tokens, 1), position(2), xEqual, 1, width);
        products.product(xEqual, factors.W_Q.right, query);
        products.product(x, factors.W_K.right, keys);
        products.product(x, factors.W_V.right, values);
        kernels.attentionScores(keys.at, keys.stride, query.at, slots, heads, headWidth, scores);
      },
      forward({ examples, count }) {
        kernels.attentionMix(
          scores,
          values.at,
          values.stride,
          equal,
          examples,
          count,
          heads,
          headWidth,
          attention,
          mixed.at,
          mixed.stride,
        );
        add(xEqual, zeroRow, middle, count, width);
        products.addProduct(mixed, factors.W_O.right, middle, count);
        add(w('b_in'), zeroRow, hidden, count, mlpWidth);
        products.addProduct(middle, factors.W_in.right, hidden, count);
        kernels.relu(hidden.at, floats(hidden, count));
        add(middle, w('b_out'), final, count, width);
        products.addProduct(hidden, factors.W_out.right, final, count);
        products.product(final, factors.W_U.right, logits, count);
      },
      backward({ examples, count }) {
        products.weightGradient(final, logits, g('W_U'), count);
        products.product(logits, factors.W_U.back, dFinal, count);
        products.weightGradient(hidden, dFinal, g('W_out'), count);
        kernels.columnSum(dFinal.at, dFinal.stride, count, g('b_out').at, width);
        products.product(dFinal, factors.W_out.back, dHidden, count);
        kernels.reluSlope(dHidden.at, hidden.at, floats(dHidden, count));
        products.weightGradient(middle, dHidden, g('W_in'), count);
        kernels.columnSum(dHidden.at, dHidden.stride, count, g('b_in').at, mlpWidth);
        add(dFinal, zeroRow, dMiddle, count, width);
        products.addProduct(dHidden, factors.W_in.back, dMiddle, count);
        products.weightGradient(mixed, dMiddle, g('W_O'), count);
        kernels.columnSum(dMiddle.at, dMiddle.stride, count, dResidual.at, width);
        products.product(dMiddle, factors.W_O.back, dMixed, count);
        kernels.attentionScatter(
          attention,
          values.at,
          values.stride,
          equal,
          examples,
          count,
          heads,
          headWidth,
          dMixed.at,
          dMixed.stride,
          dValues.at,
          dScores.at,
        );
      },
      finish() {
        kernels.clear(dQuery.at, dQuery.stride);
        kernels.attentionQueryGradient(
          keys.at,
          keys.stride,
          query.at,
          dScores.at,
          slots,
          heads,
          headWidth,
          dKeys.at,
          dQuery.at,
        );
        products.weightGradient(xEqual, dQuery, g('W_Q'), 1);
        products.weightGradient(x, dKeys, g('W_K'), slots);
        products.weightGradient(x, dValues, g('W_V'), slots);
        products.product(dKeys, factors.W_K.back, dX);
        products.addProduct(dValues, factors.W_V.back, dX);
        products.addProduct(dQuery, factors.W_Q.back, dXEqual);
        add(dXEqual, dResidual, dXEqual, 1, width);

        const embedding = g('W_E');
        const position = g('W_pos');
        const sum = (first: number, count: number, to: Matrix) =>
          kernels.columnSum(rowRange(dX, first, count).at, dX.stride, count, to.at, width);
        for (let token = 0; token < tokens; token++) {
          const to = rowRange(embedding, token, 1);
          sum(token, 1, to);
          sum(tokens + token, 1, to);
        }
        sum(equal, 1, rowRange(embedding, tokens, 1));
        sum(0, tokens, rowRange(position, 0, 1));
        sum(tokens, tokens, rowRange(position, 1, 1));
        sum(equal, 1, rowRange(position, 2, 1));
      },
    };
  },
};
