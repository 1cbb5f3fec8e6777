import { createHash } from 'node:crypto';
import { Refused } from './sagemaker-refused.ts';

type Content = Readonly<Record<string, unknown>>;

/** One association: type and source of both its ends, as `Model s3://…`. */
export type LineageEdge = readonly [from: string, kind: string, to: string];

const account = 'arn:aws:sagemaker:eu-west-1:123456789012';

/**
 * The lineage of the double. An artifact of the same source may be made twice, so that a client has to
 * look for it; the name of an action, and an association, are taken once.
 */
export class LineageStore {
  readonly #artifacts: Content[] = [];
  readonly #actions = new Map<string, Content>();
  readonly #associations: Content[] = [];
  #clock = 1_780_000_000;

  readonly operations: Readonly<Record<string, (input: Content) => Content>> = {
    CreateArtifact: (input) => this.#createArtifact(input),
    ListArtifacts: (input) => this.#listArtifacts(input),
    CreateAction: (input) => this.#createAction(input),
    DescribeAction: ({ ActionName }) => this.#describeAction(String(ActionName)),
    AddAssociation: (input) => this.#associate(input),
    ListAssociations: (input) => ({ AssociationSummaries: this.#associated(input) }),
  };

  get edges(): readonly LineageEdge[] {
    return this.#associations.map(({ SourceArn, AssociationType, DestinationArn }) => {
      return [this.#named(SourceArn), String(AssociationType), this.#named(DestinationArn)];
    });
  }

  #named(arn: unknown): string {
    const artifact = this.#artifacts.find(({ ArtifactArn }) => ArtifactArn === arn);
    const one = artifact ?? [...this.#actions.values()].find(({ ActionArn }) => ActionArn === arn);
    if (!one) throw new Refused(`${arn} does not exist.`, 'ResourceNotFound');
    const { SourceUri } = one.Source as { readonly SourceUri: string };
    return `${one.ArtifactType ?? one.ActionType} ${SourceUri}`;
  }

  #createArtifact(input: Content): Content {
    const text = `${JSON.stringify(input)} ${this.#artifacts.length}`;
    const id = createHash('sha256').update(text).digest('hex').slice(0, 32);
    const ArtifactArn = `${account}:artifact/${id}`;
    this.#clock += 1;
    this.#artifacts.push({ ...input, ArtifactArn, CreationTime: this.#clock });
    return { ArtifactArn };
  }

  #listArtifacts({ SourceUri, ArtifactType }: Content): Content {
    const found = this.#artifacts.filter((one) => {
      const { SourceUri: uri } = one.Source as { readonly SourceUri: string };
      return uri === SourceUri && one.ArtifactType === ArtifactType;
    });
    return {
      ArtifactSummaries: found.map(({ ArtifactArn, Source, ArtifactType: type, CreationTime }) => {
        return { ArtifactArn, Source, ArtifactType: type, CreationTime };
      }),
    };
  }

  #createAction(input: Content): Content {
    const name = String(input.ActionName);
    if (this.#actions.has(name)) throw new Refused(`Action ${name} already exists.`);
    const ActionArn = `${account}:action/${name}`;
    this.#actions.set(name, { ...input, ActionArn });
    return { ActionArn };
  }

  #describeAction(name: string): Content {
    const known = this.#actions.get(name);
    if (!known) throw new Refused(`Action ${name} does not exist.`, 'ResourceNotFound');
    return known;
  }

  #associate(input: Content): Content {
    const { SourceArn, DestinationArn } = input;
    this.#named(SourceArn);
    this.#named(DestinationArn);
    if (this.#associated(input).length > 0) throw new Refused('The association already exists.');
    this.#associations.push(input);
    return { SourceArn, DestinationArn };
  }

  #associated({ SourceArn, DestinationArn }: Content): readonly Content[] {
    return this.#associations.filter((one) => {
      return one.SourceArn === SourceArn && one.DestinationArn === DestinationArn;
    });
  }
}
