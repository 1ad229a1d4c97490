import { useId, useState } from 'react';
import { answersText } from '../../messages/en/answers';

interface TokenInputProps {
  readonly letter: 'x' | 'y';
  readonly value: number;
  readonly tokens: number;
  readonly change: (token: number) => void;
}

/** A token to type. What is no token stays as it was typed, marked, until the field is left. */
function TokenInput({ letter, value, tokens, change }: TokenInputProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const isToken = (text: string) => /^\d+$/.test(text.trim()) && Number(text) < tokens;
  const isWrong = typed !== undefined && !isToken(typed);
  return (
    <label htmlFor={id}>
      {letter}
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? value}
        aria-invalid={isWrong}
        title={answersText.outOfRange({ last: tokens - 1 })}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isToken(target.value)) change(Number(target.value));
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}

interface PairInputsProps {
  readonly pair: number;
  readonly tokens: number;
  readonly pick: (pair: number) => void;
}

/** A pair to type. */
export function PairInputs({ pair, tokens, pick }: PairInputsProps) {
  const [x, y] = [Math.floor(pair / tokens), pair % tokens];
  return (
    <fieldset className="pair-inputs">
      <legend className="visually-hidden">{answersText.inputs}</legend>
      <TokenInput letter="x" value={x} tokens={tokens} change={(to) => pick(to * tokens + y)} />
      <TokenInput letter="y" value={y} tokens={tokens} change={(to) => pick(x * tokens + to)} />
    </fieldset>
  );
}
