export default async function teardown(): Promise<void> {
  const { stopTestDatabases } = globalThis as { stopTestDatabases?: () => Promise<void> };
  await stopTestDatabases?.();
}
