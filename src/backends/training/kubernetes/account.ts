/** A cluster, and as whom it is spoken to. */
export interface KubeAccount {
  /** Without a slash at its end. */
  readonly server: string;
  /** The namespace of whoever names none. */
  readonly namespace: string;
  /** The authorities of its certificate as PEM; absent: the usual ones. */
  readonly ca?: string;
  /** The proxy to it; absent: as the environment says. */
  readonly proxy?: string;
  readonly login: Login;
}

/** By what a cluster knows somebody: a token, or a certificate with its key as PEM. */
export interface Credentials {
  readonly token?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Milliseconds since 1970; absent: they say nothing of an end. */
  readonly expiresAt?: number;
}

/** Where credentials come from. */
export interface Login {
  /** For messages, such as `the user "ci" of /home/ci/.kube/config`. */
  readonly name: string;
  /** Whether there may be others when it is read again. */
  readonly isRenewable: boolean;
  read(): Promise<Credentials>;
}
