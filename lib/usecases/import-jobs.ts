/** The kinds of jobs that an import is made of: reading what was staged, reading again what was set aside, and storing a part of it. */
export const IMPORT_JOB = 'import';
export const RETRY_JOB = 'import-retry';
export const PART_JOB = 'import-part';

/** The group of all jobs of an import, and that of its parts. */
export const importGroup = (importId: number) => `import:${importId}`;
export const partGroup = (importId: number) => `import:${importId}:part`;
