/** Reads one environment variable. A back end sees the environment only through this. */
export type Environment = (name: string) => string | undefined;

/** One way to provide a port, picked by the scheme of a URI. */
export interface Backend<Port> {
  readonly scheme: string;
  /** One line for people who choose. */
  readonly summary: string;
  open(uri: string, environment: Environment): Promise<Port>;
}
