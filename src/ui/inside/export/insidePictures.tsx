import type { ReactElement } from 'react';
import { COLOR_TOKENS } from '../../../figures/colorTokens';
import { FrequencyCircles } from '../../../figures/inside/FrequencyCircles';
import { PairDials } from '../../../figures/inside/PairDials';
import { RasterMaps, rasterMapsHeight } from '../../../figures/inside/RasterMaps';
import { ShareBars } from '../../../figures/inside/ShareBars';
import { SpectrumChart } from '../../../figures/inside/SpectrumChart';
import { answersText } from '../../../messages/en/answers';
import { insideViewText as messages } from '../../../messages/en/insideView';
import { groupedNumber, reachedPercent } from '../../../messages/format/numbers';
import { clockSentence, insideSentence } from '../../../messages/wording/insideView';
import { rgbOf } from '../../answers/map/mapColors';
import { type MapColors, paintPairMap } from '../../answers/map/paintPairMap';
import { MAP_COLORS } from '../../answers/map/pairGlyphs';
import { settingsText } from '../../runs/settingsText';
import { pairDials } from '../ClockPanel';
import { attentionBars, type Bars, representationBars } from '../OtherMeasures';
import { spectrumStages } from '../SpectrumPanel';
import { unitImage } from '../unitImage';
import type { StepLook } from '../useStepLook';
import { imageUrl } from './drawPicture';

/** A panel as a picture that stands alone. Titles are made when it is drawn, as they are English then. */
export interface InsidePicture {
  readonly key: string;
  readonly title: () => string;
  readonly draw: () => ReactElement;
}

const WIDTH = 900;
/** Pixels of a cell in the picture of all answers: marks keep their shapes. */
const CELL = 12;
const UNIT_COLUMNS = 4;

/** The light theme's colours, as all files have them. */
const fileColors = () =>
  Object.fromEntries(MAP_COLORS.map((name) => [name, rgbOf(COLOR_TOKENS[name])])) as MapColors;

/** All answers as pixels. */
function answersImage({ sets, order, look }: StepLook): ImageData {
  const data = { sets, order, answers: look?.answers };
  const side = sets.tokens;
  const region = { left: 0, top: 0, columns: side, rows: side };
  const pixels = paintPairMap(data, region, CELL, fileColors());
  return new ImageData(pixels, side * CELL, side * CELL);
}

/** What stands below a picture: what is seen at its step, and by which settings the run trained. */
const captionOf = ({ step, frame, config }: StepLook, own = '') =>
  [own, insideSentence(step, frame), settingsText(config)].filter(Boolean).join(' ');

const withStep = (title: string, { step }: StepLook) =>
  `${title} – ${messages.stepValue({ step: groupedNumber(step) })}`;

/** The pictures of all panels that show something. */
export function insidePictures(of: StepLook): readonly InsidePicture[] {
  const { frame, frequency, look, start, units, clock, sets } = of;
  const frequencies = frame.frequencies;
  const circle = look?.circle;
  const maps = look?.units ?? [];
  const shares = frame.tokenFrequencies?.unitFrequencies.foldedShare;
  const bars = (key: string, make: () => Bars | undefined): readonly InsidePicture[] =>
    make()
      ? [
          {
            key,
            title: () => make()?.title ?? key,
            draw() {
              const made = make() as Bars;
              const title = withStep(made.title, of);
              const height = 70 + 44 * made.rows.length;
              return (
                <ShareBars
                  {...made}
                  {...{ title, width: WIDTH, height }}
                  caption={captionOf(of)}
                  standalone
                />
              );
            },
          },
        ]
      : [];
  return [
    ...(look?.answers.tokens === sets.tokens
      ? [
          {
            key: 'answers',
            title: () => answersText.title,
            draw: () => (
              <RasterMaps
                title={withStep(answersText.title, of)}
                description={insideSentence(of.step, frame)}
                maps={[{ label: messages.mapAxes, href: imageUrl(answersImage(of)) }]}
                columns={1}
                width={WIDTH}
                height={rasterMapsHeight(WIDTH, 1, 1)}
                caption={captionOf(of, messages.mapMarks)}
                standalone
              />
            ),
          },
        ]
      : []),
    ...(frequencies
      ? [
          {
            key: 'spectrum',
            title: () => messages.spectrum,
            draw: () => (
              <SpectrumChart
                title={withStep(messages.spectrum, of)}
                stages={spectrumStages(frame)}
                keys={frequencies.key}
                width={WIDTH}
                height={440}
                standalone
              />
            ),
          },
        ]
      : []),
    ...(clock
      ? [
          {
            key: 'pair',
            title: () => pairDials(of)?.title ?? '',
            draw() {
              const drawn = pairDials(of) as NonNullable<ReturnType<typeof pairDials>>;
              return (
                <PairDials
                  {...drawn}
                  title={withStep(drawn.title, of)}
                  width={WIDTH}
                  height={350}
                  caption={captionOf(of, clockSentence(clock, frequencies))}
                  standalone
                />
              );
            },
          },
        ]
      : []),
    ...(circle
      ? [
          {
            key: 'circle',
            title: () => messages.circle({ frequency }),
            draw: () => (
              <FrequencyCircles
                title={withStep(messages.circle({ frequency }), of)}
                circles={[
                  { label: messages.stepValue({ step: groupedNumber(of.step) }), circle },
                  ...(start ? [{ label: messages.atStart, circle: start }] : []),
                ]}
                width={WIDTH}
                height={500}
                caption={captionOf(of, messages.circleOrder)}
                standalone
              />
            ),
          },
        ]
      : []),
    ...(maps.length > 0 && maps.length === units.length
      ? [
          {
            key: 'units',
            title: () => messages.units({ frequency }),
            draw: () => (
              <RasterMaps
                title={withStep(messages.units({ frequency }), of)}
                description={messages.units({ frequency })}
                maps={maps.map((map, i) => ({
                  label: messages.unitShare({
                    unit: units[i] as number,
                    share: reachedPercent(shares?.[units[i] as number] as number),
                  }),
                  href: imageUrl(unitImage(map, of.order)),
                }))}
                columns={UNIT_COLUMNS}
                width={WIDTH}
                height={rasterMapsHeight(WIDTH, maps.length, UNIT_COLUMNS)}
                caption={captionOf(of)}
                standalone
              />
            ),
          },
        ]
      : []),
    ...bars('representations', () => representationBars(frame)),
    ...bars('attention', () => attentionBars(frame)),
  ];
}
