import { UserError } from '../../../errors.ts';
import type { Location } from '../remote/location.ts';

export interface RayAddress {
  /** Of the dashboard, without a slash at its end. */
  readonly url: string;
  readonly autoscales: boolean;
}

/** What stands behind `ray:`, its options apart. */
export function readAddress({
  address,
  options,
}: Pick<Location, 'address' | 'options'>): RayAddress {
  const { autoscales = 'no' } = options;
  if (autoscales !== 'yes' && autoscales !== 'no') {
    throw new UserError('uri-refused', {
      what: `The option "autoscales" of the back end is "${autoscales}".`,
      why: 'It is "yes" or "no".',
      next: 'Correct or remove it.',
    });
  }
  return { url: dashboardOf(address), autoscales: autoscales === 'yes' };
}

function dashboardOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url && isWeb && url.username === '' && url.password === '' && url.hash === '') {
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  }
  const shown = address.replace(/\/\/.*@/, '//…@');
  const client = url?.protocol === 'ray:' || /^\/\//.test(address);
  throw new UserError('uri-refused', {
    what: `The back end "ray:${shown}" is no address of a Ray cluster.`,
    why: client
      ? 'It looks like the address of a Ray client; jobs go to the dashboard.'
      : 'It needs http:// or https:// and the host of the dashboard, without a login or a fragment.',
    next: 'Write it like ray:http://head:8265. The token goes to RAY_AUTH_TOKEN.',
  });
}
