import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname } from "node:path";

interface GitRequest {
  /** The bare repository. */
  readonly folder: string;
  /** What comes after the repository in the path. */
  readonly path: string;
  readonly query: string;
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly response: ServerResponse;
}

/** Serves fetches and pushes by git itself. A push needs a token, as `x-access-token:<token>` in Basic authentication. */
export async function serveGit({ folder, path, query, request, body, response }: GitRequest): Promise<void> {
  const user = Buffer.from(request.headers.authorization?.replace(/^basic /i, "") ?? "", "base64").toString();
  const pushes = query.includes("git-receive-pack") || path.includes("git-receive-pack");
  if (pushes && !/^x-access-token:.+/.test(user)) {
    response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end();
    return;
  }
  const child = spawn("git", ["http-backend"], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: dirname(folder),
      GIT_HTTP_EXPORT_ALL: "1",
      REMOTE_USER: "x-access-token",
      REQUEST_METHOD: request.method ?? "GET",
      PATH_INFO: `/${folder.split("/").at(-1)}${path}`,
      QUERY_STRING: query,
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      CONTENT_LENGTH: String(body.length),
      HTTP_CONTENT_ENCODING: String(request.headers["content-encoding"] ?? ""),
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  // It may end before it has read everything.
  child.stdin.on("error", () => {});
  child.stdin.end(body);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  answer(Buffer.concat(chunks), response);
}

function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf("\r\n\r\n");
  const headers = Object.fromEntries(
    output
      .subarray(0, end)
      .toString()
      .split("\r\n")
      .map((line) => line.split(/: ?(.*)/s).slice(0, 2) as [string, string]),
  );
  const { Status: status = "200", ...rest } = headers;
  response.writeHead(Number.parseInt(status, 10), rest).end(output.subarray(end + 4));
}
