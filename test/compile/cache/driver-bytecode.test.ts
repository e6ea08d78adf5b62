import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { driverBytecode } from "../../../src/compile/driver-bytecode.ts";
import { makeFolder } from "../../support/workspace.ts";

const environment = { identity: "3.11.9", python: "/cache/sdk/one/bin/python", isReusable: true };

it("bytecode of the driver is used in the environment that made it, and in no other", async () => {
  const folder = makeFolder("cache");
  await driverBytecode(folder, environment, "kfp").keep(Buffer.from("bytes").toString("base64"));
  expect(driverBytecode(folder, environment, "kfp").file).toContain(join(folder, "driver"));
  // Its packages run in the driver before it passes the bytecode on.
  const others = [{ python: "/cache/sdk/two/bin/python" }, { identity: "3.12.1" }, { isReusable: false }];
  for (const other of others) expect(driverBytecode(folder, { ...environment, ...other }, "kfp").file).toBeUndefined();
  expect(driverBytecode(folder, environment, "kfp-tekton").file).toBeUndefined();
});

it("an environment that is made for one step leaves none behind", async () => {
  const folder = makeFolder("cache");
  await driverBytecode(folder, { ...environment, isReusable: false }, "kfp").keep("");
  expect(readdirSync(folder)).toEqual([]);
});
