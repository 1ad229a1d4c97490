import { defineMessages } from '../said';

/** Buttons that open dialogs, what is said of them, and the dialogs’ titles; what is in a dialog comes with it. */
export const dialogButtonsText = defineMessages('dialogButtons', {
  lessons: 'Lessons',
  library: {
    button: 'Library',
    about: 'The runs that are kept in this browser',
    title: 'Library',
  },
  saving: {
    button: 'Save or open',
    about: 'The run, its weights and the charts as files',
    title: 'Save or open',
  },
});
