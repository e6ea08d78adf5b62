import { matchesGlob } from "../checks/policy/glob.ts";
import { ConfigError } from "../model/errors.ts";
import type { GitHubContext } from "../model/event.ts";
import type { Config, EnvironmentEntry } from "./config.ts";

export interface SelectedEnvironment {
  readonly name: string;
  readonly entry: EnvironmentEntry;
}

type Event = Pick<GitHubContext, "isAtTerminal" | "isAboutPullRequest" | "names">;

/**
 * The environment that the input names, or else the first one whose patterns match the branch or tag of the event. A pull request and a
 * person at a terminal select none by themselves: neither has asked for a deployment.
 * @throws ConfigError if the input names none
 */
export function selectEnvironment(config: Config, wanted: string, event: Event): SelectedEnvironment | undefined {
  const all = Object.entries(config.file.environments ?? {}).map(([name, entry]) => ({ name, entry: entry ?? {} }));
  if (wanted !== "") {
    const found = all.find(({ name }) => name === wanted);
    if (found === undefined) throw unknownEnvironment(wanted, config, all);
    return found;
  }
  if (event.isAtTerminal || event.isAboutPullRequest) return undefined;
  return all.find(({ entry }) => isSelectedBy(entry, event.names));
}

/** The event of a tag has no branch. */
function isSelectedBy({ branches = [], tags = [] }: EnvironmentEntry, names: Event["names"]): boolean {
  const { branch = "", tag = "" } = names;
  if (tag !== "") return tags.some((pattern) => matchesGlob(pattern, tag));
  return branch !== "" && branches.some((pattern) => matchesGlob(pattern, branch));
}

function unknownEnvironment(wanted: string, { path }: Config, all: readonly SelectedEnvironment[]): ConfigError {
  const names = all.map(({ name }) => name).join(", ");
  return new ConfigError(
    `${path} has no environment ${JSON.stringify(wanted)}, which the input \`environment\` names.`,
    {
      hint: names === "" ? "It has no environments." : `Its environments are ${names}.`,
      location: { file: path },
    },
  );
}
