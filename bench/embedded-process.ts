/** The embedded server in a process of its own, so that it takes no time from who talks to it: prints its address, ends with its standard input. */
import { systemClock } from "../src/context/clock.ts";
import { startEmbeddedServer } from "../src/embedded/embedded.ts";

const [folder = ""] = process.argv.slice(2);
const server = await startEmbeddedServer({ folder, env: process.env, clock: systemClock });
console.log(server.url);
for await (const _ of process.stdin);
await server.close();
