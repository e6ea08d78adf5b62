const quoted = "(?:'[^'\\n]*' ?)+";
/** kfp 1.8 tries twice, the second time for the user alone (kfp/components/_python_op.py, `_func_to_component_spec`). */
const formerInstall = new RegExp(
  String.raw`^\((PIP_DISABLE_PIP_VERSION_CHECK=1 python3 -m pip install --quiet --no-warn-script-location (${quoted}))\|\| \1--user\) && "\$0" "\$@"$`,
);

/** @param command what stands before the program: nothing, or the installation; undefined if it is anything else */
export function packagesOfFormer(command: readonly string[]): readonly string[] | undefined {
  if (command.length === 0) return [];
  const [shell, flag, script = "", ...rest] = command;
  const packages = formerInstall.exec(script)?.[2];
  if (shell !== "sh" || flag !== "-c" || rest.length > 0 || packages === undefined) return undefined;
  return wordsIn(packages);
}

/** pip's own installation, and the calls of pip (kfp/dsl/component_factory.py, `_get_packages_to_install_command`). */
const ensurePip =
  /^\s*if ! \[ -x "\$\(command -v pip\)" \]; then\n\s*python3 -m ensurepip \|\| python3 -m ensurepip --user \|\| apt-get install python3-pip\nfi\n\s*/;
const pipCall = new RegExp(
  `^(?:PIP_DISABLE_PIP_VERSION_CHECK=1 )?python3 -m pip install --quiet --no-warn-script-location (${quoted}) *&& *`,
);
const ofSdk = ["--no-deps", 'typing-extensions>=3.7.4,<5; python_version<"3.9"'];

/** The same for KFP 2, without what the SDK installs for itself. @param sdk its version */
export function packagesOfSpec(command: readonly string[], sdk: string): readonly string[] | undefined {
  if (command.length === 0) return [];
  const [shell, flag, script = "", ...rest] = command;
  let left = script.replace(ensurePip, "");
  const words: string[] = [];
  for (let call = pipCall.exec(left); call !== null; call = pipCall.exec(left)) {
    words.push(...wordsIn(call[1] ?? ""));
    left = left.slice(call[0].length);
  }
  if (shell !== "sh" || flag !== "-c" || rest.length > 0 || left.trim() !== '"$0" "$@"') return undefined;
  return words.filter((word) => word !== `kfp==${sdk}` && !ofSdk.includes(word));
}

const wordsIn = (text: string): readonly string[] => [...text.matchAll(/'([^'\n]*)'/g)].map(([, word = ""]) => word);
