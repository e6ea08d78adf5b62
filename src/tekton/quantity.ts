const scales: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  "": 1,
  ...Object.fromEntries(["k", "M", "G", "T", "P", "E"].map((suffix, index) => [suffix, 1000 ** (index + 1)])),
  ...Object.fromEntries(["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].map((suffix, index) => [suffix, 1024 ** (index + 1)])),
};

/** apimachinery pkg/api/resource/quantity.go; undefined for anything else, such as a parameter of Tekton. */
export function quantityOf(value: unknown): number | undefined {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const [, number, suffix = "", exponent = "0"] =
    /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d+))?$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(`${number}e${exponent}`) * (scales[suffix] ?? Number.NaN);
}
