/** Permissions of a job by name, in the words of a workflow: `pull-requests: write`. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** The block of a workflow that asks for them, line by line. */
export function permissionLines(permissions: Permissions): readonly string[] {
  const entries = Object.entries(permissions).map(([name, access]) => `  ${name}: ${access}`);
  return ['permissions:', ...entries];
}
