import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ok } from '../../run/result';
import { readRunFile } from '../../store/persistence/runFile/readRunFile';
import { RUN_FILE_BYTES, writeRunFile } from '../../store/persistence/runFile/runFile';
import { exampleRun } from '../../store/testing/exampleRun';
import { createRandom } from '../../tasks/random';
import { runFileProblemText } from './runFileText';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
const TEXT = writeRunFile(exampleRun);
const read = readRunFile;
const messageOf = (result: ReturnType<typeof read>) =>
  result.ok ? 'a run' : runFileProblemText('a.json', result.problem);

/** The message to the example with one of its parts changed. */
function saysOf(change: (file: Record<string, Json>) => void): string {
  const file = JSON.parse(TEXT);
  change(file);
  return messageOf(read(JSON.stringify(file)));
}
const metrics = (file: Record<string, Json>) => file.metrics as Record<string, Json[]>;
const settings = (file: Record<string, Json>) => file.settings as Record<string, Json>;
const changes = (file: Record<string, Json>) => file.changes as Record<string, Json>[];

it('has a run back as it was, bit for bit', () => {
  expect(read(TEXT)).toEqual(ok(exampleRun));
});

/** Saved by the page of commit eb6ed39. */
const OLD_FILES = ['branched', 'noTestSet', 'plain', 'ungrokking'].map((name) =>
  readFileSync(new URL(`../../store/testing/fixtures/runs/${name}.json`, import.meta.url), 'utf8'),
);

it.each(OLD_FILES)('reads an older file, and writes it letter for letter', (text) => {
  const result = read(text);
  expect(result.ok && writeRunFile(result.value)).toBe(text);
});

it('is plain JSON that other programs read', () => {
  const file = JSON.parse(TEXT);
  expect(file).toMatchObject({ format: 'grokking-lab-run', version: 1, preset: 'small' });
  expect(file.settings['optimizer.weightDecay']).toBe(1 / 3);
  expect(file.metrics.step).toEqual([0, 25, 50, 75, 100, 125, 150, 175, 200]);
  expect(file.metrics.attentionNorm[0]).toBeNull();
  expect(file.metrics.testLoss[3]).toBe('Infinity');
});

describe('a file that cannot be shown says why, and names the field', () => {
  it.each([
    ['', 'it is not JSON, or not whole'],
    [TEXT.slice(0, -40), 'it is not JSON, or not whole'],
    ['{"format":"grokking-lab-run","version":1}', 'settings must be an object, and is missing'],
    ['[1, 2]', 'it is no run of the Grokking Lab'],
    ['null', 'it is no run of the Grokking Lab'],
    ['{"format":"grokking-lab-run","version":NaN}', 'it is not JSON, or not whole'],
    [
      TEXT.replace(/"trainLoss":\s*\[\s*[^,]+/, '"trainLoss":[1e999'),
      'metrics.trainLoss, entry 1, must be a number, or null',
    ],
    ['['.repeat(1e6), 'its lists lie deeper in each other'],
    ['{"a":'.repeat(1e5), 'its lists lie deeper in each other'],
    [`"${'x'.repeat(RUN_FILE_BYTES)}"`, 'it is larger than 50 MB'],
  ])('case %#', (text, why) => {
    expect(messageOf(read(text))).toContain(`“a.json” cannot be shown: ${why}`);
  });

  it.each<[string, (file: Record<string, Json>) => void]>([
    [
      'it was made by a newer Grokking Lab (version 2); reload the page.',
      (file) => {
        file.version = 2;
      },
    ],
    [
      'version must be a whole number from 1 to 1,000,000, and is “1”.',
      (file) => {
        file.version = '1';
      },
    ],
    [
      'Weight decay (optimizer.weightDecay) must be a number from 0 to 10, not “99”.',
      (file) => {
        settings(file)['optimizer.weightDecay'] = 99;
      },
    ],
    [
      'There is no setting “task.q”.',
      (file) => {
        settings(file)['task.q'] = 1;
      },
    ],
    [
      'metrics.testLoss must have 9 entries as metrics.step, not 8.',
      (file) => {
        metrics(file).testLoss?.pop();
      },
    ],
    [
      'metrics.weightNorm must be a list, and is missing.',
      (file) => {
        delete metrics(file).weightNorm;
      },
    ],
    [
      'metrics.trainLoss, entry 2, must be a number, or null.',
      (file) => {
        metrics(file).trainLoss?.splice(1, 1, '<b>');
      },
    ],
    [
      'metrics.trainLoss, entry 2, must be a number, or null.',
      (file) => {
        metrics(file).trainLoss?.splice(1, 1, 'NaN');
      },
    ],
    [
      'metrics.step, entry 3, must be a whole number above the one before it, to 1,000,000.',
      (file) => {
        metrics(file).step?.splice(2, 1, 25);
      },
    ],
    [
      'metrics.testAccuracy, entry 1, must be a number from 0 to 1, or null.',
      (file) => {
        metrics(file).testAccuracy?.splice(0, 1, 1.5);
      },
    ],
    [
      'metrics.weightNorm, entry 2, must be a number from 0 to 1e+40, or null.',
      (file) => {
        metrics(file).weightNorm?.splice(1, 1, -2);
      },
    ],
    [
      'metrics.trainLoss, entry 1, must be a number from -0.001 to 1e+40, or null.',
      (file) => {
        metrics(file).trainLoss?.splice(0, 1, 1e300);
      },
    ],
    [
      'metrics.weightNorm, entry 1, must be a number from 0 to 1e+40, or null.',
      (file) => {
        metrics(file).weightNorm?.splice(0, 1, '-Infinity');
      },
    ],
    [
      'metrics.trainExamples, entry 3, must be a number from 1 to 39601, or null.',
      (file) => {
        metrics(file).trainExamples?.splice(2, 1, 0);
      },
    ],
    [
      'changes, entry 1, value: Training examples (task.trainExamples) must be from 1 to 1,369, all the pairs there are',
      (file) => {
        Object.assign(changes(file)[0] ?? {}, { value: 2000 });
      },
    ],
    [
      'changes, entry 2, step must be a step from 100, that of the change before it, and is 99.',
      (file) => {
        Object.assign(changes(file)[1] ?? {}, { step: 99 });
      },
    ],
    [
      'changes, entry 2, path must be one of optimizer.learningRate,',
      (file) => {
        Object.assign(changes(file)[1] ?? {}, { path: 'model.kind' });
      },
    ],
    [
      'changes, entry 1, value: Training examples (task.trainExamples) must be a whole number',
      (file) => {
        Object.assign(changes(file)[0] ?? {}, { value: 0.5 });
      },
    ],
    [
      'note must be text of 2,000 letters at most, and is an object.',
      (file) => {
        file.note = {};
      },
    ],
  ])('%s', (why, change) => {
    expect(saysOf(change)).toContain(`“a.json” cannot be shown: ${why}`);
  });
});

describe('whatever is done to a file', () => {
  const HOSTILE: readonly Json[] = [
    null,
    true,
    -1,
    0,
    1e308,
    2.5,
    '',
    'Infinity',
    '__proto__',
    '</script>',
    [],
    {},
    [[]],
    'x'.repeat(3000),
  ];

  /** All objects and lists within. */
  const nodesOf = (json: Json): (Json[] | { [key: string]: Json })[] =>
    typeof json === 'object' && json !== null
      ? [json, ...Object.values(json).flatMap(nodesOf)]
      : [];

  function mutatedJson(random: ReturnType<typeof createRandom>): string {
    const file: Json = JSON.parse(TEXT);
    for (let n = random.integer(3); n >= 0; n--) {
      const nodes = nodesOf(file);
      const node = nodes[random.integer(nodes.length)] as { [key: string]: Json };
      const keys = Object.keys(node);
      const key = keys[random.integer(Math.max(1, keys.length))] ?? 'more';
      const hostile = structuredClone(HOSTILE[random.integer(HOSTILE.length)] as Json);
      if (random.integer(4) > 0) node[key] = hostile;
      else if (Array.isArray(node)) node.splice(random.integer(node.length + 1), random.integer(2));
      else delete node[key];
    }
    return JSON.stringify(file);
  }

  function mutatedText(random: ReturnType<typeof createRandom>): string {
    const at = random.integer(TEXT.length);
    const end = at + random.integer(30);
    const between = [
      '',
      '"',
      '{',
      ']',
      ',',
      '\\u0000',
      String.fromCharCode(random.integer(65536)),
      TEXT.slice(at, end).repeat(2),
    ];
    return TEXT.slice(0, at) + between[random.integer(between.length)] + TEXT.slice(end);
  }

  it.each([
    ['its parts', mutatedJson],
    ['its letters', mutatedText],
  ])('%s may change: it is a run with columns of equal length, or a sentence', (what, mutate) => {
    const found = { run: 0, problem: 0 };
    for (let seed = 0; seed < 1500; seed++) {
      const result = read(mutate(createRandom(seed, what)));
      found[result.ok ? 'run' : 'problem']++;
      if (!result.ok) {
        expect(messageOf(result), `seed ${seed}`).toMatch(
          /^“a\.json” cannot be shown: .{10,600}\.$/s,
        );
        continue;
      }
      const { columns } = result.value.run;
      const lengths = new Set(Object.values(columns).map(({ length }) => length));
      expect([...lengths], `seed ${seed}`).toEqual([columns.step.length]);
      expect(read(writeRunFile(result.value)), `seed ${seed}`).toEqual(result);
    }
    // Both come about: a reader that refuses everything, or nothing, is no reader.
    expect(found.run).toBeGreaterThan(50);
    expect(found.problem).toBeGreaterThan(300);
  });
});
