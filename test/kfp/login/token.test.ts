import { Agent } from "undici";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/context/clock.ts";
import { anonymous } from "../../../src/kfp/login/anonymous.ts";
import { noLogin } from "../../../src/kfp/login/login.ts";
import { tokenLogin } from "../../../src/kfp/login/token.ts";
import { tokenOf } from "../../support/login/jwt.ts";
import { RecordingLog } from "../../support/recording-log.ts";

function logIn(token: string) {
  const log = new RecordingLog();
  const options = { host: "https://kubeflow.example.com", env: {}, clock: systemClock, dispatcher: new Agent(), log };
  return { login: tokenLogin({ ...options, values: { ...noLogin, token } }), log };
}

describe("a bearer token", () => {
  it("is masked, and sent as it is, with or without the word before it", async () => {
    for (const given of ["t0ken", "Bearer t0ken", "bearer  t0ken"]) {
      const { login, log } = logIn(given);
      expect((await login.identify()).headers).toEqual({ authorization: "Bearer t0ken" });
      expect(log.masked).toEqual(["t0ken"]);
    }
  });

  it("is not renewed: there is nothing to renew it with", async () => {
    const { login } = logIn("t0ken");
    expect(await login.renew(await login.identify())).toBe(false);
    expect(await anonymous().renew({ headers: {}, session: 0 })).toBe(false);
  });

  it.each([
    ["that is no JWT", "t0ken", "rejected `token`. "],
    ["with a broken payload", "a.b.c", "rejected `token`. "],
    ["whose payload is a list", `a.${Buffer.from("[]").toString("base64url")}.c`, "rejected `token`. "],
    ["with no claims", tokenOf({}), "rejected `token`. "],
    [
      "with claims of other kinds",
      tokenOf({ aud: [1, "kubeflow"], exp: "never" }),
      "rejected `token`: it was made for kubeflow. ",
    ],
    [
      "that expired before all calendars",
      tokenOf({ exp: -1e20 }),
      "rejected `token`: it expired at -100000000000000000000 s after 1970. ",
    ],
  ])("%s is explained without being shown", (_, token, expected) => {
    const hint = logIn(token).login.hint();
    expect(hint).toContain(`The server ${expected}`);
    expect(hint).not.toContain(token);
  });
});
