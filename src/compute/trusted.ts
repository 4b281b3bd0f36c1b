/** The addresses of workers, as the page's policy wants them. */

interface Policy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Lets no script's address pass but those made here. */
let policy: Policy | null = null;

/** An address of a worker of ours that the page's policy lets pass, where there is one. */
export function trusted(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy("segloss-worker", { createScriptURL: (given) => given }) ?? null;
  return policy?.createScriptURL(url) ?? url;
}
