import { createElement, type ReactNode } from 'react';

/** A formula as a tree. A leaf is a name (several letters stand upright), a number or a sign between them. */
type FormulaNode =
  | { readonly kind: 'name' | 'number' | 'sign'; readonly text: string }
  | { readonly kind: 'row'; readonly items: readonly FormulaNode[] }
  | { readonly kind: 'fraction'; readonly over: FormulaNode; readonly under: FormulaNode }
  | { readonly kind: 'root'; readonly of: FormulaNode }
  | {
      readonly kind: 'script';
      readonly base: FormulaNode;
      readonly sub?: FormulaNode;
      readonly sup?: FormulaNode;
    };

const TOKEN = /\s*(\\frac|\\sqrt|\p{L}+|\d[\d,.]*\d|\d|[_^{}]|[^\s])/gu;

/**
 * Reads a formula in a small part of TeX: names, numbers, signs, `a_b`, `a^b`, `{…}`, `\frac a b`, `\sqrt a`. Other signs
 * (‖ · ∝ ≥ −) are written as they are. Throws a SyntaxError that quotes the formula where it cannot be read.
 */
export function parseFormula(source: string): FormulaNode {
  const tokens = [...source.matchAll(TOKEN)].map(([, token = '']) => token);
  let at = 0;
  const fail = (what: string) => new SyntaxError(`${what} in the formula “${source}”.`);

  function atom(): FormulaNode {
    const token = tokens[at++];
    if (token === undefined) throw fail('Something is missing at the end');
    if (token === '{') {
      const inside = row();
      if (tokens[at++] !== '}') throw fail('A { is not closed');
      return inside;
    }
    if (token === '}' || token === '_' || token === '^') throw fail(`A ${token} stands alone`);
    if (token === '\\frac') return { kind: 'fraction', over: atom(), under: atom() };
    if (token === '\\sqrt') return { kind: 'root', of: atom() };
    if (token.startsWith('\\')) throw fail('There is an unknown command');
    const kind = /^\p{L}/u.test(token) ? 'name' : /^\d/.test(token) ? 'number' : 'sign';
    return { kind, text: token };
  }
  function scripted(): FormulaNode {
    const base = atom();
    let sub: FormulaNode | undefined;
    let sup: FormulaNode | undefined;
    while (tokens[at] === '_' || tokens[at] === '^') {
      if (tokens[at++] === '_') sub = atom();
      else sup = atom();
    }
    if (!sub && !sup) return base;
    return { kind: 'script', base, ...(sub ? { sub } : {}), ...(sup ? { sup } : {}) };
  }
  function row(): FormulaNode {
    const items: FormulaNode[] = [];
    while (at < tokens.length && tokens[at] !== '}') items.push(scripted());
    const [only] = items;
    return items.length === 1 && only ? only : { kind: 'row', items };
  }

  const whole = row();
  if (at < tokens.length) throw fail('A } stands alone');
  return whole;
}

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
