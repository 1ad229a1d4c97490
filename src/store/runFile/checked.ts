import { FileProblem } from './FileProblem';

/** Letters that a message repeats of a value. */
const SHOWN = 40;

const shown = (value: unknown): string => {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(value);
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return typeof value === 'string' ? `“${short}”` : short;
};

const refuse = (field: string, wanted: string, value: unknown): never => {
  throw new FileProblem(`${field} must be ${wanted}, and is ${shown(value)}`);
};

/** The parts of parsed JSON as what they have to be; whatever is something else throws a FileProblem that names the field. */
export const checked = {
  object(field: string, value: unknown): Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : refuse(field, 'an object', value);
  },
  list(field: string, value: unknown, longest: number): readonly unknown[] {
    if (!Array.isArray(value)) return refuse(field, 'a list', value);
    if (value.length > longest) {
      throw new FileProblem(
        `${field} must have ${longest.toLocaleString('en-US')} entries at most`,
      );
    }
    return value;
  },
  text(field: string, value: unknown, longest: number): string {
    return typeof value === 'string' && value.length <= longest
      ? value
      : refuse(field, `text of ${longest.toLocaleString('en-US')} letters at most`, value);
  },
  oneOf<T extends string>(field: string, value: unknown, names: readonly T[]): T {
    return (
      names.find((name) => name === value) ?? refuse(field, `one of ${names.join(', ')}`, value)
    );
  },
  whole(field: string, value: unknown, least: number, most: number): number {
    const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
    const range = `${least.toLocaleString('en-US')} to ${most.toLocaleString('en-US')}`;
    return fits ? Number(value) : refuse(field, `a whole number from ${range}`, value);
  },
} as const;
