import { z } from 'zod';
import type { Problem } from '../../../errors.ts';
import type { KubeApi } from './api.ts';
import type { Workload } from './workload.ts';

interface Permission {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
}

/** All that is done to a job, from its first look-up to its end. */
function neededFor({ group, plural: resource }: Workload): readonly Permission[] {
  const own = ['create', 'get', 'list', 'patch', 'delete'].map((verb) => ({
    verb,
    group,
    resource,
  }));
  const pods = ['list', 'patch', 'delete'].map((verb) => ({ verb, group: '', resource: 'pods' }));
  return [...own, ...pods, { verb: 'get', group: '', resource: 'pods', subresource: 'log' }];
}

const review = z.object({ status: z.object({ allowed: z.boolean() }) });

/** What the account may not do in the namespace, as one problem that names all of it; none: nothing. */
export async function missingPermissions(
  api: KubeApi,
  workload: Workload,
  namespace: string,
): Promise<readonly Problem[]> {
  const needed = neededFor(workload);
  const allowed = await Promise.all(needed.map((one) => isAllowed(api, one, namespace)));
  const missing = needed.filter((_, index) => !allowed[index]).map(nameOf);
  if (missing.length === 0) return [];
  return [
    {
      code: 'train-forbidden',
      what: `${api.title} does not permit training in the namespace "${namespace}".`,
      why: `${capital(api.login)} may not ${missing.join(', ')}.`,
      next: 'Give it the role that the documentation of this back end shows.',
    },
  ];
}

async function isAllowed(
  api: KubeApi,
  { verb, group, resource, subresource }: Permission,
  namespace: string,
): Promise<boolean> {
  const attributes = { namespace, verb, group, resource, ...(subresource && { subresource }) };
  const { status } = await api.need(
    {
      method: 'POST',
      path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
      body: {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        spec: { resourceAttributes: attributes },
      },
      // It stores nothing.
      repeatable: true,
    },
    review,
  );
  return status.allowed;
}

function nameOf({ verb, group, resource, subresource }: Permission): string {
  const whole = subresource ? `${resource}/${subresource}` : resource;
  return `${verb} ${group ? `${whole}.${group}` : whole}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
