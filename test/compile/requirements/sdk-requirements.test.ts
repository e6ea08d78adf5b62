import { describe, expect, it } from "vitest";
import { readRequirements } from "../../../src/compile/requirements/requirements.ts";
import { isFor } from "../../../src/compile/requirements/sdk-requirements.ts";
import { makeWorkspace } from "../../support/workspace.ts";

describe("a line about an SDK is for the environment that can take it", () => {
  it.each([
    ["kfp-tekton", "==1.9.3", "kfp-tekton"],
    ["kfp-tekton", "", "kfp-tekton"],
    ["kfp-kubernetes", "", "kfp"],
    ["kfp", "==1.8.22", "kfp-tekton"],
    ["kfp", "==2.17.3", "kfp"],
    ["kfp", "~=2.14", "kfp"],
    ["kfp", "~=1.8.0", "kfp-tekton"],
    ["kfp", ">=2", "kfp"],
    ["kfp", "<2", "kfp-tekton"],
    ["kfp", "<2.0.0", "kfp-tekton"],
    ["kfp", ">=1.8,<2", "kfp-tekton"],
    ["kfp", ">=2.10,<2.15", "kfp"],
    ["kfp", ">=1.8", "both"],
    ["kfp", "<=2.17.3", "both"],
    ["kfp", "<2.17", "both"],
    ["kfp", "!=2.16.0", "both"],
    ["kfp", "", "both"],
    ["kfp-pipeline-spec", ">=2.14", "kfp"],
    ["kfp-pipeline-spec", "==0.1.16", "kfp-tekton"],
  ])("%s%s: %s", (name, specifier, expected) => {
    const found = (["kfp-tekton", "kfp"] as const).filter((sdk) => isFor({ name, specifier }, sdk));
    expect(found).toEqual(expected === "both" ? ["kfp-tekton", "kfp"] : [expected]);
  });
});

describe("requirements of a repository with both SDKs", () => {
  const files = {
    "requirements.txt": "-r requirements/base.txt\nkfp==2.17.3\n./libs/mine\n-c constraints.txt\n",
    "requirements/base.txt": "kfp-tekton==1.9.3\nsix==1.17.0 \\\n  --hash=sha256:abc\n",
    "constraints.txt": "numpy<2\n",
    "libs/mine/setup.py": "",
  };

  it("each environment gets what is for it, and the version that is pinned for its SDK", async () => {
    const workspace = makeWorkspace(files);
    const of = async (sdk: "kfp" | "kfp-tekton") => {
      const { named, sdkPin, leftOut } = await readRequirements(workspace, ["requirements.txt"], { sdk });
      return {
        lines: named[0]?.lines?.map((line) => line.replace(workspace, "W").replace(/\s+/g, " ")),
        sdkPin,
        leftOut,
      };
    };
    expect(await of("kfp")).toEqual({
      lines: ["six==1.17.0 --hash=sha256:abc", "kfp==2.17.3", "./libs/mine", "-c W/constraints.txt"],
      sdkPin: "2.17.3",
      leftOut: ["kfp-tekton==1.9.3"],
    });
    expect(await of("kfp-tekton")).toEqual({
      lines: ["kfp-tekton==1.9.3", "six==1.17.0 --hash=sha256:abc", "./libs/mine", "-c W/constraints.txt"],
      sdkPin: "1.9.3",
      leftOut: ["kfp==2.17.3"],
    });
  });

  it("files without lines for the other SDK are given as they are", async () => {
    const workspace = makeWorkspace(files);
    const { named } = await readRequirements(workspace, ["requirements/base.txt"], { sdk: "kfp-tekton" });
    expect(named).toEqual([{ path: `${workspace}/requirements/base.txt` }]);
  });
});
