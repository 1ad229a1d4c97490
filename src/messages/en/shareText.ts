import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** The dialog that makes links. */
export const shareText = defineMessages('share', {
  link: 'Link',
  qrCode: 'QR code of the link',
  startsAtOnce: 'The run starts at once',
  shareWith: 'Share with …',
  about:
    'It has every setting, and what is measured follows from them. To pass on a run with its measurements, save it as a file (“Save or open”, above the charts).',
  forClass: 'Link for a class',
  classAbout:
    'Who opens the link is told what it has fixed and hidden. What is hidden or locked stays at the value that it has now.',
  embed: 'Embed in a page',
  html: 'HTML',
  limits: 'What the link hides and locks',
  control: 'Control',
  hide: 'Hide',
  lock: 'Lock',
  hideControl: ({ control }: MessageParams<'control'>) => `Hide ${control}`,
  lockControl: ({ control }: MessageParams<'control'>) => `Lock ${control}`,
  copy: 'Copy',
  copyOf: ({ what }: MessageParams<'what'>) => `Copy: ${what}`,
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy; the text is selected, copy it yourself.',
});
