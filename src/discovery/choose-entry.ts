import type { LeftOut } from "../model/left-out.ts";
import type { DeclaredPipeline, PipelineModule } from "../model/pipeline-module.ts";
import type { SdkName } from "../model/sdk.ts";
import type { ModuleFile } from "./find-modules.ts";
import { judgeImport, type Likelihood } from "./import-time.ts";
import { createParser, type ParseInRepository } from "./parsed-module.ts";
import { type ModuleSource, readParsed } from "./python-source.ts";
import { sdkOfModule } from "./sdk-of-module.ts";
import type { Sources } from "./sources.ts";
import { isTemplate } from "./templates.ts";

/** The input `entry`: `auto` means decorated functions, or `main` for modules that have none and call the SDK's compiler. */
export type WantedEntry = "auto" | "pipeline" | "main";

export interface ChoosingOptions {
  readonly entry: WantedEntry;
  readonly sources: Sources;
  /** All files that the globs match. */
  readonly searched: ReadonlySet<string>;
  /** For modules whose text does not show which SDK they are written for. */
  readonly defaultSdk?: SdkName;
}

/** Decides for each file whether it is imported, run as `__main__`, or left out, and why. */
export function createChooser(options: ChoosingOptions): (file: ModuleFile) => PipelineModule | LeftOut {
  const parse = createParser(options.sources);
  const choose = createEntryChooser(options, parse);
  return (file) => {
    const chosen = choose(file);
    if (!("entry" in chosen)) return chosen;
    const sdk = sdkOfModule(file.path, { ...options, parse }) ?? options.defaultSdk ?? "kfp-tekton";
    return sdk === "kfp" ? { ...chosen, sdk, pipelines: chosen.pipelines.map(mayBeBare) } : { ...chosen, sdk };
  };
}

/** In KFP 2 the decorator needs no parentheses. */
const mayBeBare = ({ bareDecoratorLine: _, ...pipeline }: DeclaredPipeline): DeclaredPipeline => pipeline;

type ChosenEntry = Omit<PipelineModule, "sdk">;

function createEntryChooser(
  { entry, sources, searched }: ChoosingOptions,
  parse: ParseInRepository,
): (file: ModuleFile) => ChosenEntry | LeftOut {
  const isMaker = remember((path) => mayMakePipelines(path, sources));
  return ({ path, named }) => {
    const module = parse(path);
    if (!named && isTemplate(module)) return { path, reason: "is a template of Python code" };
    const source = readParsed(module);
    const isTest = !named && testing.test(module.text);
    const imports = !source.callsSdk && !guard.test(module.text) && importsMaker(path, { sources, searched, isMaker });
    const likelihood = imports ? atLeastPossible(judgeImport(module, isMaker)) : judgeImport(module, isMaker);
    const file: JudgedModule = {
      ...source,
      likelihood,
      named,
      callsSdk: source.callsSdk && !isTest,
      decoratesInGuard: source.decoratesInGuard && !isTest,
    };
    const chosen = chosenEntry(file, entry);
    if (chosen === undefined) return { path, reason: isTest ? "is a test" : reasonToLeaveOut[entry] };
    const expectation = expectationOf(file, chosen);
    const { pipelines } = source;
    const { callsSdk } = file;
    return { path, pipelines, entry: chosen, named, expectation, callsSdk, takesImported: named || imports };
  };
}

const guard = /\b__main__\b/;
const testing = /^[ \t]*(?:import|from)[ \t]+(?:pytest|unittest)\b/m;

const reasonToLeaveOut: Readonly<Record<WantedEntry, string>> = {
  auto: "makes no pipeline when it is imported, and calls no compile or run function of the SDK",
  pipeline: "makes no pipeline when it is imported",
  main: "calls no compile or run function of the SDK",
};

interface JudgedModule extends ModuleSource {
  readonly likelihood: Likelihood;
  readonly named: boolean;
}

function chosenEntry(
  { pipelines, callsSdk, decoratesInGuard, likelihood, named }: JudgedModule,
  entry: WantedEntry,
): PipelineModule["entry"] | undefined {
  const showsInMain = callsSdk || decoratesInGuard;
  if (entry === "main") return named || showsInMain || pipelines.length > 0 ? "main" : undefined;
  if (pipelines.length > 0) return "pipeline";
  if (entry === "auto" && showsInMain) return "main";
  return named || likelihood !== "none" ? "pipeline" : undefined;
}

function expectationOf(
  { isCertain, pipelines, likelihood, named }: JudgedModule,
  entry: PipelineModule["entry"],
): PipelineModule["expectation"] {
  if (entry === "pipeline" && isCertain) return "certain";
  return entry === "main" || named || pipelines.length > 0 || likelihood === "likely" ? "likely" : "possible";
}

const atLeastPossible = (likelihood: Likelihood): Likelihood => (likelihood === "none" ? "possible" : likelihood);

/** Whether a file's functions may create pipelines: it or a file that it imports uses the SDK and mentions pipelines. */
function mayMakePipelines(path: string, sources: Sources): boolean {
  if (!sources.reachesSdk(path)) return false;
  return [...sources.closure(path)].some((file) => /\bpipeline\b/.test(sources.text(file) ?? ""));
}

interface Importing extends Pick<ChoosingOptions, "sources" | "searched"> {
  readonly isMaker: (path: string) => boolean;
}

/** Pipelines of files outside the globs are compiled in the modules that import them. */
function importsMaker(path: string, { sources, searched, isMaker }: Importing): boolean {
  return sources.importedBy(path).some((file) => !searched.has(file) && isMaker(file));
}

function remember(judge: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    const judged = known.get(path) ?? judge(path);
    known.set(path, judged);
    return judged;
  };
}
