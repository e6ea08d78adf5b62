/** What stands in for the secrets and config maps of a cluster: keys and values by name. */
export type GivenSecrets = ReadonlyMap<string, Readonly<Record<string, string>>>;

export const noSecrets: GivenSecrets = new Map();
