import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { type Inputs, inputFields, loadInputs } from "../../src/inputs/inputs.ts";
import { InputError } from "../../src/model/errors.ts";

const read =
  (given: Readonly<Record<string, string>>) =>
  (name: string): string =>
    given[name] ?? "";

function problemsOf(given: Readonly<Record<string, string>>): readonly string[] {
  try {
    loadInputs(read(given));
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

describe("the inputs", () => {
  it("are those of action.yml, with the same defaults and in the same order", () => {
    const action = load(readFileSync("action.yml", "utf8")) as { inputs: Record<string, { default: string }> };
    expect(Object.entries(inputFields).map(([name, field]) => [name, field.default])).toEqual(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default]),
    );
  });

  it("have their defaults when nothing is given", () => {
    const expected: Partial<Inputs> = {
      pipelines: ["pipelines/**/*.py"],
      outputDir: "compiled",
      typeCheck: true,
      compileTimeout: 120_000,
      host: "",
      run: false,
      parameters: new Map(),
      timeout: 18_000_000,
      onCancel: "terminate",
    };
    expect(loadInputs(read({})).inputs).toMatchObject(expected);
  });

  it("are frozen", () => {
    expect(Object.isFrozen(loadInputs(read({})).inputs)).toBe(true);
  });

  it("hold nothing of the login: only what connects to the server is given that", () => {
    const secrets = { token: "t", cookie: "", username: "", password: "", "login-origin": "", "oidc-audience": "" };
    const { inputs, login } = loadInputs(read({ ...secrets, host: "https://kfp.example" }));
    expect(login).toEqual({ token: "t", cookie: "", username: "", password: "", loginOrigin: "", oidcAudience: "" });
    expect(Object.keys(inputs).filter((name) => name in login)).toEqual([]);
  });

  it("keep the logins of more servers apart, and read secrets as they are written", () => {
    const raw =
      'https://b.example/pipeline:\n  token: "0123: #x"\n  namespace: team-a\n  api: v2beta1\nhttp://c.example:\nhttp://d.example:\n  username: me\n  password: 00123\n';
    const { inputs, login, moreServers } = loadInputs(read({ host: "https://a.example", "more-servers": raw }));
    expect(JSON.stringify([inputs, login])).not.toContain("0123");
    const none = { token: "", cookie: "", username: "", password: "", loginOrigin: "", oidcAudience: "" };
    expect(moreServers).toEqual([
      {
        host: "https://b.example/pipeline",
        api: "v2beta1",
        namespace: "team-a",
        login: { ...none, token: "0123: #x" },
      },
      { host: "http://c.example", api: "auto", namespace: "", login: none },
      { host: "http://d.example", api: "auto", namespace: "", login: { ...none, username: "me", password: "00123" } },
    ]);
  });

  it.each([
    ["https://b.example: {token: *s3cret}", "is not a YAML mapping of addresses"],
    ["s3cret", "is not a YAML mapping of addresses"],
    ["https://b.example: s3cret", "has no mapping below https://b.example"],
    ["https://b.example: [s3cret]", "has no mapping below https://b.example"],
    ["https://me:s3cret@b.example: {}", "has a user name or a password in the address of b.example"],
    ["s3cret: {}", "takes addresses such as https://kfp.example.com/pipeline"],
    ["https://b.example: {s3cret: 1}", "has a setting below https://b.example that is none of api, namespace, token,"],
    ["https://b.example: {token: {s3cret: 1}}", "has no single text as `token` of https://b.example"],
    ["https://b.example: {cookie: s3cret}", "has a `cookie` of https://b.example that the input of that name"],
    ['https://b.example: {token: "s3cret\\nline"}', "has a `token` of https://b.example that the input of that name"],
    ["https://b.example: {api: s3cret}", "has a `api` of https://b.example that the input of that name"],
    [
      "https://b.example: {username: s3cret}",
      "has a login for https://b.example that cannot be: Input `password` is empty",
    ],
    ["https://b.example: {token: s3cret, cookie: a=s3cret}", "`token` and `cookie` are 2 ways to log in"],
    ["https://a.example/pipeline/: {token: s3cret}", 'names "https://a.example/pipeline/", which is there already'],
  ])("refuse the further servers %j without showing a secret", (raw, problem) => {
    const problems = problemsOf({ host: "https://a.example", "more-servers": raw });
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems.join()).not.toContain("s3cret");
  });

  it.each([
    [{}, "needs `host`"],
    [{ host: "embedded" }, "does not go with"],
    [{ engine: "tekton" }, "does not go with"],
  ])("refuse further servers with %j", (given, problem) => {
    const problems = problemsOf({ ...given, "more-servers": "https://b.example: {}" });
    expect(problems.join("\n")).toContain(problem);
  });

  it("drop empty lines and comments of lists", () => {
    expect(loadInputs(read({ pipelines: "a.py\r\n\n  # not b\n!c.py " })).inputs.pipelines).toEqual(["a.py", "!c.py"]);
  });

  it("read secrets as texts, as they are written", () => {
    const raw = "a:\n  token: 0123\n  on: true\nb:\n  lines: |\n    one\n    two\n";
    expect(loadInputs(read({ "embedded-secrets": raw })).inputs.embeddedSecrets).toEqual(
      new Map<string, object>([
        ["a", { token: "0123", on: "true" }],
        ["b", { lines: "one\ntwo\n" }],
      ]),
    );
    expect(problemsOf({ "embedded-secrets": "a: text" })).toEqual([
      expect.stringContaining("Input `embedded-secrets` must have keys with texts below each name"),
    ]);
  });

  it("report every problem at once, each with its input's name", () => {
    expect(
      problemsOf({
        format: "json",
        run: "yes",
        timeout: "5",
        "version-name": "{commit}",
        parameters: "[1]",
        host: "localhost:8080",
      }),
    ).toEqual([
      'Input `format` must be one of yaml, yml, zip, tar.gz, tgz, kubernetes, not "json".',
      "Input `version-name` has the unknown placeholder {commit}; known are {name} {module} {folder} {sha} {short-sha} {tag} {branch} {pr} {run-number} {digest}.",
      'Input `run` must be true or false, not "yes".',
      "Input `parameters` must be a YAML mapping, one `name: value` a line.",
      'Input `timeout` must be a duration such as 90s, 2m or 1h30m, not "5".',
      'Input `host` must be an address such as https://kubeflow.example.com/pipeline, or `embedded`; got "localhost:8080".',
    ]);
  });

  it.each([
    [{ run: "true" }, "Input `run` needs a server: set `host`, or `host: embedded` for the built-in one."],
    [{ upload: "true" }, "Input `upload` needs a server: set `host`, or `host: embedded` for the built-in one."],
    [{ run: "true", host: "embedded", upload: "false" }, "Input `run` runs what was uploaded: remove `upload: false`."],
    [
      { run: "true", host: "embedded", wait: "false" },
      "Input `wait` must be true with `host: embedded`: the built-in server ends with the step, and its runs with it.",
    ],
    [
      { host: "https://me:secret@kfp.example.com" },
      "Input `host` must not hold a user name or password: use the login inputs.",
    ],
    [
      { parameters: "a: [" },
      "Input `parameters` is not YAML: unexpected end of the stream within a flow collection (1:5).",
    ],
    [{ "pass-env": "BUCKET\nA=1" }, 'Input `pass-env` takes names of environment variables, one a line, not "A=1".'],
    [
      { "pass-env": "ACTIONS_RUNTIME_TOKEN" },
      "Input `pass-env` must not name ACTIONS_RUNTIME_TOKEN, which belongs to the runner or to this action.",
    ],
    [{ timeout: "25d" }, 'Input `timeout` must be a duration such as 90s, 2m or 1h30m, not "25d".'],
    [{ timeout: "0s" }, 'Input `timeout` must be longer than nothing and at most 24 days, not "0s".'],
    [{ timeout: "9999h" }, 'Input `timeout` must be longer than nothing and at most 24 days, not "9999h".'],
    [
      { engine: "tekton", host: "https://kfp.example.com" },
      "Input `host` is for `engine: kfp`: with `engine: tekton` the kubeconfig says where the cluster is.",
    ],
    [{ engine: "tekton", upload: "true" }, "Input `upload` is for `engine: kfp`: a cluster keeps no versions."],
    [
      { engine: "tekton", host: "embedded", context: "ci" },
      "Inputs `kubeconfig` and `context` are for `engine: tekton`, with a cluster of your own.",
    ],
    [
      { kubeconfig: "clusters: []" },
      "Inputs `kubeconfig` and `context` are for `engine: tekton`, with a cluster of your own.",
    ],
  ])("refuse %j", (given, problem) => {
    expect(problemsOf(given)).toEqual([problem]);
  });

  it("need neither a server nor a kubeconfig for a run on a cluster: kubectl may find one by itself", () => {
    expect(loadInputs(read({ engine: "tekton", run: "true", upload: "false" })).inputs).toMatchObject({
      host: "",
      kubeconfig: "",
    });
  });

  it.each([
    ["90s", 90_000],
    ["1h30m", 5_400_000],
    ["250ms", 250],
  ])("read the duration %s", (raw, ms) => {
    expect(loadInputs(read({ timeout: raw })).inputs.timeout).toBe(ms);
  });

  it("take one way to log in, and name those that were given", () => {
    expect(problemsOf({ token: "t", username: "me", password: "p" })).toEqual([
      "Inputs `token` and `username` + `password` are 2 ways to log in: set one of them.",
    ]);
    expect(problemsOf({ cookie: "authservice_session=x", "oidc-audience": "kfp" })).toEqual([
      "Inputs `cookie` and `oidc-audience` are 2 ways to log in: set one of them.",
    ]);
  });

  it("take a user name with its password only: a secret is empty in a pull request from a fork", () => {
    expect(problemsOf({ username: "me@example.com" })).toEqual([
      expect.stringContaining(
        "Input `password` is empty: `username` + `password` belong together. A secret is empty in",
      ),
    ]);
  });

  it.each(["MTc5NTQy", "=x", "session=", "session=a\nb"])("refuse the cookie %j without showing it", (cookie) => {
    expect(problemsOf({ cookie })).toEqual([expect.stringMatching(/^Input `cookie` must be .*\.$/)]);
  });
});
