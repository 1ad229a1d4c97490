/**
 * What is measured of logits [count, classes] besides the loss, added in float64 to `sums`: answers that are right (the
 * label's logit is the first largest; NaN is no answer), row-centred logit of the label, mean square of the row-centred
 * logits.
 */
export function logitStatistics(
  logits: usize,
  stride: usize,
  examples: usize,
  count: i32,
  classes: i32,
  sums: usize,
): void {
  let answered: f64 = 0;
  let correct: f64 = 0;
  let squares: f64 = 0;
  for (let n = 0; n < count; n++) {
    const label = i32.load(examples, 8);
    const own = f32.load(logits + ((<usize>label) << 2));
    let sum: f64 = 0;
    let right: f64 = 1;
    for (let j = 0; j < classes; j++) {
      const z = f32.load(logits + ((<usize>j) << 2));
      sum += z;
      if (!(z < own || (z === own && j >= label))) right = 0;
    }
    const mean = sum / classes;
    let square: f64 = 0;
    for (let j = 0; j < classes; j++) {
      const centred = <f64>f32.load(logits + ((<usize>j) << 2)) - mean;
      square += centred * centred;
    }
    answered += right;
    correct += <f64>own - mean;
    squares += square / classes;
    logits += stride;
    examples += 12;
  }
  f64.store(sums, f64.load(sums) + answered);
  f64.store(sums, f64.load(sums, 8) + correct, 8);
  f64.store(sums, f64.load(sums, 16) + squares, 16);
}
