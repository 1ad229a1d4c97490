import type { MeasureGroup } from '../../analysis/inside/absence';
import { S5_REPRESENTATIONS } from '../../analysis/inside/coordinate/s5Representations';
import type { InsideFrame } from '../../analysis/inside/frame';
import { ShareBars, type ShareBarsProps } from '../../figures/inside/ShareBars';
import { numberText, roundedPercent } from '../../figures/numberText';
import { insideViewText as messages } from '../../messages/en/insideView';
import { insideAbsenceText } from '../../messages/wording/inside';
import { ResponsiveFigure } from '../sweeps/ResponsiveFigure';
import { InsidePanel, type PanelName } from './InsidePanel';

export type Bars = Pick<ShareBarsProps, 'title' | 'rows' | 'series'>;

/** The shares of S5's representations, where the task is its product. */
export function representationBars({ representations }: InsideFrame): Bars | undefined {
  if (!representations) return undefined;
  const { embedding, output } = messages.representationStages;
  return {
    title: messages.representations,
    rows: S5_REPRESENTATIONS.map(({ name }) => name),
    series: [
      { label: embedding, shares: representations.embedding },
      { label: output, shares: representations.output },
    ],
  };
}

/** Where each head of a transformer looks, on average over all pairs. */
export function attentionBars({ attention }: InsideFrame): Bars | undefined {
  if (!attention) return undefined;
  const { first, second, equals } = messages.attentionTo;
  return {
    title: messages.attention,
    rows: Array.from(attention.toFirst, (_, head) => messages.head({ head: head + 1 })),
    series: [
      { label: first, shares: attention.toFirst },
      { label: second, shares: attention.toSecond },
      { label: equals, shares: attention.toEquals },
    ],
  };
}

/** Room for a row of bars, in pixels. */
const ROW_PX = 26;

function BarsPanel({
  name,
  bars,
  note,
}: {
  readonly name: PanelName;
  readonly bars: Bars;
  readonly note: string | undefined;
}) {
  const rowPx = ROW_PX + 14 * (bars.series.length - 2);
  return (
    <InsidePanel name={name} title={bars.title}>
      <ResponsiveFigure minHeight={60 + rowPx * bars.rows.length}>
        {(size) => <ShareBars {...size} {...bars} />}
      </ResponsiveFigure>
      {note && <p className="inside-note">{note}</p>}
    </InsidePanel>
  );
}

function largestRepresentation(shares: Float64Array): string {
  const at = shares.indexOf(Math.max(...shares));
  return messages.representationMost({
    name: S5_REPRESENTATIONS[at]?.name ?? '',
    share: roundedPercent(shares[at] as number),
  });
}

/** What only some networks have: representations of S5, attention, clock or pizza; and why others have not. */
export function OtherMeasures({ frame }: { readonly frame: InsideFrame }) {
  const { representations, clockOrPizza, absent } = frame;
  const [ofS5, ofHeads] = [representationBars(frame), attentionBars(frame)];
  const kind = clockOrPizza
    ? messages.clockOrPizza({
        symmetry: numberText(clockOrPizza.gradientSymmetry),
        irrelevance: numberText(clockOrPizza.distanceIrrelevance),
      })
    : absent.clockOrPizza && insideAbsenceText(absent.clockOrPizza);
  const missing = Object.entries(absent) as [
    MeasureGroup,
    NonNullable<(typeof absent)[MeasureGroup]>,
  ][];
  return (
    <>
      {ofS5 && representations && (
        <BarsPanel
          name="representations"
          bars={ofS5}
          note={largestRepresentation(representations.output)}
        />
      )}
      {ofHeads && <BarsPanel name="attention" bars={ofHeads} note={kind} />}
      {missing.length > 0 && (
        <details className="inside-panel absent-panel">
          <summary>{messages.notMeasured}</summary>
          <dl>
            {missing.map(([group, absence]) => (
              <div key={group}>
                <dt>{messages.groups[group]}</dt>
                <dd>{insideAbsenceText(absence)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
