import { processRunner } from "../../../src/embedded/process/process-runner.ts";
import { semanticsSuite } from "./suite.ts";

semanticsSuite("steps as processes", () => processRunner(process.env));
