// Compiles the inner loops of the tagger (AssemblyScript) to WebAssembly, as text of a module in generated/.
// Does nothing when it is already that of these sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = at('lib/analysis/attribute/tagger/kernel/');
const output = at('generated/tagger-kernel.ts');
const options = ['--enable', 'simd', '-O3', '--runtime', 'stub', '--noAssert', '--importMemory'];

/** Writes generated/tagger-kernel.ts; throws with what the compiler says when it can't. */
export async function compileKernel() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const sources = Object.fromEntries(names.map((name) => [name, readFileSync(folder + name, 'utf8')]));
  const stamp = `// ${createHash('sha256').update(asc.version).update(options.join()).update(JSON.stringify(sources)).digest('hex')}\n`;
  if (existsSync(output) && readFileSync(output, 'utf8').startsWith(stamp)) return;
  let wasm = new Uint8Array();
  const { error, stderr } = await asc.main([...names, '--outFile', 'kernel.wasm', ...options], {
    readFile: (name) => sources[name] ?? null,
    writeFile: (name, content) => {
      if (name === 'kernel.wasm') wasm = content;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`The inner loops of the tagger could not be compiled.\n${stderr.toString()}`);
  mkdirSync(at('generated'), { recursive: true });
  writeFileSync(
    output,
    `${stamp}/** The inner loops of the tagger as WebAssembly, in base64. */\nexport const WASM = '${Buffer.from(wasm).toString('base64')}';\n`,
  );
}
