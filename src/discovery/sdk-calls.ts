import type { SyntaxNode, Tree } from "@lezer/common";
import type { Names } from "./names.ts";

/** `kfp.compiler.Compiler`, `kfp_tekton.compiler.TektonCompiler`, also under the modules that define them, and re-exported. */
const compilerClass = /^(?:kfp(?:_tekton)?(?:\.\w+)*\.Compiler|(?:[\w.]+\.)?TektonCompiler)$/;
const compileMethod = /^(?:compile|_create_and_write_workflow)$/;
/** Of the client (kfp/_client.py), and the function beside it (kfp/_runners.py): they compile what they run. */
const runCall = /(?:^|\.)(?:create_run_from_pipeline_func|run_pipeline_func_on_cluster)$/;

/**
 * Whether a text calls a compile or run function of the SDK, by whatever alias. Only such a text may be run as `__main__` without being
 * asked for: a guard for `__main__` alone is in every script that deletes runs, deploys, or tests. `re.compile` is not the SDK's.
 */
export function callsSdk(tree: Tree, text: string, names: Names): boolean {
  const receivers: SyntaxNode[] = [];
  let runs = false;
  let mentionsCompiler = false;
  tree.iterate({
    enter: ({ name, node }) => {
      const word = name === "VariableName" || name === "PropertyName" ? text.slice(node.from, node.to) : "";
      runs ||= (runCall.test(word) && isUsed(node)) || (name === "CallExpression" && isRun(node, names));
      mentionsCompiler ||= /Compiler/.test(word) && isUsed(node) && isCompiler(node, names);
      if (name === "MemberExpression" && compileMethod.test(lastWord(node, text)) && node.firstChild !== null)
        receivers.push(node.firstChild);
    },
  });
  return runs || receivers.some((receiver) => mayBeCompiler(names.of(receiver), mentionsCompiler));
}

/** Not merely imported, or defined under that name. */
const isUsed = (node: SyntaxNode): boolean =>
  node.parent !== null && !/^(?:ImportStatement|FunctionDefinition|ClassDefinition|ParamList)$/.test(node.parent.name);

/** By the name that it was imported under, too. */
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
