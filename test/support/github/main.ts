/**
 * The stand-in as a process of its own, for workflows under a runner: `node test/support/github/main.ts FOLDER [PORT] [OWNER/NAME]`.
 * Prints one line of JSON with its address, and serves until it is ended.
 */
import { serveGitHub } from "./github.ts";

const [folder = ".", port = "0", repository = "acme/pipelines"] = process.argv.slice(2);
const { url, state } = await serveGitHub({ folder, port: Number(port), repository });
process.stdout.write(`${JSON.stringify({ url, repository: state.git.folder })}\n`);
