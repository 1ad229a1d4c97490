import { defineMessages, type MessageParams } from '../locale';

/** What the view inside a network cannot say of a task, and why a file of weights cannot be read. */
export const insideText = defineMessages('inside', {
  ruleOnly: ({ task }: MessageParams<'task'>) =>
    `No theory says in which coordinate networks compute ${task}: all that can be told is which share of the logits follows the rule.`,
  needsPrime: ({ task, p }: MessageParams<'task' | 'p'>) =>
    `${task} has frequencies modulo a prime p only, and ${p} is not prime.`,
  foldedTokens: 'a and −a have the same square, so that no token has one frequency.',
  noFrequencies:
    'The product of permutations does not commute: its functions have representations instead of frequencies.',
  noRepresentations: ({ task }: MessageParams<'task'>) =>
    `Representations of S5 are those of its product; the task is ${task}.`,
  noTestPairs: 'Every pair is trained on, so nothing is held out.',
  noAttention:
    'This network has no attention, and its gradients by both tokens are equal whatever it has learned.',
  notCommuting: ({ task }: MessageParams<'task'>) =>
    `Clock and pizza are ways to add; ${task} changes when its terms change places.`,

  /** They follow the name of a file and a colon. */
  noHeader: ({ bytes }: MessageParams<'bytes'>) =>
    `this is no safetensors file: ${bytes} bytes are fewer than its header takes.`,
  badHeader: 'this is no safetensors file: its header is not a JSON object.',
  badTensor: ({ name }: MessageParams<'name'>) =>
    `the header says of ${name} no type, shape and place that can be read.`,
  unknownType: ({ name, type, known }: MessageParams<'name' | 'type' | 'known'>) =>
    `${name} has numbers of type ${type}; weights are ${known}.`,
  outOfRange: ({ name, begin, end, bytes }: MessageParams<'name' | 'begin' | 'end' | 'bytes'>) =>
    `${name} is said to stand at bytes ${begin} to ${end}, and there are ${bytes}.`,
  wrongLength: ({ name, found, expected }: MessageParams<'name' | 'found' | 'expected'>) =>
    `${name} has ${found} bytes, and its shape takes ${expected}.`,
  otherModel: ({ wrong }: MessageParams<'wrong'>) =>
    `these are the weights of another model than the settings say: ${wrong}.`,
  missingNames: ({ names }: MessageParams<'names'>) => `there is no ${names}`,
  unknownNames: ({ names }: MessageParams<'names'>) => `there is ${names}, which it does not have`,
  wrongShape: ({ name, found, expected }: MessageParams<'name' | 'found' | 'expected'>) =>
    `${name} is ${found}, and it has to be ${expected}`,
  notFinite: ({ name, index }: MessageParams<'name' | 'index'>) =>
    `entry ${index} of ${name} is not a finite float32 number.`,
});
