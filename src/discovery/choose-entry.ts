import type { LeftOut } from "../model/left-out.ts";
import type { DeclaredPipeline, PipelineModule } from "../model/pipeline-module.ts";
import type { SdkName } from "../model/sdk.ts";
import { type Abilities, compilesThroughOthers, createAbilities } from "./abilities.ts";
import { type Deed, firstDeed } from "./deeds.ts";
import type { ModuleFile } from "./find-modules.ts";
import { givesAwayFunctions } from "./given-functions.ts";
import { createHolders } from "./holders.ts";
import { judgeImport, judgeNode, type Likelihood, type PlacedModule } from "./import-time.ts";
import { createParser, type ParseInRepository } from "./parsed-module.ts";
import { type ModuleSource, readParsed } from "./python-source.ts";
import { sdkOfModule } from "./sdk-of-module.ts";
import type { Sources } from "./sources.ts";
import { isTemplate } from "./templates.ts";
import { isTest } from "./tests.ts";

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

/** The decorator needs no parentheses in KFP 2. */
const mayBeBare = ({ bareDecoratorLine: _, ...pipeline }: DeclaredPipeline): DeclaredPipeline => pipeline;

type ChosenEntry = Omit<PipelineModule, "sdk">;

function createEntryChooser(
  { entry, sources, searched }: ChoosingOptions,
  parse: ParseInRepository,
): (file: ModuleFile) => ChosenEntry | LeftOut {
  const abilities = createAbilities(sources, parse);
  const holds = createHolders({ sources, parse, abilities });
  return (file) => {
    const { path, named } = file;
    const module = { ...parse(path), path };
    if (!named && isTemplate(module)) return { path, reason: "is a template of Python code" };
    const source = readParsed(module);
    const isOfTests = !named && (file.inTests || isTest(module, source));
    // What was not searched has its pipelines compiled, if at all, where they are imported.
    const imports = sources.importedBy(path).some((other) => !searched.has(other) && holds(other));
    const judged = judge(module, { named, isOfTests, imports, abilities, source });
    const chosen = chosenEntry(judged, entry);
    if (chosen === undefined) return { path, reason: `${reasonAgainst(judged, entry)}${adviceFor(module, judged)}` };
    const { pipelines, callsSdk } = judged;
    const expectation = expectationOf(judged, chosen);
    return { path, pipelines, entry: chosen, named, expectation, callsSdk, takesImported: judged.takesImported };
  };
}

const guard = /\b__main__\b/;

interface Judging {
  readonly named: boolean;
  readonly isOfTests: boolean;
  readonly imports: boolean;
  readonly abilities: Abilities;
  readonly source: ModuleSource;
}

interface JudgedModule extends ModuleSource, Judging {
  readonly likelihood: Likelihood;
  readonly takesImported: boolean;
  /** Why it is not loaded to see whether it holds pipelines. */
  readonly deed: Deed | undefined;
}

function judge(module: PlacedModule, judging: Judging): JudgedModule {
  const { named, isOfTests, imports, abilities, source } = judging;
  const callsSdk = !isOfTests && (source.callsSdk || compilesThroughOthers(module, abilities));
  const likelihood = isBroken(module) ? "likely" : judgeImport(module, abilities.makesPipeline);
  const mayBeImported = imports && !callsSdk && !guard.test(module.text);
  const mayMake = (node: Parameters<typeof judgeNode>[0]): boolean =>
    judgeNode(node, module, abilities.makesPipeline) !== "none";
  const isOpen =
    source.pipelines.length === 0 && (likelihood === "possible" || (likelihood === "none" && mayBeImported));
  const deed = isOpen && !named ? firstDeed(module, { mayMake, acts: abilities.acts }) : undefined;
  return {
    ...judging,
    ...source,
    callsSdk,
    decoratesInGuard: source.decoratesInGuard && !isOfTests,
    deed,
    likelihood: isOfTests || deed !== undefined ? "none" : isOpen ? "possible" : likelihood,
    takesImported: named || mayBeImported,
  };
}

/** A string that does not end hides the pipelines after it: Python, which cannot run such a module, says where that is. */
function isBroken({ tree, text }: PlacedModule): boolean {
  if (!/^[ \t]*@(?:[\w.]+\.)?pipeline\b/m.test(text)) return false;
  let found = false;
  tree.iterate({
    enter: ({ type }) => {
      found ||= type.isError;
      return !found;
    },
  });
  return found;
}

function reasonAgainst({ isOfTests, deed }: JudgedModule, entry: WantedEntry): string {
  if (isOfTests) return "is a test, or lies with tests: to run it all the same, name it in `pipelines`";
  if (deed !== undefined) return `is a script that calls ${deed.call} in line ${deed.line}, and shows no pipeline`;
  return reasonToLeaveOut[entry];
}

/** An installed package may compile what it is given, which the text does not show. */
const adviceFor = (module: PlacedModule, { isOfTests }: JudgedModule): string =>
  !isOfTests && givesAwayFunctions(module)
    ? "; if an installed package compiles the functions that it is given, name the module in `pipelines`, with `entry: main`"
    : "";

const reasonToLeaveOut: Readonly<Record<WantedEntry, string>> = {
  auto: "makes no pipeline when it is imported, and calls no compile or run function of the SDK",
  pipeline: "makes no pipeline when it is imported",
  main: "calls no compile or run function of the SDK",
};

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
