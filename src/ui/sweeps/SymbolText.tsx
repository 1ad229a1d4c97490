const SYMBOLS = /(D_crit|D\^−?\d+(?:[.,]\d+)?)/;
const HYPHENS_AS_SIGNS = /(^|[ (^])-(?=\d)/g;

/** D_crit, or a power of D, as the paper writes them. The sign of the power stays for ears, and for who copies the sentence. */
function Typeset({ source }: { readonly source: string }) {
  const power = source.startsWith('D^') ? source.slice(2) : undefined;
  return (
    <span className="nowrap">
      <i>D</i>
      {power === undefined ? (
        <sub>crit</sub>
      ) : (
        <>
          <span className="visually-hidden">^</span>
          <sup>{power}</sup>
        </>
      )}
    </span>
  );
}

/** A sentence whose symbols are typeset. */
export const SymbolText = ({ children }: { readonly children: string }) =>
  children
    .replace(HYPHENS_AS_SIGNS, '$1−')
    .split(SYMBOLS)
    .map((part, i) =>
      // Every other part is a symbol; the parts of a sentence have no other name than their places.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      i % 2 === 1 ? <Typeset key={i} source={part} /> : part,
    );
