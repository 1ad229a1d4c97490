import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = 'src/engine/wasm/assembly';
const BUILD = 'src/engine/wasm/build';
/** One source, two builds: what old engines understand, and what multiplies and adds in one instruction. */
const SIMD = ['--enable', 'simd'];
const BUILDS = { plain: SIMD, relaxed: [...SIMD, '--enable', 'relaxed-simd'] };

const changedAt = (path) => statSync(join(ROOT, path)).mtimeMs;

function isUpToDate() {
  const built = Object.keys(BUILDS).map((name) => `${BUILD}/${name}.wasm`);
  if (!built.every((path) => existsSync(join(ROOT, path)))) return false;
  const sources = readdirSync(join(ROOT, SOURCES)).map((name) => `${SOURCES}/${name}`);
  const inputs = [SOURCES, ...sources, 'scripts/buildWasm.mjs'].map(changedAt);
  return Math.max(...inputs) < Math.min(...built.map(changedAt));
}

async function compile(asc, name) {
  const part = `${BUILD}/${name}.${process.pid}.part`; // two builds at once must not meet
  const output = ['--outFile', part, '--runtime', 'stub', '--noAssert'];
  const { error, stderr } = await asc.main(
    [
      `${SOURCES}/index.ts`,
      '--baseDir',
      ROOT,
      ...output,
      '-O3',
      '--disableWarning',
      '112',
      ...BUILDS[name],
    ],
    { stdout: asc.createMemoryStream() },
  );
  if (error) throw new Error(`AssemblyScript could not build ${name}: ${error.message}\n${stderr}`);
  renameSync(join(ROOT, part), join(ROOT, `${BUILD}/${name}.wasm`));
}

/** Compiles the wasm engine's kernels (src/engine/wasm/assembly) where they have changed since the last build. */
export async function buildWasm() {
  if (isUpToDate()) return;
  const { default: asc } = await import('assemblyscript/asc');
  mkdirSync(join(ROOT, BUILD), { recursive: true });
  for (const name of Object.keys(BUILDS)) await compile(asc, name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWasm();
