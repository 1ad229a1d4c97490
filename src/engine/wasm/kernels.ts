/** A byte address in the module's memory. */
export type Address = number;

/**
 * What assembly/ exports. Addresses and strides are in bytes, the other numbers count floats, rows or examples; each file
 * there says what its function does.
 */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  addVector(
    rows: Address,
    rowStride: number,
    vector: Address,
    count: number,
    out: Address,
    outStride: number,
    columns: number,
  ): void;
  adamw(
    weights: Address,
    m: Address,
    v: Address,
    compensation: Address,
    gradient: Address,
    count: number,
    decay: number,
    rate: number,
    inverse: number,
    epsilon: number,
    beta1: number,
    oneMinusBeta1: number,
    beta2: number,
    oneMinusBeta2: number,
  ): void;
  attentionMix(
    scores: Address,
    values: Address,
    valueStride: number,
    equal: number,
    examples: Address,
    count: number,
    heads: number,
    headWidth: number,
    attention: Address,
    mixed: Address,
    mixedStride: number,
  ): void;
  attentionQueryGradient(
    keys: Address,
    stride: number,
    query: Address,
    dScores: Address,
    slots: number,
    heads: number,
    headWidth: number,
    dKeys: Address,
    dQuery: Address,
  ): void;
  attentionScatter(
    attention: Address,
    values: Address,
    valueStride: number,
    equal: number,
    examples: Address,
    count: number,
    heads: number,
    headWidth: number,
    mixedGradient: Address,
    mixedStride: number,
    valueGradient: Address,
    scoreGradient: Address,
  ): void;
  attentionScores(
    keys: Address,
    stride: number,
    query: Address,
    slots: number,
    heads: number,
    headWidth: number,
    scores: Address,
  ): void;
  clear(at: Address, bytes: number): void;
  columnSum(rows: Address, rowStride: number, count: number, out: Address, columns: number): void;
  expRows(x: Address, count: number): void;
  logitStatistics(
    logits: Address,
    stride: number,
    examples: Address,
    count: number,
    classes: number,
    sums: Address,
  ): void;
  lossGradient(
    logits: Address,
    stride: number,
    examples: Address,
    count: number,
    classes: number,
    scale: number,
    losses: Address,
  ): void;
  pack(b: Address, stride: number, rows: number, columns: number, panels: Address): void;
  packTransposed(b: Address, stride: number, rows: number, columns: number, panels: Address): void;
  pairScatter(
    rows: Address,
    rowStride: number,
    examples: Address,
    count: number,
    table: Address,
    tableStride: number,
    columns: number,
  ): void;
  pairSum(
    table: Address,
    tableStride: number,
    examples: Address,
    count: number,
    out: Address,
    outStride: number,
    columns: number,
  ): void;
  product(
    a: Address,
    aStride: number,
    panels: Address,
    c: Address,
    cStride: number,
    rows: number,
    inner: number,
    columns: number,
    accumulate: boolean,
  ): void;
  relu(x: Address, count: number): void;
  reluSlope(d: Address, h: Address, count: number): void;
  square(x: Address, h: Address, count: number): void;
  squareSlope(d: Address, x: Address, count: number): void;
  weightGradient(
    a: Address,
    aStride: number,
    b: Address,
    bStride: number,
    g: Address,
    gStride: number,
    count: number,
    rows: number,
    columns: number,
  ): void;
}
