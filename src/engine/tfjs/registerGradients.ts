import { registerGradient } from '@tensorflow/tfjs-core';
import { addGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Add_grad';
import { batchMatMulGradConfig } from '@tensorflow/tfjs-core/dist/gradients/BatchMatMul_grad';
import { multiplyGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Multiply_grad';
import { reluGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Relu_grad';
import { reshapeGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Reshape_grad';
import { sliceGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Slice_grad';
import { softmaxGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Softmax_grad';
import { squareGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Square_grad';
import { sumGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sum_grad';
import { transposeGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Transpose_grad';

let registered = false;

/** Tells tfjs-core the derivatives of the operations that our models use: all of them would double the bundle. */
export function registerGradients(): void {
  if (registered) return; // a second registration only warns
  registered = true;
  registerGradient(addGradConfig);
  registerGradient(batchMatMulGradConfig);
  registerGradient(multiplyGradConfig);
  registerGradient(reluGradConfig);
  registerGradient(reshapeGradConfig);
  registerGradient(sliceGradConfig);
  registerGradient(softmaxGradConfig);
  registerGradient(squareGradConfig);
  registerGradient(sumGradConfig);
  registerGradient(transposeGradConfig);
}
