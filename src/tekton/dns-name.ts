const longest = 253;
const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/** RFC 1123 (kubernetes apimachinery pkg/util/validation/validation.go, IsDNS1123Subdomain). */
export const isDnsSubdomain = (text: string): boolean =>
  text.length <= longest && text.split(".").every((part) => label.test(part));
