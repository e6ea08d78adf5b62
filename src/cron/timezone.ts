/** Whether it is a zone of the IANA database, as `Europe/Berlin` or `UTC`. */
export function isTimezone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Minutes that the zone's clock is ahead of UTC at that time. */
export function offsetMinutes(timezone: string, at: Date): number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: timezone, timeZoneName: "longOffset" });
  const name = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** `2026-11-28 03:00 Europe/Berlin` */
export function inZone(time: Date, timezone: string): string {
  const shifted = new Date(time.getTime() + offsetMinutes(timezone, time) * 60_000).toISOString();
  const seconds = shifted.slice(17, 19);
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}${seconds === "00" ? "" : `:${seconds}`} ${timezone}`;
}
