import type { Tree } from "@lezer/common";
import type { SdkName } from "../model/sdk.ts";
import { importedNames } from "./names.ts";
import type { ParsedModule, ParseInRepository } from "./parsed-module.ts";
import { decoratorNames } from "./python-source.ts";
import type { Sources } from "./sources.ts";

const onlyInKfp1 = [
  /^kfp_tekton(?:\.|$)/,
  /^kfp\.(?:aws|azure|gcp|onprem|containers)(?:\.|$)/,
  /^kfp\.dsl\.(?:_\w+|ContainerOp|InitContainer|PipelineParam|PipelineVolume|RUN_ID_PLACEHOLDER|ResourceOp|Sidecar|UserContainer|VolumeOp|VolumeSnapshotOp|get_pipeline_conf|graph_component)(?:[.(]|$)/,
  /^kfp\.components\.(?:InputBinaryFile|InputPath|InputTextFile|OutputBinaryFile|OutputPath|OutputTextFile|create_component_from_func|func_to_container_op)(?:[.(]|$)/,
];
const onlyInKfp2 = [
  /^kfp\.(?:kubernetes|local|registry|v2)(?:\.|$)/,
  /^kfp\.dsl\.(?:Artifact|ClassificationMetrics|Collected|ConcatPlaceholder|ContainerSpec|Dataset|Elif|Else|HTML|If|IfPresentPlaceholder|Input|Markdown|Metrics|Model|OneOf|Output|PipelineConfig|PipelineTask|PipelineTaskFinalStatus|SlicedClassificationMetrics|container_component|get_uri|importer|notebook_component)(?:[.([]|$)/,
];
/** KFP 1 has it too, for functions that return a ContainerOp. */
const component = /^kfp\.dsl\.component(?:\(|$)/;

/**
 * The SDK that a module is written for, as its text shows it, or else that of what it imports of the repository. A module with names of
 * both goes to KFP 1, whose error says so. Undefined where no name belongs to one of them alone: the input `sdk` decides.
 */
export function sdkOfModule(path: string, { parse, sources }: Repository): SdkName | undefined {
  const own = sdkOfText(parse(path));
  if (own !== undefined) return own;
  const found = [...sources.closure(path)].filter((file) => file !== path && /\bkfp/.test(sources.text(file) ?? ""));
  const imported = found.map((file) => sdkOfText(parse(file)));
  return imported.includes("kfp-tekton") ? "kfp-tekton" : imported.find((sdk) => sdk !== undefined);
}

interface Repository {
  readonly parse: ParseInRepository;
  readonly sources: Sources;
}

function sdkOfText(module: ParsedModule): SdkName | undefined {
  const used = usedNames(module.tree, module);
  const uses = (patterns: readonly RegExp[]): boolean =>
    used.some((name) => patterns.some((known) => known.test(name)));
  if (uses(onlyInKfp1)) return "kfp-tekton";
  return uses([...onlyInKfp2, component]) ? "kfp" : undefined;
}

/** Full names of all that the module imports, decorates with, and takes from what it imports. */
function usedNames(tree: Tree, module: ParsedModule): readonly string[] {
  const used = new Set<string>();
  const add = (names: readonly string[]): void => {
    for (const name of names) used.add(name);
  };
  tree.iterate({
    enter: ({ name, node }) => {
      if (name === "ImportStatement") add(importedNames(node, module.text).map(([, full]) => full));
      if (name === "Decorator") add(decoratorNames(node, module));
      if (name === "MemberExpression") add(module.names.of(node));
    },
  });
  return [...used];
}
