/** The kinds of jobs that an import is made of: reading what was staged, reading again what was set aside, and storing a part of it. */
export const IMPORT_JOB = 'import';
export const RETRY_JOB = 'import-retry';
/** Like `IMPORT_JOB`, for an import that fetches pages: it waits for other hosts most of its time. */
export const PAGES_JOB = 'import-pages';
export const PART_JOB = 'import-part';
/** Gives articles the texts that they ought to have after an import was undone, or its undoing. */
export const TEXTS_JOB = 'import-texts';

/** The group of all jobs of an import, and that of its parts. */
export const importGroup = (importId: number) => `import:${importId}`;
export const partGroup = (importId: number) => `import:${importId}:part`;
/** The key of the job that restores texts. */
export const textsKey = (importId: number) => `${TEXTS_JOB}:${importId}`;

/** The import that a job is of, by its key; null for other jobs. */
export function importOfKey(key: string): number | null {
  const id = /^import(?:-texts)?:(\d{1,15})\b/.exec(key);
  return id === null ? null : Number(id[1]);
}
