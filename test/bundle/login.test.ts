import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { pipelineModule } from "../support/compile.ts";
import { newAuthority, newCertificate } from "../support/login/certificates.ts";
import { Dex } from "../support/login/dex.ts";
import { tokenOf } from "../support/login/jwt.ts";
import { startMultiUser } from "../support/login/multi-user.ts";
import { startOauth2Proxy } from "../support/login/oauth2-proxy.ts";
import { forward, jsonText, startWebServer } from "../support/login/web-server.ts";
import { makeWorkspace } from "../support/workspace.ts";

const module = pipelineModule('dsl.ContainerOp(name="work", image="busybox", command=["sh", "-c", "echo working"])', {
  name: "good",
});
const password = "p4ss wörd";

/** The pipeline has no time limit, which is not the point here. */
const checks = "off";

const newWorkspace = (): string => makeWorkspace({ "pipelines/a.py": module });

/** Kubeflow as a step finds it: several teams, behind oauth2-proxy and Dex. */
async function startKubeflow() {
  const server = await startMultiUser();
  const gateway = await startOauth2Proxy({
    upstream: server.url,
    dex: new Dex({ users: { "user@example.com": password } }),
  });
  return { gateway, host: `${gateway.url}/pipeline` };
}

/** What the step says, without what it asks the runner to mask. */
const shown = ({ log, summary, outputs }: Step): string =>
  log.replace(/^::add-mask::.*$/gm, "") + summary + JSON.stringify(outputs);

const maskedIn = ({ log }: Step): readonly string[] =>
  [...log.matchAll(/^::add-mask::(.*)$/gm)].map(([, secret = ""]) => secret.replaceAll("%25", "%"));

describe("a step that logs in", () => {
  it("by user name and password uploads, runs and gates, and shows no secret", async () => {
    const { gateway, host } = await startKubeflow();
    const inputs = { host, namespace: "team-a", username: "user@example.com", password, run: "true" };
    const step = await runStep({ workspace: newWorkspace(), inputs });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: "succeeded" } });
    expect(step.log).toContain(`Logged in at ${gateway.url} as user@example.com`);
    const secrets = [password, "p4ss+w%C3%B6rd", gateway.sessions.newestSecret()];
    expect(maskedIn(step)).toEqual(expect.arrayContaining(secrets));
    for (const secret of secrets) expect(shown(step)).not.toContain(secret);
  });

  it("by a wrong password fails with one annotation that says what to do", async () => {
    const { gateway, host } = await startKubeflow();
    const inputs = { host, namespace: "team-a", username: "user@example.com", password: "wr0ng", checks };
    const step = await runStep({ workspace: newWorkspace(), inputs });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: "failed" } });
    expect(step.annotations).toEqual([
      expect.objectContaining({
        level: "error",
        properties: { title: "Wrong password [login-wrong-password]" },
        message: expect.stringMatching(/rejected the user name or the password.*\n.*`username` and `password`/),
      }),
    ]);
    expect(gateway.dex.posts).toBe(1);
    expect(shown(step)).not.toContain("wr0ng");
  });

  it("by GitHub's token uploads through a server with a certificate of its own", async () => {
    const token = tokenOf({ aud: "kubeflow", iat: 1, exp: 301 });
    const github = await startWebServer(() => jsonText(200, JSON.stringify({ value: token })));
    const server = await startMultiUser();
    const gateway = await startOauth2Proxy({ upstream: server.url, tokens: { [token]: "user@example.com" } });
    const ca = await newAuthority();
    const { cert, private: key } = await newCertificate({ ca });
    const secure = await startWebServer(
      (asked) =>
        forward(asked, gateway.url + asked.url.pathname + asked.url.search, {
          authorization: asked.headers.authorization ?? "",
        }),
      { cert, key },
    );
    const workspace = newWorkspace();
    writeFileSync(join(workspace, "ca.pem"), ca.cert);
    const step = await runStep({
      workspace,
      inputs: { host: secure.url, namespace: "team-a", "oidc-audience": "kubeflow", "ca-certificate": "ca.pem" },
      env: { ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/?v=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token" },
    });
    expect(step).toMatchObject({ exitCode: 0, outputs: { "version-name": expect.stringMatching(/^1234567890/) } });
    expect(maskedIn(step)).toContain(token);
    expect(shown(step)).not.toContain(token);
  });

  it("in two ways fails before anything is compiled, and names both", async () => {
    const inputs = { host: "https://kubeflow.example.com", token: "t0ken", cookie: "authservice_session=x" };
    const step = await runStep({ workspace: newWorkspace(), inputs });
    expect(step.exitCode).toBe(1);
    expect(step.annotations).toEqual([
      expect.objectContaining({ message: "Inputs `token` and `cookie` are 2 ways to log in: set one of them." }),
    ]);
    expect(step.log).not.toContain("t0ken");
  });

  it("without a login says that a secret may be empty, as it is in a pull request from a fork", async () => {
    const { host } = await startKubeflow();
    const step = await runStep({ workspace: newWorkspace(), inputs: { host, token: "", checks } });
    expect(step.exitCode).toBe(1);
    expect(step.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/HTTP 401.*\n.*secrets are empty in pull requests from forks/),
    ]);
  });
});
