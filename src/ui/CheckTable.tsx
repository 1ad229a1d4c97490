import type { CheckResult } from '../worker/protocol';

const errorText = (error: number) => (Number.isFinite(error) ? error.toExponential(1) : '–');

/** One row per reference run and engine. */
export const CheckTable = ({ results }: { readonly results: readonly CheckResult[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
  <section className="check-table" aria-label="Results" tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">Reference run</th>
          <th scope="col">Engine</th>
          <th scope="col">First gradient</th>
          <th scope="col">Loss</th>
          <th scope="col">Final weights</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ file, engine, gradientError, lossError, weightError, pass, reason }) => (
          <tr key={`${file} ${engine}`} className={pass ? 'pass' : 'fail'}>
            <th scope="row">{file.replace(/\.json$/, '')}</th>
            <td>{engine}</td>
            <td>{errorText(gradientError)}</td>
            <td>{errorText(lossError)}</td>
            <td>{errorText(weightError)}</td>
            <td>{pass ? '✓ passes' : `✗ ${reason ?? 'fails'}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
