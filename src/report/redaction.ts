/** Replaces secrets as the runner does in its log. Files that the action writes itself are not covered by the runner's masks. */
export class Redaction {
  readonly #secrets = new Set<string>();

  add(secret: string): void {
    if (secret !== "") this.#secrets.add(secret);
  }

  apply(text: string): string {
    let shown = text;
    for (const secret of this.#secrets) shown = shown.replaceAll(secret, "***");
    return shown;
  }
}
