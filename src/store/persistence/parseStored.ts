import * as v from 'valibot';
import { failed, ok, type Result } from '../../run/result';
import type { StorageProblem } from './runRepository';

/** What is stored cannot be what it should be. */
export const damaged = () => failed({ code: 'damaged' as const, values: {} });

/** A value from storage as `schema` says, or that it is damaged. */
export function parseStored<Schema extends v.GenericSchema>(
  schema: Schema,
  stored: unknown,
): Result<v.InferOutput<Schema>, StorageProblem> {
  const parsed = v.safeParse(schema, stored, { abortEarly: true, abortPipeEarly: true });
  return parsed.success ? ok(parsed.output) : damaged();
}

/** A whole number from 0. */
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
