/** What a request is answered with; a stream writes by itself and ends with the connection. */
export type KubernetesReply =
  | { readonly kind: "json"; readonly status: number; readonly value: unknown }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "stream"; readonly start: (write: (value: unknown) => void) => () => void };

export const ok = (value: unknown): KubernetesReply => ({ kind: "json", status: 200, value });
export const created = (value: unknown): KubernetesReply => ({ kind: "json", status: 201, value });

const codes = {
  BadRequest: 400,
  NotFound: 404,
  MethodNotAllowed: 405,
  AlreadyExists: 409,
  Invalid: 422,
  InternalError: 500,
} as const;

/** Every error of a Kubernetes API is an object of this kind. */
export function failure(reason: keyof typeof codes, message: string, details: object = {}): KubernetesReply {
  const code = codes[reason];
  return {
    kind: "json",
    status: code,
    value: { kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", message, reason, details, code },
  };
}

export const notFound = (resource: string, name: string): KubernetesReply =>
  failure("NotFound", `${resource} ${JSON.stringify(name)} not found`, { name, kind: resource });
