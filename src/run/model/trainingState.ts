/** Parameters, gradients or moments by name, row-major and unpadded, as modelParameters declares their shapes. */
export type Weights = Readonly<Record<string, Float32Array>>;

/** All that training of a network goes on from: float32, by name, row-major and unpadded. */
export interface TrainingState {
  readonly weights: Weights;
  /** AdamW's averages of the gradient and of its square. */
  readonly m: Weights;
  readonly v: Weights;
  /** What rounding has cut off the weights so far (Kahan). */
  readonly compensation: Weights;
}
