import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/context/clock.ts";
import { type Connection, type ConnectWith, connect } from "../support/login/connect.ts";
import { upload } from "../support/login/packages.ts";
import { type Layers, startLayers } from "./login-layers.ts";

const login = { username: "user@example.com", password: "password" };

const logIn = ({ url }: Layers, options: ConnectWith = {}): Promise<Connection> =>
  connect(`${url}/pipeline/`, { login, namespace: "team-a", clock: systemClock, ...options });

async function expectUpload(layers: Layers): Promise<void> {
  const { client, log } = await logIn(layers);
  expect((await client.uploadVersion(upload())).outcome).toBe("created");
  expect(log.lines.filter((line) => line.startsWith("Logged in at"))).toHaveLength(1);
}

describe("the real oauth2-proxy and dex", () => {
  it("let a user in by the page with the button", async () => {
    await expectUpload(await startLayers());
  });

  it("let a user in by a redirect at once", async () => {
    await expectUpload(await startLayers({ proxy: { skip_provider_button: true } }));
  });

  it("let a user in after the approval", async () => {
    await expectUpload(await startLayers({ approval: true }));
  });

  it("let a user in by the choice of connectors", async () => {
    await expectUpload(await startLayers({ choice: true }));
  });

  it("let a user in with Secure cookies over plain HTTP", async () => {
    await expectUpload(await startLayers({ proxy: { cookie_secure: true } }));
  });

  it("refuse a wrong password", async () => {
    await expect(logIn(await startLayers(), { login: { ...login, password: "wrong" } })).rejects.toMatchObject({
      name: "LoginError",
      message: expect.stringContaining("rejected the user name or the password"),
    });
  });

  it("end a session, and begin one more for all uploads that are under way", async () => {
    const layers = await startLayers({ proxy: { cookie_expire: "2s" } });
    const { client, log } = await logIn(layers);
    await delay(2_500);
    const names = [...Array(12).keys()].map((number) => `pipeline-${number}`);
    await Promise.all(names.map((name) => client.uploadVersion(upload(name))));
    expect(log.lines.filter((line) => line.startsWith("Logged in at"))).toHaveLength(2);
  });

  it("keep a session without dex, and cannot begin one", async () => {
    const layers = await startLayers();
    const { client } = await logIn(layers);
    await layers.stopDex();
    expect((await client.uploadVersion(upload())).outcome).toBe("created");
    await expect(logIn(layers)).rejects.toMatchObject({
      name: "LoginError",
      message: expect.stringContaining("HTTP 502"),
    });
  });

  it("say 401 to a session that is garbled", async () => {
    const { url } = await startLayers();
    await expect(
      connect(`${url}/pipeline`, { login: { cookie: "oauth2_proxy_kubeflow=garbage" } }),
    ).rejects.toMatchObject({
      status: 401,
      hint: expect.stringContaining("The session in `cookie` has expired"),
    });
  });
});
