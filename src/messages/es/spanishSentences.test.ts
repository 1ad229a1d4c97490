import { beforeAll, describe, expect, it } from 'vitest';
import { heatMapDescription } from '../../figures/heatMap/heatMapText';
import { parseConfig } from '../../run/config/parseConfig';
import type { SettingProblem } from '../../run/config/problem';
import type { MetricColumns } from '../../run/metrics/metrics';
import { EXPERIMENT_JUDGES } from '../../run/phase/experimentJudges';
import { createPhaseFollower, derivePhase, type PhaseRow } from '../../run/phase/phase';
import { changeSetting } from '../../store/commands/changeSetting';
import { metricRows } from '../../store/testing/metricRows';
import { statusSentence } from '../../ui/lab/statusText';
import { settingDifferences } from '../../ui/runs/settingText';
import { setLocale } from '../locale';
import { slopesText } from '../wording/efficiency';
import { experimentVerdictText } from '../wording/experiments';
import { phaseMeaning } from '../wording/phases';
import { convergenceText } from '../wording/predictions';
import { runErrorText } from '../wording/runErrors';
import { settingProblemText } from '../wording/settingProblems';
import { spanish } from './spanish';

beforeAll(() => setLocale(spanish));

const problemOf = (entries: [string, string][]) =>
  settingProblemText(parseConfig(entries).problems[0] as SettingProblem);

describe('what a run says in Spanish', () => {
  /** The sentence on a run that memorises at step 80 and groks at step 980, seen at `step`. */
  function sentenceAt(step: number, more: { status?: 'finished' } = {}) {
    const { config } = parseConfig([['preset', 'quick']]);
    const steps = Array.from({ length: step / 10 + 1 }, (_, i) => i * 10);
    const columns: MetricColumns = metricRows(steps, {
      trainAccuracy: (at) => (at >= 80 ? 1 : 0.5),
      testAccuracy: (at) => (at >= 980 ? 0.98 : 0.004),
      weightNorm: (at) => 100 - at / 100,
    });
    return statusSentence({
      status: more.status ?? 'running',
      phase: derivePhase(columns, 1 / 59, config.phases),
      ...{ step, columns, config, testExamples: 900, error: undefined },
    });
  }

  it('tells the story of a run that groks', () => {
    expect(sentenceAt(50)).toBe(
      'Memorizando: exactitud de entrenamiento, 50 %; exactitud de prueba, menos del 1 %.',
    );
    expect(sentenceAt(500)).toBe(
      'Memorizó en el paso 80. Una meseta. Exactitud de prueba: aún menos del 1 %. La norma de los pesos baja.',
    );
    expect(sentenceAt(1200, { status: 'finished' })).toBe(
      'Memorizó en el paso 80. Hizo grokking en el paso 980. Exactitud de prueba: 98 %. Terminó en el paso 1200. Pulsa Entrenar para seguir.',
    );
  });

  it('defines its words with decimal commas', () => {
    const { phases } = parseConfig([['phases.steady', '0.125']]).config;
    expect(phaseMeaning('semi-grokked', phases)).toContain('no se ha movido más de 12,5 %');
  });

  it('judges an experiment', () => {
    const { config } = parseConfig([['preset', 'small']]);
    const follower = createPhaseFollower(1 / 37, config.phases);
    let last: PhaseRow | undefined;
    for (let step = 0; step <= 2000; step += 10) {
      last = {
        ...{ step, trainExamples: 616, randomLabels: 0 },
        trainAccuracy: step >= 50 ? 1 : 0.2,
        testAccuracy: step >= 640 ? 0.98 : 0.02,
      };
      follower.add(last);
    }
    const seen = { phase: follower.phase(), last: last as PhaseRow, config, ended: false };
    expect(experimentVerdictText(EXPERIMENT_JUDGES.grokking(seen))).toBe(
      'Memorizó en el paso 50, hizo grokking en el paso 640, 13 veces más tarde; exactitud de prueba en el paso 2000: 98 %.',
    );
  });
});

describe('what is wrong, in Spanish', () => {
  it('names the field and its range', () => {
    expect(problemOf([['optimizer.learningRate', '5']])).toBe(
      '«Tasa de aprendizaje» (optimizer.learningRate) no puede ser «5»: debe ser un número de 0,00001 a 0,1. Se usa 0,1.',
    );
    expect(problemOf([['model.kind', 'rnn']])).toBe(
      '«Modelo» (model.kind) no puede ser «rnn»: debe ser una de las opciones mlp, transformer. Se usa «mlp».',
    );
  });

  it('gives the reason of a rule', () => {
    expect(
      problemOf([
        ['task.op', 'divide'],
        ['task.p', '57'],
      ]),
    ).toMatch(
      /^«p» \(task\.p\) no puede ser «57»: debe ser un número primo para x \/ y \(.*\); los primos más cercanos son 53 y 59\./,
    );
  });

  it('leaves a setting as it was when what is typed is out of range', () => {
    const { config } = parseConfig([['optimizer.weightDecay', '0.3']]);
    const [problem] = changeSetting(config, 'optimizer.weightDecay', 20).problems;
    expect(settingProblemText(problem as SettingProblem)).toBe(
      '«Decaimiento de pesos» no puede ser «20»: debe ser un número de 0 a 10. Se queda en 0,3.',
    );
  });

  it('says why a run is too large', () => {
    const memory = {
      where: 'gpu',
      bytes: 2 ** 31,
      largestBytes: 2 ** 30,
      estimated: true,
    } as const;
    const values = { needed: memory, limit: 1.5 * 2 ** 30, members: 1 };
    expect(runErrorText({ code: 'run-too-large', values })).toContain(
      'Esta ejecución necesita unos 2 GiB de memoria de la GPU; el laboratorio usa 1,5 GiB como máximo.',
    );
  });
});

describe('what sweeps and figures say in Spanish', () => {
  it('tells apart one run and many', () => {
    const text = (runs: number, unconverged: number) =>
      convergenceText({ runs, unconverged, diverged: 0, unmeasured: 0 });
    expect(text(1, 0)).toBe('La única ejecución convergió.');
    expect(text(12, 0)).toBe('Las 12 ejecuciones convergieron.');
    expect(text(12, 1)).toBe('De 12 ejecuciones, 1 agotó sus pasos antes de converger.');
  });

  it('writes exponents with decimal commas', () => {
    const line = (slope: number) =>
      ({
        kind: 'fit',
        slope,
        intercept: 0,
        interval: [slope - 0.1, slope + 0.1],
        points: 9,
      }) as const;
    const slopes = { mem: line(0.43), gen: line(0.02) };
    expect(slopesText(slopes, 'un logit correcto de 5')).toBe(
      'Con un logit correcto de 5, la norma para memorizar varía como D^0,43 (intervalo del 95 % del exponente: de 0,33 a 0,53; 9 redes); la norma para generalizar, como D^0,02 (intervalo del 95 % del exponente: de -0,08 a 0,12; 9 redes).',
    );
  });

  it('names runs by their settings', () => {
    const [config, other] = ['0.3', '1'].map(
      (decay) => parseConfig([['optimizer.weightDecay', decay]]).config,
    ) as [never, never];
    expect(settingDifferences(config, other)).toEqual(['Decaimiento de pesos 0,3']);
  });

  it('reads a heat map', () => {
    const cell = (x: number, value: number | null) =>
      ({ x, y: 0, value, state: value === null ? 'waiting' : 'done', label: `D = ${x}` }) as const;
    const text = heatMapDescription(
      [cell(100, 0.03), cell(300, 0.99), cell(500, null)],
      [{ y: 0, at: 214.6, interval: [180, 250] }],
      { yTitle: 'decaimiento de pesos', yValues: [0.3], markLabel: 'D_crit' },
    );
    expect(text).toBe(
      '3 celdas: 2 con convergencia, 1 en espera. Los valores van de 3 % a 99 %. D_crit con decaimiento de pesos 0,3: 215 (de 180 a 250).',
    );
  });
});
