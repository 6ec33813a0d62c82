import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { jsonl } from './jsonl.ts';

/** Every format of export. */
export const EXPORTERS: readonly Exporter[] = [csv, jsonl];
