import { type EndedProcess, type NodeProcess, runNode } from './run-node.ts';

type CliOptions = Pick<NodeProcess, 'cwd' | 'env' | 'nodeArguments' | 'timeoutSeconds' | 'started'>;

/** Runs `contender <args>` as a shell does, with no variables of the test's own environment. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<EndedProcess> {
  return runNode({ ...options, file: 'cli.js', arguments: args });
}
