/** The ways to log in, each with its inputs. This file is loaded by every step, so it contains nothing else. */
const loginInputs = {
  token: ["token"],
  cookie: ["cookie"],
  password: ["username", "password"],
  oidc: ["oidc-audience"],
} as const;

export type LoginKind = keyof typeof loginInputs;

/** What the login is given. No other part of a step sees these values: three of them are secrets. */
export interface LoginValues {
  readonly token: string;
  readonly cookie: string;
  readonly username: string;
  readonly password: string;
  readonly loginOrigin: string;
  readonly oidcAudience: string;
}

/** GitHub leaves secrets empty in pull requests from forks, without a message. */
const emptySecret = "A secret is empty in pull requests from forks and from Dependabot.";

/** @param given the raw text of an input */
export function loginProblems(given: (input: string) => string): readonly string[] {
  const kinds = chosenLogins(given);
  const several =
    kinds.length > 1
      ? [`Inputs ${kinds.map(namesOf).join(" and ")} are ${kinds.length} ways to log in: set one of them.`]
      : [];
  return [...several, ...kinds.flatMap((kind) => incomplete(kind, given))];
}

/** Ways to log in of which at least one input has a value. */
function chosenLogins(given: (input: string) => string): readonly LoginKind[] {
  return (Object.keys(loginInputs) as LoginKind[]).filter((kind) =>
    loginInputs[kind].some((input) => given(input) !== ""),
  );
}

const namesOf = (kind: LoginKind): string => loginInputs[kind].map((input) => `\`${input}\``).join(" + ");

function incomplete(kind: LoginKind, given: (input: string) => string): readonly string[] {
  const missing = loginInputs[kind].find((input) => given(input) === "");
  return missing === undefined
    ? []
    : [`Input \`${missing}\` is empty: ${namesOf(kind)} belong together. ${emptySecret}`];
}
