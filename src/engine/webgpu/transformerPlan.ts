import { padded, VEC } from '../trainer/paddedLayout';
import type { Dispatch } from './device/gpuProgram';
import mixCode from './kernels/attentionMix.wgsl?raw';
import queryGradientCode from './kernels/attentionQueryGradient.wgsl?raw';
import scoreGradientCode from './kernels/attentionScoreGradient.wgsl?raw';
import scoresCode from './kernels/attentionScores.wgsl?raw';
import slotGradientCode from './kernels/attentionSlotGradient.wgsl?raw';
import tokensCode from './kernels/attentionTokens.wgsl?raw';
import tokenGradientCode from './kernels/tokenGradient.wgsl?raw';
import type { Matrix } from './matrix';
import { activations, parameterMatrix } from './matrix';
import type { ModelPlan, PlanContext } from './modelPlan';
import { rowSpace, tiledRows, uploadRowSpace } from './rowSpace';

const slotCount = (tokens: number) => 2 * tokens + 1;

/** The numbers that the attention kernels share. */
function attentionSizes({ model, tokens }: PlanContext) {
  return {
    TOKENS: tokens,
    SLOTS: slotCount(tokens),
    SLOT_ROWS: tiledRows(slotCount(tokens)),
    WIDTH: padded(model.dModel),
    HEADS: model.heads,
    HEAD_WIDTH: model.dModel / model.heads,
    QUERY_ROWS: tiledRows(1),
  };
}
type Sizes = ReturnType<typeof attentionSizes>;

const pick = <K extends keyof Sizes>(sizes: Sizes, ...names: K[]) =>
  Object.fromEntries(names.map((name) => [name, sizes[name]]));

/** Numbers by row and head: one float each, or a vec4 of the three positions. */
const perHead = (context: PlanContext, rows: number, floats: number) =>
  context.program.buffer(rows * context.model.heads * floats);

/** W_E + W_pos as a table over (token, position): the kernel that makes it, and the one back. */
function tokenTable(context: PlanContext, width4: number) {
  const { layout, tokens } = context;
  return {
    TOKENS: tokens,
    WIDTH4: width4,
    SLOT_ROWS: tiledRows(slotCount(tokens)),
    E_OFFSET: layout.at('W_E').offset4,
    POS_OFFSET: layout.at('W_pos').offset4,
    MEMBER: layout.size4,
  };
}

/**
 * One causal attention layer read at "=", then a ReLU layer, both into the residual stream. Keys and values are tables
 * over (token, position), 2p + 1 rows instead of 3 D; the query is one vector a member.
 */
export const transformerPlan: ModelPlan = {
  scheme: (_model, tokens) => ({
    slots: slotCount(tokens),
    slotsOf: (a, b) => [a, tokens + b, 2 * tokens],
  }),

  async passes(context, set, withBackward) {
    const { program, products, layout, model, tokens, members, weights, gradient } = context;
    const { dModel, dMlp, heads } = model;
    const sizes = attentionSizes(context);
    const slots = slotCount(tokens);

    const slotRows = uploadRowSpace(program, rowSpace(Array(members).fill(slots)));
    const queryRows = uploadRowSpace(program, rowSpace(Array(members).fill(1)));
    const over = (rows: number, columns: number) =>
      activations(program.buffer(rows * padded(columns)), columns);
    const bySlot = () => over(slotRows.rows, dModel);
    const byExample = (columns: number) => over(set.rows.rows, columns);
    /** The row of "=" of a table over slots, by member. */
    const equalRow = (table: Matrix): Matrix => ({
      ...table,
      offset4: 2 * tokens * table.stride4,
      byMember: { rows: 1, member4: sizes.SLOT_ROWS * table.stride4 },
    });
    const w = (name: string) => parameterMatrix(layout, weights, name);
    const g = (name: string) => parameterMatrix(layout, gradient, name);

    const x = bySlot();
    const keys = bySlot();
    const values = bySlot();
    const query = over(queryRows.rows, dModel);
    const scores = perHead(context, slotRows.rows, 1);
    const attention = perHead(context, set.rows.rows, VEC);
    const mixed = byExample(dModel);
    const middle = byExample(dModel); // residual stream after attention
    const hidden = byExample(dMlp);
    const final = byExample(dModel); // residual stream after the ReLU layer
    const tokenSizes = tokenTable(context, x.stride4);

    const byHeadAndExample = { grid: [heads, set.rows.rows, 1], workgroup: [4, 16] } as const;
    const byColumn = heads * sizes.HEAD_WIDTH;

    const forward: readonly Promise<Dispatch>[] = [
      program.kernel({
        name: 'attentionTokens',
        code: tokensCode,
        constants: tokenSizes,
        buffers: [
          [weights, 'read'],
          [x.buffer, 'write'],
        ],
        grid: [x.stride4, slots, members],
        workgroup: [8, 8],
      }),
      products.plain('query', equalRow(x), w('W_Q'), query, queryRows),
      products.plain('keys', x, w('W_K'), keys, slotRows),
      products.plain('values', x, w('W_V'), values, slotRows),
      program.kernel({
        name: 'attentionScores',
        code: scoresCode,
        constants: pick(sizes, 'SLOTS', 'SLOT_ROWS', 'WIDTH', 'HEADS', 'HEAD_WIDTH', 'QUERY_ROWS'),
        buffers: [
          [keys.buffer, 'read'],
          [query.buffer, 'read'],
          [scores, 'write'],
        ],
        grid: [heads, slots, members],
        workgroup: [8, 8],
      }),
      program.kernel({
        name: 'attentionMix',
        code: mixCode,
        constants: pick(sizes, 'TOKENS', 'SLOT_ROWS', 'WIDTH', 'HEADS', 'HEAD_WIDTH'),
        buffers: [
          [scores, 'read'],
          [values.buffer, 'read'],
          [set.examples, 'read'],
          [attention, 'write'],
          [mixed.buffer, 'write'],
        ],
        ...byHeadAndExample,
      }),
      products.plain('attention out', mixed, w('W_O'), middle, set.rows, { bias: equalRow(x) }),
      products.plain('hidden', middle, w('W_in'), hidden, set.rows, {
        bias: w('b_in'),
        relu: true,
      }),
      products.plain('mlp out', hidden, w('W_out'), final, set.rows, {
        bias: w('b_out'),
        aux: { how: 'add', matrix: middle },
      }),
      products.plain('logits', final, w('W_U'), set.logits, set.rows),
    ];
    if (!withBackward) return { forward: await Promise.all(forward), backward: [] };

    const dFinal = byExample(dModel);
    const dHidden = byExample(dMlp);
    const dMiddle = byExample(dModel);
    const dMixed = byExample(dModel);
    const dScores = perHead(context, set.rows.rows, VEC);
    const dSlotScores = perHead(context, slotRows.rows, 1);
    const dKeys = bySlot();
    const dValues = bySlot();
    const dQuery = over(queryRows.rows, dModel);
    const dX = bySlot();

    const backward: readonly Promise<Dispatch>[] = [
      products.weightGradient('dW_U', final, set.logits, g('W_U'), set.rows),
      products.transposed('dFinal', set.logits, w('W_U'), dFinal, set.rows),
      products.weightGradient('dW_out', hidden, dFinal, g('W_out'), set.rows),
      products.columnSum('db_out', dFinal, g('b_out'), set.rows, 'parts'),
      products.transposed('dHidden', dFinal, w('W_out'), dHidden, set.rows, {
        aux: { how: 'reluSlope', matrix: hidden },
      }),
      products.weightGradient('dW_in', middle, dHidden, g('W_in'), set.rows),
      products.columnSum('db_in', dHidden, g('b_in'), set.rows, 'parts'),
      products.transposed('dMiddle', dHidden, w('W_in'), dMiddle, set.rows, {
        aux: { how: 'add', matrix: dFinal },
      }),
      products.weightGradient('dW_O', mixed, dMiddle, g('W_O'), set.rows),
      products.transposed('dMixed', dMiddle, w('W_O'), dMixed, set.rows),
      program.kernel({
        name: 'attentionScoreGradient',
        code: scoreGradientCode,
        constants: pick(sizes, 'TOKENS', 'SLOT_ROWS', 'WIDTH', 'HEADS', 'HEAD_WIDTH'),
        buffers: [
          [attention, 'read'],
          [values.buffer, 'read'],
          [set.examples, 'read'],
          [dMixed.buffer, 'read'],
          [dScores, 'write'],
        ],
        ...byHeadAndExample,
      }),
      program.kernel({
        name: 'attentionSlotGradient',
        code: slotGradientCode,
        constants: pick(sizes, 'TOKENS', 'SLOTS', 'SLOT_ROWS', 'WIDTH', 'HEADS', 'HEAD_WIDTH'),
        buffers: [
          [attention, 'read'],
          [dScores, 'read'],
          [dMixed.buffer, 'read'],
          [set.starts, 'read'],
          [set.uses, 'read'],
          [dValues.buffer, 'write'],
          [dSlotScores, 'write'],
        ],
        grid: [byColumn, slots, members],
        workgroup: [32, 2],
      }),
      program.kernel({
        name: 'attentionQueryGradient',
        code: queryGradientCode,
        constants: pick(sizes, 'SLOTS', 'SLOT_ROWS', 'WIDTH', 'HEADS', 'HEAD_WIDTH', 'QUERY_ROWS'),
        buffers: [
          [keys.buffer, 'read'],
          [query.buffer, 'read'],
          [dSlotScores, 'read'],
          [dKeys.buffer, 'write'],
          [dQuery.buffer, 'write'],
        ],
        grid: [byColumn, 1, members],
        workgroup: [64, 1],
      }),
      products.weightGradient('dW_Q', equalRow(x), dQuery, g('W_Q'), queryRows),
      products.weightGradient('dW_K', x, dKeys, g('W_K'), slotRows),
      products.weightGradient('dW_V', x, dValues, g('W_V'), slotRows),
      products.transposed('dX of keys', dKeys, w('W_K'), dX, slotRows),
      products.transposed('dX of values', dValues, w('W_V'), dX, slotRows, { accumulate: true }),
      products.transposed('dX of query', dQuery, w('W_Q'), equalRow(dX), queryRows, {
        accumulate: true,
      }),
      products.columnSum(
        'dX of the residual stream',
        dMiddle,
        equalRow(dX),
        set.rows,
        'accumulate',
      ),
      program.kernel({
        name: 'tokenGradient',
        code: tokenGradientCode,
        constants: tokenSizes,
        buffers: [
          [dX.buffer, 'read'],
          [gradient, 'write'],
        ],
        grid: [x.stride4, tokens + 4, members],
        workgroup: [8, 8],
      }),
    ];
    return { forward: await Promise.all(forward), backward: await Promise.all(backward) };
  },
};
