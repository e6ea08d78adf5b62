import type { StepContext } from "../context/step-context.ts";
import type { GivenSecrets } from "../model/given-secrets.ts";

/** The secrets of the embedded server. A step may print them line by line, so each line is masked in the log, too. */
export function maskedSecrets({ inputs, ports }: StepContext): GivenSecrets {
  for (const values of inputs.embeddedSecrets.values())
    for (const value of Object.values(values))
      for (const text of [value, ...value.split(/\r?\n/)]) if (text.trim() !== "") ports.log.mask(text);
  return inputs.embeddedSecrets;
}
