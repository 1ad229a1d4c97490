import { defineMessages } from '../said';
/** The presets: what each is called, and in one line what one will see. */
export const presetsText = defineMessages('presets', {
  quick: {
    label: 'Quick',
    shows: 'Memorises at once, generalises about a thousand steps later.',
  },
  small: {
    label: 'Small',
    shows: 'The same on fewer numbers, with x² units: for slow machines.',
  },
  transformer: {
    label: 'Transformer',
    shows:
      'A one-layer transformer as in the paper, in small: it generalises slowly, long after memorising.',
  },
  paper: {
    label: 'Paper',
    shows: 'The transformer of Varma et al. on x + y mod 113. Without a GPU it takes some minutes.',
  },
  never: {
    label: 'Never',
    shows:
      'Small with 15 % of the pairs: below the critical dataset size it memorises and stays there.',
  },
  instant: {
    label: 'Instant',
    shows: 'Small with 90 % of the pairs: it generalises while it memorises; nothing to wait for.',
  },
});
