/** Runs once when the server starts. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next says here which of its two runtimes this is, and only one has a database.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startWorker } = await import('./app/_server/worker.ts');
  await startWorker();
}
