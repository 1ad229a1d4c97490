import type { ReactNode } from 'react';
import { createElement } from 'react';
import { type FormulaNode, parseFormula } from './parseFormula';

const LEAF = { name: 'mi', number: 'mn', sign: 'mo' } as const;

function mathOf(node: FormulaNode, key?: number): ReactNode {
  switch (node.kind) {
    case 'row':
      return createElement('mrow', { key }, ...node.items.map(mathOf));
    case 'fraction':
      return createElement('mfrac', { key }, mathOf(node.over), mathOf(node.under));
    case 'root':
      return createElement('msqrt', { key }, mathOf(node.of));
    case 'script': {
      const { base, sub, sup } = node;
      const tag = sub && sup ? 'msubsup' : sub ? 'msub' : 'msup';
      return createElement(
        tag,
        { key },
        mathOf(base),
        ...(sub ? [mathOf(sub)] : []),
        ...(sup ? [mathOf(sup)] : []),
      );
    }
    default:
      return createElement(LEAF[node.kind], { key }, node.text);
  }
}

/** A formula, typeset by the browser (MathML). */
export const Formula = ({ source }: { readonly source: string }) =>
  createElement('math', null, mathOf(parseFormula(source)));
