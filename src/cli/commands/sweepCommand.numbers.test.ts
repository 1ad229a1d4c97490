import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSweepCsv, SWEEP_COLUMNS } from '../../run/sweep/sweepCsv';
import { main } from '../main';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sweep-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Threads need the bundle of the CLI; here the one thread does all. */
vi.mock('../node/nodePool', () => ({ nodePool: undefined }));

let out: string[];
let err: string[];
beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
});

const lab = (args: readonly string[], signal = new AbortController().signal) => main(args, signal);
const GRID = [
  '--preset',
  'small',
  '--set',
  'task.p=11',
  '--set',
  'model.dHidden=8',
  '--set',
  'logEvery=20',
];
const sweepArgs = (...more: string[]) => [
  'sweep',
  ...GRID,
  '--grid',
  'trainExamples=20,40,60',
  '--grid',
  'weightDecay=1,2',
  '--seeds',
  '2',
  '--steps',
  '60',
  ...more,
];
const path = (name: string) => join(folder, name);
const text = (name: string) => readFile(path(name), 'utf8');
/** The lines of a file by the cells' order, whatever order they ended in. */
const sorted = (csv: string) => {
  const [head, ...lines] = csv.trim().split('\n');
  const cell = (line: string) => Number(line.split(',').at(-2));
  return [head, ...lines.sort((a, b) => cell(a) - cell(b))].join('\n');
};

describe('lab sweep', () => {
  it('writes a row for each run, that repeats it', async () => {
    expect(await lab(sweepArgs('--out', path('whole.csv')))).toBe(0);
    const csv = await text('whole.csv');
    expect(csv.split('\n')[0]).toBe(SWEEP_COLUMNS.join(','));
    const read = readSweepCsv(csv);
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.rows).toHaveLength(12);
    expect(new Set(read.value.rows.map(({ cell }) => cell)).size).toBe(12);
    for (const { row, cells } of read.value.rows) {
      expect(cells).toBe(12);
      expect(row).toMatchObject({ protocol: 'scratch', steps: 60, ended: 'out-of-steps' });
      expect(row.config).toMatchObject({ task: { p: 11, op: 'add' }, model: { dHidden: 8 } });
    }
    expect(err.at(-1)).toBe('12 of 12 runs ended.\n');
  });

  it('prints the rows where no file is named', async () => {
    expect(await lab(sweepArgs())).toBe(0);
    expect(sorted(out.join(''))).toBe(sorted(await text('whole.csv')));
  });

  it('goes on where it was stopped: finished rows stay, and a line that was cut off comes again', async () => {
    const whole = await text('whole.csv');
    const lines = whole.split('\n');
    const firstLines = lines
      .slice(0, 5)
      .join('\n')
      .replace(/0\.\d+(?=,[^,]*,[^,]*$)/, '0.123'); // a mark of its own
    await writeFile(path('part.csv'), `${firstLines}\n${lines[5]}`);
    await truncate(path('part.csv'), Buffer.byteLength(`${firstLines}\n`) + 40);
    expect(await lab(sweepArgs('--out', path('part.csv')))).toBe(0);
    const resumed = (await text('part.csv')).trim().split('\n');
    expect(resumed).toHaveLength(13);
    expect(resumed.slice(0, 5).join('\n')).toBe(firstLines);
    expect(sorted(resumed.slice(5).join('\n'))).toBe(sorted(lines.slice(5, 13).join('\n')));
    expect(err.join('')).toContain('4 of 12 runs ended before, and stay as they are.');
    // Nothing is left to do.
    expect(await lab(sweepArgs('--out', path('part.csv')))).toBe(0);
    expect((await text('part.csv')).trim().split('\n')).toEqual(resumed);
  });

  it('stops when it is interrupted, and keeps what has ended', async () => {
    const control = new AbortController();
    const running = lab(sweepArgs('--steps', '400000', '--out', path('cut.csv')), control.signal);
    setTimeout(() => control.abort(), 300);
    expect(await running).toBe(130);
    const read = readSweepCsv(await text('cut.csv'));
    expect(read.ok && read.value.rows.every(({ row }) => row.ended === 'converged')).toBe(true);
  });

  it('refuses a file of another grid, names the difference, and leaves it as it is; --force overwrites it', async () => {
    const before = await text('whole.csv');
    await writeFile(path('other.csv'), before);
    const other = [
      'sweep',
      ...GRID,
      '--grid',
      'trainExamples=20,40,60',
      '--grid',
      'weightDecay=1,3',
      '--steps',
      '60',
    ];
    const file = ['--out', path('other.csv')];
    expect(await lab([...other, ...file])).toBe(2);
    expect(err.join('')).toMatch(
      /other\.csv is of another grid: its (Seed \(seed\) is 1, not 0|Weight decay \(optimizer\.weightDecay\) is 2, not 1, 3)\. Nothing was changed; --force overwrites it\./,
    );
    expect(await text('other.csv')).toBe(before);
    expect(await lab([...other, ...file, '--force'])).toBe(0);
    expect((await text('other.csv')).trim().split('\n')).toHaveLength(7);
  });

  it('grows: more seeds, another value and axes in another order keep what there is', async () => {
    const whole = await text('whole.csv');
    const marked = whole.replace(/0\.\d+(?=,[^,]*,[^,]*,[^,]*,[^,]*$)/gm, '0.123456');
    await writeFile(path('more.csv'), marked);
    const more = (axes: readonly string[], seeds: string) => [
      ...['sweep', ...GRID, ...axes.flatMap((axis) => ['--grid', axis]), '--seeds', seeds],
      ...['--steps', '60', '--out', path('more.csv')],
    ];
    expect(await lab(more(['weightDecay=1,1.5,2', 'trainExamples=20,40,60'], '3'))).toBe(0);
    expect(err.join('')).toContain('12 of 27 runs ended before, and stay as they are.');
    const csv = await text('more.csv');
    const read = readSweepCsv(csv);
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.rows).toHaveLength(27);
    expect(new Set(read.value.rows.map(({ grid, cells }) => `${grid} ${cells}`)).size).toBe(1);
    expect(csv.match(/0\.123456/g)).toHaveLength(12);
    // The runs are where the new grid has them.
    expect(await lab(more(['weightDecay=1,1.5,2', 'trainExamples=20,40,60'], '3'))).toBe(0);
    expect(await text('more.csv')).toBe(csv);
    // A grid that would lose some is another one.
    expect(await lab(more(['weightDecay=1,2', 'trainExamples=20,40,60'], '3'))).toBe(2);
    expect(err.at(-1)).toContain('(optimizer.weightDecay) is 1.5, not 1, 2. Nothing was changed');
    expect(await text('more.csv')).toBe(csv);
    expect(await lab([...more(['weightDecay=1,2', 'trainExamples=20'], '1'), '--force'])).toBe(0);
    expect((await text('more.csv')).match(/0\.123456/g)).toHaveLength(2);
  });

  it('grows by a weaker weight decay after a cut, where the step of the cut is named', async () => {
    const cutSweep = (decays: string, ...more: string[]) => [
      ...['sweep', ...GRID, '--protocol', 'ungrok', '--grid', `weightDecay=${decays}`],
      ...['--grid', 'trainExamples=20', '--steps', '20', '--out', path('cuts.csv'), ...more],
    ];
    expect(await lab(cutSweep('5,10'))).toBe(0);
    expect(await lab(cutSweep('4,5,10'))).toBe(2);
    expect(err.at(-1)).toContain('is 200, not 250. --set cut.step=200 goes on with it. Nothing');
    expect(await lab(cutSweep('4,5,10', '--set', 'cut.step=200'))).toBe(0);
    expect(err.join('')).toContain('2 of 3 runs ended before, and stay as they are.');
  });

  it('says how many runs ended how, and does not try those again that blew up', async () => {
    const wild = ['optimizer.weightDecay=0', 'optimizer.beta2=0', 'optimizer.epsilon=1e-12'];
    const args = [
      ...['sweep', ...GRID, ...wild.flatMap((set) => ['--set', set])],
      ...['--grid', 'learningRate=0.00001,0.1', '--grid', 'trainExamples=40', '--seeds', '2'],
      ...['--steps', '200', '--out', path('wild.csv')],
    ];
    expect(await lab(args)).toBe(3);
    expect(err.slice(-2)).toEqual(['2 ran out of steps, 2 blew up.\n', '4 of 4 runs ended.\n']);
    const csv = await text('wild.csv');
    expect(csv.trim().split('\n')).toHaveLength(5);
    expect(await lab(args)).toBe(3);
    expect(err.slice(-3)).toEqual([
      '4 of 4 runs ended before, and stay as they are.\n',
      '2 ran out of steps, 2 blew up.\n',
      '4 of 4 runs ended.\n',
    ]);
    expect(await text('wild.csv')).toBe(csv);
  });

  it('counts one run as one', async () => {
    const one = ['sweep', ...GRID, '--grid', 'trainExamples=20', '--steps', '20'];
    expect(await lab([...one, '--out', path('one.csv')])).toBe(0);
    expect(err.at(-1)).toBe('1 of 1 run ended.\n');
    expect(await lab(['merge', path('one.csv')])).toBe(0);
    expect(err.slice(-2)).toEqual(['1 ran out of steps.\n', 'The only run.\n']);
  });

  it('splits into shards that merge to the whole', async () => {
    for (const i of [1, 2, 3]) {
      expect(await lab(sweepArgs('--shard', `${i}/3`, '--out', path(`s${i}.csv`)))).toBe(0);
    }
    const shards = [3, 1, 2].map((i) => path(`s${i}.csv`));
    expect(await lab(['merge', ...shards, '--out', path('merged.csv')])).toBe(0);
    expect(err.at(-1)).toBe('All 12 runs.\n');
    expect((await text('merged.csv')).trim()).toBe(sorted(await text('whole.csv')));

    expect(await lab(['merge', ...shards.slice(1), '--out', path('merged.csv')])).toBe(2);
    expect(err.at(-1)).toContain('merged.csv is there already. Nothing was changed;');
    expect(await lab(['merge', ...shards.slice(1)])).toBe(0);
    expect(err.at(-1)).toBe('8 of 12 runs; 4 are missing.\n');
  });

  it('merges a file with what a spreadsheet made of it, and keeps all digits', async () => {
    const name = (file: string) =>
      fileURLToPath(new URL(`../../run/sweep/testing/files/${file}.csv`, import.meta.url));
    const original = await readFile(name('sweep'), 'utf8');
    for (const other of ['sweep-digits15', 'sweep-excel_es', 'sweep-pandas_index', 'sweep-r']) {
      out = [];
      expect(await lab(['merge', name(other), name('sweep')])).toBe(0);
      const read = readSweepCsv(out.join(''));
      expect(read).toEqual(readSweepCsv(original));
    }
    await writeFile(path('utf16.csv'), `\ufeff${original.replaceAll(',', '\t')}`, 'utf16le');
    out = [];
    expect(await lab(['merge', path('utf16.csv')])).toBe(0);
    expect(readSweepCsv(out.join(''))).toEqual(readSweepCsv(original));
    expect(err.join('')).toContain('pandas_index.csv: column 1 has no name, and is left out.\n');
  });

  it('goes on only from rows that stand where their runs do', async () => {
    const whole = await text('whole.csv');
    const lines = whole.trimEnd().split('\n');
    const [first = '', second = ''] = lines.slice(1);
    const place = (line: string) => line.split(',').slice(-2).join(',');
    const swapped = [
      first.replace(place(first), place(second)),
      second.replace(place(second), place(first)),
    ];
    const changed = [lines[0], ...swapped, ...lines.slice(3), ''].join('\n');
    await writeFile(path('swapped.csv'), changed);
    expect(await lab(sweepArgs('--out', path('swapped.csv')))).toBe(2);
    expect(err.join('')).toMatch(/swapped\.csv line 2: \S+ is not that of cell \d+ in this grid\./);
    expect(await text('swapped.csv')).toBe(changed);
    await writeFile(
      path('twice.csv'),
      `${whole}${first.replace(/out-of-steps,[^,]*/, 'out-of-steps,0.125')}\n`,
    );
    expect(await lab(sweepArgs('--out', path('twice.csv')))).toBe(2);
    expect(await lab(['merge', path('twice.csv')])).toBe(2);
    expect(err.slice(-2).join('')).toMatch(
      /line 14: cell \d+ stands in line 2, too, with other values\.\n.*line 14: cell \d+ stands in line 2, too/,
    );
  });

  it('merges grids that differ in seeds, values and order of axes into one that has them all', async () => {
    const part = async (name: string, axes: readonly string[], seeds: string) => {
      const grid = axes.flatMap((axis) => ['--grid', axis]);
      const args = ['sweep', ...GRID, ...grid, '--seeds', seeds, '--steps', '60'];
      expect(await lab([...args, '--out', path(name)])).toBe(0);
    };
    await part('d1.csv', ['trainExamples=20,40,60', 'weightDecay=1'], '0-1');
    await part('d2.csv', ['weightDecay=2', 'trainExamples=20,60'], '0-1');
    await part('d3.csv', ['weightDecay=1,2', 'trainExamples=40'], '0-0');
    const files = ['d1.csv', 'd2.csv', 'd3.csv'].map(path);
    expect(await lab(['merge', ...files, '--out', path('grown.csv')])).toBe(0);
    expect(err.slice(-2)).toEqual(['11 ran out of steps.\n', '11 of 12 runs; 1 is missing.\n']);
    const read = readSweepCsv(await text('grown.csv'));
    if (!read.ok) throw new Error(read.problem.code);
    expect(new Set(read.value.rows.map(({ grid }) => grid)).size).toBe(1);
    // The sweep of all of them trains what is missing, and nothing else.
    expect(await lab(sweepArgs('--out', path('grown.csv')))).toBe(0);
    expect(err.join('')).toContain('11 of 12 runs ended before, and stay as they are.');
    expect(sorted(await text('grown.csv'))).toBe(sorted(await text('whole.csv')));
    // Whichever comes first.
    expect(await lab(['merge', ...files.reverse(), '--out', path('back.csv')])).toBe(0);
    const back = readSweepCsv(await text('back.csv'));
    expect(back.ok && back.value.rows[0]?.grid).toBe(read.value.rows[0]?.grid);
  });

  it('does not merge what differs in more than a sweep can vary', async () => {
    const other = ['--grid', 'trainExamples=20,40', '--grid', 'weightDecay=4', '--steps', '60'];
    const wider = ['--set', 'model.dHidden=9'];
    expect(await lab(['sweep', ...GRID, ...other, ...wider, '--out', path('strange.csv')])).toBe(0);
    expect(await lab(['merge', path('s1.csv'), path('strange.csv')])).toBe(2);
    expect(err.at(-1)).toContain('strange.csv is of another grid than ');
    expect(err.at(-1)).toContain('its Hidden units (model.dHidden) is 9, not 8.');
    const longer = sweepArgs('--steps', '61', '--out', path('longer.csv'));
    expect(await lab(longer)).toBe(0);
    expect(await lab(['merge', path('s1.csv'), path('longer.csv')])).toBe(2);
    expect(err.at(-1)).toContain('its Stop after (maxSteps) is 61, not 60.');
    await writeFile(path('bad.csv'), 'a,b\n1,2\n');
    expect(await lab(['merge', path('bad.csv')])).toBe(2);
    expect(err.at(-1)).toContain('bad.csv has no column protocol: it is no file of lab sweep.');
    expect(await lab(['merge', path('none.csv')])).toBe(2);
  });

  it.each([
    [['--grid', 'trainExamples='], 'Training examples (task.trainExamples) wants a list such as'],
    [
      ['--grid', 'trainExamples=10,200', '--set', 'task.p=11'],
      'must be from 1 to 121, all the pairs there are, not 200.',
    ],
    [['--grid', 'depth=3'], 'A sweep cannot vary “depth”'],
    [['--grid', 'weightDecay'], '--grid wants name=values'],
    [['--seeds', '0'], '--seeds must say how many'],
    [['--shard', '3/2'], '--shard must be i/n with i from 1 to n'],
    [['--protocol', 'both'], '--protocol must be one of scratch, ungrok, not “both”.'],
  ])('refuses %j', async (args, words) => {
    expect(await lab(['sweep', '--preset', 'small', ...args])).toBe(2);
    expect(err.join('')).toContain(words);
  });

  it('ungroks: trains on all pairs first', async () => {
    expect(await lab(sweepArgs('--protocol', 'ungrok', '--set', 'cut.step=100'))).toBe(0);
    const read = readSweepCsv(out.join(''));
    if (!read.ok) throw new Error(read.problem.code);
    expect(
      read.value.rows.map(({ row }) => [row.protocol, row.steps, row.config.cut.step]),
    ).toEqual(Array.from({ length: 12 }, () => ['ungrok', 60, 100]));
  });
});
