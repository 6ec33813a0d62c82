/** Version of the method. It changes whenever the same article may be scored differently; stored scores carry it. */
export const VERSION = '2026.11.3';
