import type { SyntaxNode } from "@lezer/common";
import type { Names } from "./names.ts";
import { isUse } from "./syntax.ts";

/** `kfp.compiler.Compiler`, `kfp_tekton.compiler.TektonCompiler`, also under the modules that define them, and re-exported. */
const compilerClass = /^(?:kfp(?:_tekton)?(?:\.\w+)*\.Compiler|(?:[\w.]+\.)?TektonCompiler)$/;
const compileMethod = /^(?:compile|_create_and_write_workflow)$/;
/** Run functions of the client (kfp/_client.py) and of kfp/_runners.py, which compile a pipeline before they run it. */
const runCall = /(?:^|\.)(?:create_run_from_pipeline_func|run_pipeline_func_on_cluster)$/;

/**
 * Whether a text, or a part of it, calls a compile or run function of the SDK, by whatever alias. Only such a module may be run as `__main__`
 * without a request: scripts that delete runs, deploy or test also have a guard for `__main__`. `re.compile` is not the SDK's.
 */
export function callsSdk(part: SyntaxNode, text: string, names: Names): boolean {
  const receivers: SyntaxNode[] = [];
  let runs = false;
  let mentionsCompiler = false;
  part.cursor().iterate(({ name, node }) => {
    const word = name === "VariableName" || name === "PropertyName" ? text.slice(node.from, node.to) : "";
    runs ||= (runCall.test(word) && isUse(node)) || (name === "CallExpression" && isRun(node, names));
    mentionsCompiler ||= /Compiler/.test(word) && isUse(node) && isCompiler(node, names);
    if (name === "MemberExpression" && compileMethod.test(lastWord(node, text)) && node.firstChild !== null)
      receivers.push(node.firstChild);
  });
  return runs || receivers.some((receiver) => mayBeCompiler(names.of(receiver), mentionsCompiler));
}

/** Recognises a run function also by an imported alias. */
function isRun(call: SyntaxNode, names: Names): boolean {
  return call.firstChild?.name === "VariableName" && names.of(call.firstChild).some((name) => runCall.test(name));
}

function isCompiler(node: SyntaxNode, names: Names): boolean {
  const expression = node.name === "PropertyName" ? node.parent : node;
  return expression !== null && names.of(expression).some((name) => compilerClass.test(name));
}

/**
 * The receiver of `.compile` is an object of the SDK's class, or its text does not show what it is (a parameter, an attribute) in a module
 * that makes such objects.
 */
function mayBeCompiler(meanings: readonly string[], mentionsCompiler: boolean): boolean {
  if (meanings.some((name) => compilerClass.test(name.replace(/\(\)$/, "")))) return true;
  return mentionsCompiler && (meanings.length === 0 || meanings.some(isUnknown));
}

/** A plain name without an import, or something of `self` or of a function of the module. */
const isUnknown = (name: string): boolean => /^(?:\w+|self(?:\.\w+)+|:.*)$/.test(name) && !/^(?:re|regex)$/.test(name);

const lastWord = (member: SyntaxNode, text: string): string => {
  const property = member.getChild("PropertyName");
  return property === null ? "" : text.slice(property.from, property.to);
};
