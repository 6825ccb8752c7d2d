/** Ends the Chromium that the suites of a run shared. */
export default async function endSharedBrowser(): Promise<void> {
  await (globalThis as { endSharedBrowser?: () => Promise<void> }).endSharedBrowser?.();
}
