import { systemClock } from "../../src/context/clock.ts";
import { connectToKfp } from "../../src/kfp/kfp.ts";
import { noLogin } from "../../src/kfp/login/login.ts";
import { upload } from "./packages.ts";
import { RecordingLog } from "./recording-log.ts";

const [host = "", versionName = ""] = process.argv.slice(2);
const client = await connectToKfp({
  host,
  api: "auto",
  login: noLogin,
  caCertificate: "",
  namespace: "",
  env: {},
  clock: systemClock,
  log: new RecordingLog(),
  signal: new AbortController().signal,
});
await client.uploadVersion(upload({ versionName }));
await client.close();
