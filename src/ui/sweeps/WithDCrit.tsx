import { Fragment } from 'react';

/** A sentence in which each D_crit is written as the paper writes it. */
export const WithDCrit = ({ children }: { readonly children: string }) =>
  children.split('D_crit').map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
    <Fragment key={i}>
      {i > 0 && (
        <span className="nowrap">
          <i>D</i>
          <sub>crit</sub>
        </span>
      )}
      {part}
    </Fragment>
  ));
