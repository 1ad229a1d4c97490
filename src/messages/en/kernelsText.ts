import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What the kernels of both engines do, in plain words, by their names in the code. */
export const kernelsText = defineMessages('kernels', {
  words: {
    // webgpu, mlp
    table: 'embedding times W_in',
    pairHidden: 'hidden layer of each pair',
    logits: 'logits of each pair',
    loss: 'loss and its gradient',
    dPre: 'gradient of the hidden layer',
    slotSum: 'gradients of pairs summed by token',
    dTable: 'gradient of the embedding',
    // webgpu, transformer
    attentionTokens: 'token and position embeddings added',
    query: 'query of “=”',
    keys: 'keys by token',
    values: 'values by token',
    attentionScores: 'attention scores',
    attentionMix: 'attention: values mixed',
    'attention out': 'attention output',
    hidden: 'hidden layer',
    'mlp out': 'output of the hidden layer',
    dFinal: 'gradient of the last stream',
    dHidden: 'gradient of the hidden layer',
    dMiddle: 'gradient of the middle stream',
    dMixed: 'gradient of the mixed values',
    attentionScoreGradient: 'gradient of the attention scores',
    attentionSlotGradient: 'gradients of values and scores by token',
    attentionQueryGradient: 'gradients of keys and query',
    'dX of keys': 'gradient through the keys',
    'dX of values': 'gradient through the values',
    'dX of query': 'gradient through the query',
    'dX of the residual stream': 'gradient through the residual stream',
    tokenGradient: 'gradient of the embeddings',
    // both
    adamw: 'weight update (AdamW)',
    // wasm
    addVector: 'a row added to rows',
    attentionScatter: 'gradient of attention by token',
    clear: 'sums set to zero',
    columnSum: 'rows summed',
    lossGradient: 'loss and its gradient',
    pack: 'weights laid out for products',
    packTransposed: 'weights laid out for products, transposed',
    pairScatter: 'gradients of pairs summed by token',
    pairSum: 'table rows of each pair added',
    product: 'matrix products',
    relu: 'ReLU',
    reluSlope: 'slope of ReLU',
    square: 'x²',
    squareSlope: 'slope of x²',
    weightGradient: 'gradients of weight matrices',
  },
  gradientOf: ({ parameter }: MessageParams<'parameter'>) => `gradient of ${parameter}`,
});
