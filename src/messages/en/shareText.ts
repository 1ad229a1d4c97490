import { said } from '../said';
import type { Told } from '../told';

/** The dialog that makes links. */
export const shareText = said('share', {
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
  hideControl: ({ control }: Told<'control'>) => `Hide ${control}`,
  lockControl: ({ control }: Told<'control'>) => `Lock ${control}`,
  copy: 'Copy',
  copyOf: ({ what }: Told<'what'>) => `Copy: ${what}`,
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy; the text is selected, copy it yourself.',
});
