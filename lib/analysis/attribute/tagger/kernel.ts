import { WASM } from '#generated/tagger-kernel.ts';

/** The inner loops of the tagger, written in `kernel/`: all numbers are byte offsets in `memory`, and lengths. */
export type Kernel = {
  readonly memory: ArrayBuffer;
  hashRows(values: number, singles: number, pairs: number, mask: number, rows: number): void;
  sumRows(rows: number, n: number, index: number, weights: number, stride: number, sums: number): void;
  walk(table: number, best: number, scores: number, steps: number, n: number, came: number): void;
};

const MODULE = new WebAssembly.Module(Buffer.from(WASM, 'base64'));
const PAGE = 65_536;
/** Vectors of the kernel have 16 bytes. */
export const VECTOR = 16;

/** Places parts of the given sizes in bytes one after another, each at the border of a vector; the last number is where they end. */
export function placesOf(...sizes: readonly number[]): number[] {
  const places = [0];
  for (const size of sizes) places.push(Math.ceil((places[places.length - 1] + size) / VECTOR) * VECTOR);
  return places;
}

/** An instance with a memory of its own of at least so many bytes, all zero, that never grows. */
export function newKernel(bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { exports } = new WebAssembly.Instance(MODULE, { env: { memory } });
  return { ...(exports as unknown as Omit<Kernel, 'memory'>), memory: memory.buffer };
}
