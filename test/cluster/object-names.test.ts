import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { refuseObjectName } from "../../src/cluster/object-name.ts";
import { TektonError } from "../../src/model/errors.ts";
import { listPath, startCannedCluster } from "../support/canned-cluster.ts";
import { hasKubectl } from "../support/kubectl.ts";

/** A server that somebody else runs, and what it was asked for. */
async function startOther(): Promise<{ readonly url: string; readonly requests: readonly string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization ?? ""}`);
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

describe.skipIf(!hasKubectl)("a name that is a flag of kubectl", () => {
  it("of a package is refused before anything is sent, and no other server is asked", async () => {
    const other = await startOther();
    const { cluster, requests } = await startCannedCluster();
    const before = requests.length;
    const name = `--server=${other.url}`;
    const submitted = cluster.submit({
      pipelineRun: {
        apiVersion: "tekton.dev/v1",
        kind: "PipelineRun",
        metadata: { name },
        spec: { pipelineSpec: { tasks: [] } },
      },
      runName: "r",
      parameters: {},
      serviceAccount: "",
      provenance: [],
      repositoryUrl: "",
    });
    await expect(submitted).rejects.toThrow(
      /^"--server=http:.* is not a valid Kubernetes name \(RFC 1123 subdomain\)\.$/,
    );
    expect(requests.slice(before)).toEqual([]);
    expect(other.requests).toEqual([]);
  });

  it("of a pod is refused by the one place that starts kubectl", async () => {
    const other = await startOther();
    const { cluster, requests } = await startCannedCluster({
      [listPath("pipelineruns")]: { apiVersion: "v1", kind: "List", items: [] },
    });
    const before = requests.filter((request) => request.includes("/log")).length;
    const task = {
      name: "t",
      phase: "failed",
      reason: "",
      message: "",
      retries: 0,
      podName: `--server=${other.url}`,
    } as const;
    const source = cluster.runSource("p");
    await expect(source.readLog(task, new AbortController().signal)).rejects.toThrow(TektonError);
    expect(requests.filter((request) => request.includes("/log"))).toHaveLength(before);
    expect(other.requests).toEqual([]);
  });
});

describe("names of objects", () => {
  it.each(["p", "a-b.c", "0", "x".repeat(253)])("that Kubernetes takes pass: %s", (name) => {
    expect(() => refuseObjectName(name)).not.toThrow();
  });

  it.each(["", "-a", "a-", "A", "a..b", "a/b", "ä", "a b", "a\n", "--all", "x".repeat(254)])(
    "that it does not are refused: %j",
    (name) => {
      expect(() => refuseObjectName(name)).toThrow(TektonError);
    },
  );
});
