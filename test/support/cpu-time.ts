/** Returns the CPU time of this process since the call, in milliseconds: on a busy machine the clock runs on while nothing is computed. */
export function startCpuTime(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  };
}
