import type { Environment } from '../ports/backend.ts';

/** The proxy that the environment names for this address, or undefined to go there directly. */
export function proxyFor(url: string, environment: Environment): string | undefined {
  const target = new URL(url);
  const read = (name: string) => environment(name) || environment(name.toUpperCase());
  const proxy = read(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
  if (!proxy || isExempt(target, read('no_proxy') ?? '')) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

/** `no_proxy` as curl reads it: `*`, a host, or a domain with all hosts below it, maybe with a port. */
function isExempt({ hostname, port, protocol }: URL, exempt: string): boolean {
  const actualPort = port || (protocol === 'https:' ? '443' : '80');
  return exempt
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (/^[^[]*:.*:/.test(entry)) return hostname === `[${entry}]`; // IPv6 without brackets
      const [, name = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (onlyPort !== undefined && onlyPort !== actualPort) return false;
      const domain = name.replace(/^\*?\./, '');
      return name === '*' || hostname === domain || hostname.endsWith(`.${domain}`);
    });
}
